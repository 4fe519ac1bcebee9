package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kycvs.kernel.RequestId;
import org.kycvs.limits.Counter;
import org.kycvs.limits.Counting;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyedDigest;

/** Checks a passcode and remembers the proof: ten minutes, for one request and one browser. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CheckingPasscode {

    @Inject
    Passcodes passcodes;

    @Inject
    PasscodeRule rule;

    @Inject
    PasscodeLimits limits;

    @Inject
    Digesting digesting;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    /**
     * Counts the check and takes the code by one atomic statement; see {@link PasscodeCheck}. A wrong one counts against the
     * mobile and against the path.
     *
     * @throws org.kycvs.limits.LimitReached {@code too-many-attempts}: too many wrong ones for this mobile, by this path or by
     *     all; this one was undone, as if it had been neither compared nor counted
     */
    public PasscodeCheck check(RequestId request, Path path, TypedPasscode typed) {
        Optional<Passcode> sent = passcodes.findToCheck(request).filter(passcode -> passcode.belongsTo(path.browser()));
        Optional<KeyedDigest> guess = sent.flatMap(passcode -> passcode.guess(typed, digesting));
        if (sent.isEmpty() || guess.isEmpty()) {
            return new PasscodeCheck.Expired();
        }
        Instant now = clock.instant();
        return sent.get().canBeChecked(now)
                ? compare(sent.get(), guess.get(), path, now)
                : sent.get().notCompared(guess.get(), now, rule);
    }

    /** The proof that this browser has given for this request, while it lives. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ProvenMobile> proof(RequestId request, BrowserKey browser) {
        return passcodes.find(request).flatMap(passcode -> passcode.proof(browser, clock.instant(), rule));
    }

    /** Until when that proof lives, unless it is used before. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant endOf(ProvenMobile proof) {
        return rule.proofEnds(proof.provenAt());
    }

    /** The proof that this browser has given for this request, if it lives; with this it is used, and ends. */
    public Optional<ProvenMobile> use(RequestId request, BrowserKey browser) {
        Instant now = clock.instant();
        return passcodes
                .use(request, browser, now, now.minus(rule.proofLife()))
                .flatMap(passcode -> passcode.proof(browser, now, rule));
    }

    /** Ends the proof and any live passcode of the request: it was decided. */
    public void end(RequestId request) {
        passcodes.end(request, clock.instant());
    }

    private PasscodeCheck compare(Passcode sent, KeyedDigest guess, Path path, Instant now) {
        Optional<PasscodeCheck> compared = passcodes.compare(sent, guess, now).map(Passcode::compared);
        compared.ifPresent(check -> count(check, sent, path));
        return compared.orElseGet(() -> notCompared(sent, guess, now));
    }

    /** Refuses, and so undoes the comparison, during a pause; and says nothing then of what it was. */
    private void count(PasscodeCheck check, Passcode sent, Path path) {
        List<Counter> heeded = limits.checks(sent.mobile(), path);
        if (check instanceof PasscodeCheck.Wrong) {
            counting.count(limits.failures().of(sent.mobile(), path), heeded, PasscodeRefused.Reason.TOO_MANY_ATTEMPTS);
        } else {
            // A confirmed code is not one of the unconfirmed: six people may share a phone.
            counting.giveBack(
                    limits.unconfirmed().of(sent.mobile(), sent.path()),
                    heeded,
                    PasscodeRefused.Reason.TOO_MANY_ATTEMPTS);
        }
    }

    /** Read anew: a twin of this post may have taken the code, or a guess used it up, since it was read. */
    private PasscodeCheck notCompared(Passcode sent, KeyedDigest guess, Instant now) {
        return passcodes
                .find(sent.request())
                .filter(passcode -> passcode.belongsTo(sent.path().browser()))
                .map(passcode -> passcode.notCompared(guess, now, rule))
                .orElseGet(PasscodeCheck.Expired::new);
    }
}
