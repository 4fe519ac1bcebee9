package org.kycvs.otp;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.RequestId;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.signing.MobileIndex;

/**
 * The passcode of a request as it stands, live or not, and the proof that came of it.
 *
 * @param sentTo the masked mobile; null when the request is done with passcodes
 * @param digest null when nobody needs it any more
 * @param sends how many were sent for this request, this one included
 * @param checks how often this one was compared
 * @param provenBy the browser of the first proof; stays when the proof ends
 */
record Passcode(
        RequestId request,
        BrowserKey browser,
        MobileIndex mobile,
        @Nullable String sentTo,
        @Nullable KeyedDigest digest,
        int sends,
        int checks,
        Instant expiresAt,
        Instant nextSendAt,
        @Nullable Instant provenAt,
        @Nullable BrowserKey provenBy) {

    /** Binds digits to request and mobile; the digits alone have a million values, and the key is what hides them. */
    static String[] parts(RequestId request, MobileIndex mobile, Digits digits) {
        return new String[] {request.toString(), mobile.text(), digits.sha256()};
    }

    /** The digest that these digits would have had; empty when there is nothing left to compare with. */
    Optional<KeyedDigest> guess(Digits digits, Digesting digesting) {
        return Optional.ofNullable(digest)
                .map(sent -> digesting.again(sent, KeyUse.PASSCODE, parts(request, mobile, digits)));
    }

    boolean belongsTo(BrowserKey other) {
        return browser.equals(other);
    }

    /** What a guess that was counted and compared has come to. */
    PasscodeCheck compared() {
        return provenAt == null
                ? new PasscodeCheck.Wrong(checksLeft())
                : new PasscodeCheck.Proven(new ProvenMobile(request, mobile, provenAt), true);
    }

    /** What to say of a guess that was not compared, because the code was taken, used up, replaced or over. */
    PasscodeCheck notCompared(KeyedDigest guess, Instant now, PasscodeRule rule) {
        Optional<ProvenMobile> proof = proof(browser, now, rule);
        if (proof.isPresent() && guess.equals(digest)) {
            return new PasscodeCheck.Proven(proof.get(), false);
        }
        boolean live = digest != null && provenAt == null && now.isBefore(expiresAt);
        return live && checksLeft() == 0 ? new PasscodeCheck.UsedUp() : new PasscodeCheck.Expired();
    }

    Optional<ProvenMobile> proof(BrowserKey asking, Instant now, PasscodeRule rule) {
        return Optional.ofNullable(provenAt)
                .filter(at -> belongsTo(asking) && rule.proofLives(at, now))
                .map(at -> new ProvenMobile(request, mobile, at));
    }

    /** Nothing to be seen once the request is done with passcodes. */
    Optional<PasscodeState> state() {
        return Optional.ofNullable(sentTo)
                .map(mobile -> new PasscodeState(mobile, Digits.LENGTH, expiresAt, nextSendAt, checksLeft()));
    }

    /** Why another browser, or the same one too early, gets no code. */
    PasscodeRefused noOtherFor(BrowserKey asking) {
        boolean never = provenBy != null && !provenBy.equals(asking);
        return new PasscodeRefused(PasscodeRefused.Reason.TOO_MANY_PASSCODES, never ? null : nextSendAt);
    }

    private int checksLeft() {
        return Math.max(PasscodeRule.CHECKS - checks, 0);
    }
}
