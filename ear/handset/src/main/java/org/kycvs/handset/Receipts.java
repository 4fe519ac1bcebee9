package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
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
 * Tells the sender what became of a message, where it asked for that (SMPP 3.4, section 5.2.17); always after the
 * submission's own answer, because a sender knows the message's id only from there.
 */
final class Receipts implements ServerResponseDeliveryListener, AutoCloseable {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuMMddHHmm").withZone(ZoneOffset.UTC);

    private final BoundSessions sessions;
    private final Manners manners;
    private final Map<String, Receipt> wanted = new ConcurrentHashMap<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "receipts");
        thread.setDaemon(true);
        return thread;
    });

    Receipts(BoundSessions sessions, Manners manners) {
        this.sessions = sessions;
        this.manners = manners;
    }

    private record Receipt(SubmitSm submit, boolean arrived) {
        MessageState state() {
            return arrived ? MessageState.DELIVERED : MessageState.UNDELIVERABLE;
        }

        /** Without the message's text: the convention quotes its first characters, which may be a passcode. */
        String text(String id, String now) {
            return "id:%s sub:001 dlvrd:00%d submit date:%s done date:%s stat:%s text:"
                    .formatted(id, arrived ? 1 : 0, now, now, arrived ? "DELIVRD err:000" : "UNDELIV err:005");
        }
    }

    void wanted(String id, SubmitSm submit, boolean arrived) {
        byte registered = submit.getRegisteredDelivery();
        if (manners.now().receipts()
                && (SMSCDeliveryReceipt.SUCCESS_FAILURE.containedIn(registered)
                        || (arrived ? SMSCDeliveryReceipt.SUCCESS : SMSCDeliveryReceipt.FAILURE)
                                .containedIn(registered))) {
            wanted.put(id, new Receipt(submit, arrived));
        }
    }

    @Override
    public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
        Receipt receipt = wanted.remove(result.getMessageId());
        if (receipt != null) {
            sender.execute(() -> sessions.receiving(session).ifPresent(to -> send(result.getMessageId(), receipt, to)));
        }
    }

    private void send(String id, Receipt receipt, SMPPServerSession session) {
        SubmitSm submit = receipt.submit();
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
                    receipt.text(id, MINUTES.format(manners.time())).getBytes(US_ASCII),
                    new OptionalParameter.Receipted_message_id(id),
                    new OptionalParameter.Message_state(receipt.state().value()));
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
