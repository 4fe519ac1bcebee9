/**
 * Brings an organisation from its application to its credentials, and keeps what it may do and its account in step.
 *
 * <ol>
 *   <li>Anybody can apply, and nobody learns by it who else has: an application is before the administrators only when its contact has
 *       confirmed by a link that he alone gets, once, within a day; until then it is forgotten by itself.
 *   <li>An application becomes an organisation only by a decision of two persons, who have read the same text: whatever is amended
 *       after it was proposed has to be proposed anew.
 *   <li>Organisation, decision and the wish for an account are one commit. The account itself is made afterwards, by the wish, which
 *       stays until both sides agree: nothing is half-made for longer than Keycloak is away.
 *   <li>Making them agree can be repeated and interrupted at any point: each step looks for what is there before it makes it, so
 *       that there is one organisation and one client in the end, however often it was begun.
 *   <li>What is wished for is worked out from what the organisation is now, never from what it was when somebody wished: late work
 *       brings nothing back that was taken away since.
 *   <li>Who is suspended or closed is refused by our own database from the commit on; its client is disabled as soon as Keycloak
 *       answers.
 *   <li>One node at a time works at one account; whoever is overtaken meanwhile has it looked at again.
 *   <li>Credentials are taken by the organisation's own staff, whose login says of which organisation they are, and no parameter
 *       does; no administrator sees them, and we keep none that is secret.
 *   <li>Who answers for an organisation is told what becomes of it, and that its credentials were changed, in the transaction in which
 *       it becomes so; and in time, once each, that its agreement will end.
 * </ol>
 *
 * <p>It does not decide what an organisation may do (organisations), who may decide (approvals), or what an account looks like at
 * the identity provider (its leaf).
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.onboarding;
