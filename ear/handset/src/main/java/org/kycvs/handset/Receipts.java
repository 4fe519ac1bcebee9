package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageState;
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
import org.jsmpp.session.ServerResponseDeliveryListener;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;

/**
 * Tells the sender that a message arrived, where it asked for that (SMPP 3.4, section 5.2.17); always after the
 * submission's own answer, because a sender knows the message's id only from there.
 */
final class Receipts implements ServerResponseDeliveryListener, AutoCloseable {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuMMddHHmm").withZone(ZoneOffset.UTC);

    private final BoundSessions sessions;
    private final Clock clock;
    private final Map<String, SubmitSm> wanted = new ConcurrentHashMap<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "receipts");
        thread.setDaemon(true);
        return thread;
    });

    Receipts(BoundSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Every message arrives here, so a receipt for failures only is never due. */
    void wanted(String id, SubmitSm submit) {
        byte registered = submit.getRegisteredDelivery();
        if (SMSCDeliveryReceipt.SUCCESS_FAILURE.containedIn(registered)
                || SMSCDeliveryReceipt.SUCCESS.containedIn(registered)) {
            wanted.put(id, submit);
        }
    }

    @Override
    public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
        SubmitSm submit = wanted.remove(result.getMessageId());
        if (submit != null) {
            sender.execute(() -> sessions.receiving(session).ifPresent(to -> send(result.getMessageId(), submit, to)));
        }
    }

    /** Without the message's text: the convention quotes its first characters, which may be a passcode. */
    private String text(String id) {
        String now = MINUTES.format(clock.instant());
        return "id:%s sub:001 dlvrd:001 submit date:%s done date:%s stat:DELIVRD err:000 text:".formatted(id, now, now);
    }

    private void send(String id, SubmitSm submit, SMPPServerSession session) {
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
                    new OptionalParameter.Receipted_message_id(id),
                    new OptionalParameter.Message_state(MessageState.DELIVERED.value()));
        } catch (PDUException
                | IOException
                | InvalidResponseException
                | NegativeResponseException
                | ResponseTimeoutException notTaken) {
            System.err.println(
                    "A delivery receipt was not taken: " + notTaken.getClass().getSimpleName());
        }
    }

    @Override
    public void onSubmitSmRespError(SubmitSmResult result, Exception cause, SMPPServerSession session) {
        wanted.remove(result.getMessageId());
    }

    @Override
    public void onSubmitMultiRespSent(SubmitMultiResult result, SMPPServerSession session) {}

    @Override
    public void onSubmitMultiRespError(SubmitMultiResult result, Exception cause, SMPPServerSession session) {}

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
