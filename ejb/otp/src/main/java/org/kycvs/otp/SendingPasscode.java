package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.kycvs.delivery.SendingSms;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.RequestId;
import org.kycvs.limits.Counting;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.signing.MobileIndex;

/** Sends a fresh passcode; the one before it ends. The registry is not asked: every valid mobile gets the same SMS. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SendingPasscode {

    @Inject
    Passcodes passcodes;

    @Inject
    PasscodeRule rule;

    @Inject
    PasscodeLimits limits;

    @Inject
    ServedCountries countries;

    @Inject
    DrawingDigits drawing;

    @Inject
    Digesting digesting;

    @Inject
    SendingSms sms;

    @Inject
    Counting counting;

    /**
     * @throws PasscodeRefused {@code too-many-passcodes}, with the time of the next, or without one where another browser
     *     has given a proof; {@code passcode-expired} when the request is over
     * @throws MobileNotServed {@code invalid-mobile}
     * @throws org.kycvs.limits.LimitReached {@code too-many-passcodes}: too many sent to this mobile, by this path or by all, or
     *     for this address; or so many wrong checks that a new code could not be checked
     */
    public PasscodeState send(PasscodeOrder order) {
        countries.mustServe(order.mobile());
        Validity validity = Validity.of(order, rule);
        if (validity.empty()) {
            throw new PasscodeRefused(PasscodeRefused.Reason.PASSCODE_EXPIRED, null);
        }
        Digits digits = drawing.draw();
        MobileIndex mobile = MobileIndex.of(order.mobile(), digesting);
        Passcode sent = replace(order, mobile, digits, validity);
        sms.send(new SmsMessage(
                order.mobile(), order.message().text(digits.text(), validity.until()), validity.until()));
        // Last: the counters of a mobile and an address are shared with every other request for them.
        counting.count(
                limits.sends(mobile, order.path()),
                limits.heeded(mobile, order.path()),
                PasscodeRefused.Reason.TOO_MANY_PASSCODES);
        return sent.state().orElseThrow();
    }

    /**
     * Whether a code could ever be sent there.
     *
     * @throws MobileNotServed {@code invalid-mobile}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void mustServe(MobileNumber mobile) {
        countries.mustServe(mobile);
    }

    /**
     * How the n-th passcode of a request stood when it was sent, however things stand now.
     *
     * @param at {@link PasscodeOrder#at}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PasscodeState asSent(MobileNumber mobile, int nth, Instant at, Instant requestEnds) {
        return new PasscodeState(
                mobile.masked(),
                Digits.LENGTH,
                nth,
                rule.expiry(at, requestEnds),
                at.plus(rule.sendWaits().afterThe(nth)),
                at,
                rule.checks());
    }

    /** The request's passcode as it stands, for the browser that asked for it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PasscodeState> state(RequestId request, BrowserKey browser) {
        return passcodes
                .find(request)
                .filter(passcode -> passcode.belongsTo(browser))
                .flatMap(Passcode::state);
    }

    private Passcode replace(PasscodeOrder order, MobileIndex mobile, Digits digits, Validity validity) {
        KeyedDigest digest =
                digesting.digest(KeyUse.PASSCODE, Passcode.parts(order.request(), mobile, digits.sha256()));
        return passcodes.replace(order, mobile, digest, validity).orElseThrow(() -> passcodes
                .find(order.request())
                .orElseThrow()
                .noOtherFor(order.path().browser()));
    }
}
