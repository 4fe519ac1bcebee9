package org.kycvs.delivery.smpp;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;

/**
 * One {@code submit_sm} (SMPP 3.4, section 4.4).
 *
 * @param validity as {@link ValidityPeriod} writes it
 */
record Submission(Sender sender, MobileNumber to, @Nullable String validity, SmsPart part)
        implements SmppLink.Exchange {

    private static final int WITH_HEADER = 0x40;

    /** A receipt would quote the text's first characters, and nothing here waits for one. */
    private static final RegisteredDelivery NO_RECEIPT = new RegisteredDelivery(0);

    @Override
    public void with(SMPPSession session)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        session.submitShortMessage(
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
                NO_RECEIPT,
                (byte) 0,
                DataCodings.newInstance(part.dataCoding()),
                (byte) 0,
                part.octets());
    }
}
