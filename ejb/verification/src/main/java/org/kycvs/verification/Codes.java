package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.organisations.Mode;
import org.kycvs.otp.PasscodeOrder;
import org.kycvs.otp.PasscodeState;
import org.kycvs.otp.SendingPasscode;

/** Sends a request's code, with the words of its mode. */
@ApplicationScoped
class Codes {

    @Inject
    SendingPasscode sending;

    @Inject
    PersonalParts parts;

    @Inject
    PasscodeSms atPage;

    @Inject
    CollectedCodeSms collected;

    PasscodeState send(Visited visited) {
        StatusRequest request = visited.request();
        boolean collects = request.question().mode() == Mode.DIRECT;
        PasscodeState sent = sending.send(new PasscodeOrder(
                request.id(),
                mobile(request),
                visited.path(),
                visited.now(),
                request.expiresAt(),
                collects ? collected.message(visited) : atPage.message(visited)));
        if (collects) {
            request.collect(CollectedCode.sentWith(collected.notice(visited, sent.expiresAt())));
        }
        return sent;
    }

    /** As the organisation was told of the n-th code when it was sent. */
    PasscodeState asSent(StatusRequest request, int nth, Instant at) {
        return sending.asSent(mobile(request), nth, at, request.expiresAt());
    }

    private MobileNumber mobile(StatusRequest request) {
        return parts.mobile(request).orElseThrow(() -> new InvalidValue(InvalidValue.Kind.MOBILE, "a mobile number"));
    }
}
