package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.kycvs.kernel.RequestId;
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
    Digesting digesting;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    /** Counts the check and takes the code by one atomic statement; see {@link PasscodeCheck}. */
    public PasscodeCheck check(RequestId request, BrowserKey browser, String digits) {
        Optional<Passcode> sent = passcodes.find(request).filter(passcode -> passcode.belongsTo(browser));
        Optional<KeyedDigest> guess = sent.flatMap(passcode -> passcode.guess(Digits.typed(digits), digesting));
        if (sent.isEmpty() || guess.isEmpty()) {
            return new PasscodeCheck.Expired();
        }
        Instant now = clock.instant();
        return passcodes
                .compare(sent.get(), guess.get(), now)
                .map(this::counted)
                .orElseGet(() -> notCompared(sent.get(), guess.get(), now));
    }

    /** The proof that this browser has given for this request, while it lives. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ProvenMobile> proof(RequestId request, BrowserKey browser) {
        return passcodes.find(request).flatMap(passcode -> passcode.proof(browser, clock.instant(), rule));
    }

    /** Ends the proof and any live passcode of the request: it was decided. */
    public void end(RequestId request) {
        passcodes.end(request, clock.instant());
    }

    /** A confirmed code is not one of the unconfirmed: six people may share a phone. */
    private PasscodeCheck counted(Passcode passcode) {
        PasscodeCheck check = passcode.compared();
        if (check instanceof PasscodeCheck.Proven) {
            counting.giveBack(rule.unconfirmed(), passcode.mobile().text());
        }
        return check;
    }

    /** Read anew: a twin of this post may have taken the code, or a guess used it up, since it was read. */
    private PasscodeCheck notCompared(Passcode sent, KeyedDigest guess, Instant now) {
        return passcodes
                .find(sent.request())
                .filter(passcode -> passcode.belongsTo(sent.browser()))
                .map(passcode -> passcode.notCompared(guess, now, rule))
                .orElseGet(PasscodeCheck.Expired::new);
    }
}
