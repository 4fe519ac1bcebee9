package org.kycvs.benchmark.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerResponseDeliveryAdapter;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;

/** Tells the application that a message arrived, where it asked for that (SMPP 3.4, section 5.2.17), after its own answer. */
final class Receipts extends ServerResponseDeliveryAdapter {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuMMddHHmm").withZone(ZoneOffset.UTC);

    private final ConcurrentHashMap<String, SubmitSm> wanted = new ConcurrentHashMap<>();
    private final ExecutorService sender;

    Receipts(ExecutorService sender) {
        this.sender = sender;
    }

    void remember(String id, SubmitSm submit) {
        if (SMSCDeliveryReceipt.SUCCESS_FAILURE.containedIn(submit.getRegisteredDelivery())) {
            wanted.put(id, submit);
        }
    }

    @Override
    public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
        SubmitSm submit = wanted.remove(result.getMessageId());
        if (submit != null) {
            sender.execute(() -> send(result.getMessageId(), submit, session));
        }
    }

    private static void send(String id, SubmitSm submit, SMPPServerSession session) {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.valueOf(submit.getDestAddrTon()),
                    NumberingPlanIndicator.valueOf(submit.getDestAddrNpi()),
                    submit.getDestAddress(),
                    TypeOfNumber.valueOf(submit.getSourceAddrTon()),
                    NumberingPlanIndicator.valueOf(submit.getSourceAddrNpi()),
                    submit.getSourceAddr(),
                    new ESMClass().setMessageType(MessageType.SMSC_DEL_RECEIPT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    text(id).getBytes(US_ASCII),
                    new OptionalParameter.Receipted_message_id(id));
        } catch (PDUException
                | IOException
                | InvalidResponseException
                | NegativeResponseException
                | ResponseTimeoutException notTaken) {
            throw new IllegalStateException("A delivery receipt was not taken", notTaken);
        }
    }

    private static String text(String id) {
        String now = MINUTES.format(Instant.now());
        return "id:%s sub:001 dlvrd:001 submit date:%s done date:%s stat:%s err:000 text:"
                .formatted(id, now, now, DeliveryReceiptState.DELIVRD);
    }
}
