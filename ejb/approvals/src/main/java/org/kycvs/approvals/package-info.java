/**
 * Lets a dangerous change happen only when two persons want it: one proposes it, another decides.
 *
 * <ol>
 *   <li>Who has proposed a change cannot approve it, nor can a second account of the same person: the accounts of a person carry
 *       the same name for the person, which Keycloak's administrator gives and nobody gives himself. An account without one
 *       neither proposes nor decides, because nothing could be said of it.
 *   <li>What the approver reads is what happens: what is now and what would be are worked out anew under a lock, and a proposal
 *       that something has overtaken is refused rather than adapted.
 *   <li>A change, its decision and its audit events are one commit, so that an approved change is a made one.
 *   <li>{@link org.kycvs.approvals.ApprovedChange} is the proof: what only two persons may change asks for one, and only a decision
 *       here makes one.
 *   <li>Of one kind there is at most one open proposal about a subject, so that two approvals never mix.
 *   <li>A proposal that nobody decides within 30 days ends, because its reason may have.
 * </ol>
 *
 * <p>It does not know what the changes are: the module that owns what is changed says so by a
 * {@link org.kycvs.approvals.DangerousChange}.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.approvals;
