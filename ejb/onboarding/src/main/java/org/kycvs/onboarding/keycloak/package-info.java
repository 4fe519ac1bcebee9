/**
 * Organisations' accounts in Keycloak, through its admin REST interface.
 *
 * <p>An account is a Keycloak Organization, whose alias is the client id and whose members are the organisation's staff, and a
 * confidential client with a service account. It has no e-mail domains: a domain would make everybody with such an address a
 * candidate for membership, and two organisations may share one.
 *
 * <p>Keycloak keeps alias, name and client id unique. Whoever finds one taken that was free a moment ago looks again, and so two
 * nodes, or a node and its successor, end with one of each.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.onboarding.keycloak;
