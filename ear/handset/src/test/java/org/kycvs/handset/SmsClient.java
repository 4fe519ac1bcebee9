package org.kycvs.handset;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;

/** A real SMPP client, to submit what a test needs. */
final class SmsClient implements AutoCloseable {

    static final byte GSM = 0;
    static final byte UCS_2 = 8;
    static final int WITH_HEADER = 0x40;
    static final int ASKS_RECEIPT = 1;

    final BlockingQueue<DeliverSm> receipts = new LinkedBlockingQueue<>();
    private final ProbingSession session = new ProbingSession();

    /** Lets a test ask whether the other side is alive. */
    private static final class ProbingSession extends SMPPSession {
        void probe() throws Exception {
            sendEnquireLink();
        }
    }

    static SmsClient bind(int port, String systemId, String password) {
        return bind(port, systemId, password, BindType.BIND_TRX);
    }

    static SmsClient bind(int port, String systemId, String password, BindType type) {
        SmsClient client = new SmsClient();
        client.session.setMessageReceiverListener(client.new Listener());
        try {
            client.session.connectAndBind(
                    "localhost",
                    port,
                    new BindParameter(
                            type, systemId, password, "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, ""),
                    5_000);
        } catch (IOException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
        return client;
    }

    String submit(String to, byte coding, byte[] octets, OptionalParameter... parameters) throws Exception {
        return submit(to, coding, 0, 0, octets, parameters);
    }

    String submit(String to, byte coding, int esmClass, int registered, byte[] octets, OptionalParameter... parameters)
            throws Exception {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "KYCVS",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to,
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(registered),
                        (byte) 0,
                        DataCodings.newInstance(coding),
                        (byte) 0,
                        octets,
                        parameters)
                .getMessageId();
    }

    void probe() throws Exception {
        session.probe();
    }

    @Override
    public void close() {
        session.unbindAndClose();
    }

    private final class Listener implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm deliverSm) {
            receipts.add(deliverSm);
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {}

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) {
            throw new UnsupportedOperationException();
        }
    }
}
