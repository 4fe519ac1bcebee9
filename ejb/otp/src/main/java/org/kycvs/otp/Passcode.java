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
 * @param path by which it was asked for
 * @param sentTo the masked mobile; null when the request is done with passcodes
 * @param digest null when nobody needs it any more
 * @param sends how many were sent for this request, this one included
 * @param checks of this one
 * @param provenBy the browser of the first proof; stays when the proof ends
 */
record Passcode(
        RequestId request,
        Path path,
        MobileIndex mobile,
        @Nullable String sentTo,
        @Nullable KeyedDigest digest,
        int sends,
        Checks checks,
        Instant expiresAt,
        Instant nextSendAt,
        @Nullable Instant provenAt,
        @Nullable BrowserKey provenBy) {

    /**
     * @param left how often it can still be compared
     * @param nextAt not before
     */
    record Checks(int left, Instant nextAt) {

        boolean mustWait(Instant now) {
            return now.isBefore(nextAt);
        }
    }

    /** Binds digits to request and mobile; the digits alone have a million values, and the key is what hides them. */
    static String[] parts(RequestId request, MobileIndex mobile, String sha256OfDigits) {
        return new String[] {request.toString(), mobile.text(), sha256OfDigits};
    }

    /** The digest that these digits would have had; empty when there is nothing left to compare with. */
    Optional<KeyedDigest> guess(TypedPasscode typed, Digesting digesting) {
        return Optional.ofNullable(digest)
                .map(sent -> digesting.again(sent, KeyUse.PASSCODE, parts(request, mobile, typed.sha256())));
    }

    boolean belongsTo(BrowserKey other) {
        return path.browser().equals(other);
    }

    /** Whether a guess would be compared now. */
    boolean canBeChecked(Instant now) {
        return isLive(now) && checks.left() > 0 && !checks.mustWait(now);
    }

    /** What a guess that was counted and compared has come to. */
    PasscodeCheck compared() {
        return provenAt == null
                ? new PasscodeCheck.Wrong(checks.left(), checks.nextAt())
                : new PasscodeCheck.Proven(new ProvenMobile(request, mobile, provenAt), true);
    }

    /** What to say of a guess that was not compared, because the code was taken, used up, replaced or over, or too early. */
    PasscodeCheck notCompared(KeyedDigest guess, Instant now, PasscodeRule rule) {
        Optional<ProvenMobile> proof = proof(path.browser(), now, rule);
        if (proof.isPresent() && guess.equals(digest)) {
            return new PasscodeCheck.Proven(proof.get(), false);
        }
        if (!isLive(now)) {
            return new PasscodeCheck.Expired();
        }
        boolean another = checks.left() > 0 && checks.nextAt().isBefore(expiresAt);
        return another ? new PasscodeCheck.TooEarly(checks.nextAt()) : new PasscodeCheck.UsedUp(nextSendAt);
    }

    Optional<ProvenMobile> proof(BrowserKey asking, Instant now, PasscodeRule rule) {
        return Optional.ofNullable(provenAt)
                .filter(at -> belongsTo(asking) && rule.proofLives(at, now))
                .map(at -> new ProvenMobile(request, mobile, at));
    }

    /** Nothing to be seen once the request is done with passcodes. */
    Optional<PasscodeState> state() {
        return Optional.ofNullable(sentTo)
                .map(masked -> new PasscodeState(
                        masked, Digits.LENGTH, sends, expiresAt, nextSendAt, checks.nextAt(), checks.left()));
    }

    /** Why another browser, or the same one too early, gets no code. */
    PasscodeRefused noOtherFor(BrowserKey asking) {
        boolean never = provenBy != null && !provenBy.equals(asking);
        return new PasscodeRefused(PasscodeRefused.Reason.TOO_MANY_PASSCODES, never ? null : nextSendAt);
    }

    private boolean isLive(Instant now) {
        return digest != null && provenAt == null && now.isBefore(expiresAt);
    }
}
