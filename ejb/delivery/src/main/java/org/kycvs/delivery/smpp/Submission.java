package org.kycvs.delivery.smpp;

import java.io.IOException;
import java.util.Objects;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SubmitSmResult;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;

/**
 * One {@code submit_sm} (SMPP 3.4, section 4.4).
 *
 * @param validity as {@link ValidityPeriod} writes it
 */
record Submission(Sender sender, MobileNumber to, @Nullable String validity, SmsPart part) {

    private static final int WITH_HEADER = 0x40;

    /** Whether it arrived or not (section 5.2.17). */
    private static final RegisteredDelivery WITH_RECEIPT = new RegisteredDelivery(1);

    /** @return the centre's message id, empty if it gave none */
    String over(SMPPSession session)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        SubmitSmResult answer = session.submitShortMessage(
                "",
                sender.type(),
                sender.plan(),
                sender.address(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                to.e164().substring(1),
                new ESMClass(part.withHeader() ? WITH_HEADER : 0),
                (byte) 0,
                (byte) 0,
                null,
                validity,
                WITH_RECEIPT,
                (byte) 0,
                DataCodings.newInstance(part.dataCoding()),
                (byte) 0,
                part.octets());
        return Objects.requireNonNullElse(answer.getMessageId(), "");
    }
}
