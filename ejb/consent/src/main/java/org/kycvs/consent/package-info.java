/**
 * Keeps what a person decided, so that it can be proven years later to the person, the organisation and a court.
 *
 * <ol>
 *   <li>A consent is given only by the holder of a mobile proven for this very request: {@code give} demands the proof by
 *       type, because a door that forgets to check must not compile.
 *   <li>The record holds the notice as it was rendered, its version, language and SHA-256, because "what did I agree to?" is
 *       asked when the text has long changed (DPDP Act 2023, sections 5 and 6). {@link org.kycvs.consent.ShowingNotice} shows
 *       it again to an auditor, and says whether the text is still the one of that digest; the receipt holds it too.
 *   <li>A refusal after a proof is recorded like a grant, because both are decisions of a known person.
 *   <li>Whether a consent is live is decided in one place, {@link org.kycvs.consent.Consent#isLive}, because every use of it
 *       must mean the same.
 *   <li>The person receives a signed receipt of exactly the record, because a record that only we can read proves nothing.
 *   <li>A record is kept seven years from the decision and then erased, receipt and all, because proof has its time too.
 * </ol>
 *
 * <p>It does not know doses or statuses, does not sign answers and does not decide who may ask.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.consent;
