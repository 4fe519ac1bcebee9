package org.kycvs.handset;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;

/**
 * An SMPP 3.4 SMS centre: lets a client with the right credentials bind as transmitter, receiver or transceiver and
 * puts what it submits on the phones.
 */
final class SmsCentre implements AutoCloseable {

    static final String SYSTEM_ID = "handset";

    private static final int BIND_WITHIN_MILLIS = 5_000;
    private static final int REFUSAL_READ_WITHIN_MILLIS = 1_000;
    private static final int CLOSED_WITHIN_MILLIS = 1_000;
    private static final int WORKERS = 8;

    private final SMPPServerSessionListener listener;
    private final Credentials credentials;
    private final BoundSessions sessions = new BoundSessions();
    private final Receipts receipts;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "sms-centre");
        thread.setDaemon(true);
        return thread;
    });

    private SmsCentre(SMPPServerSessionListener listener, Credentials credentials, Phones phones, Manners manners) {
        this.listener = listener;
        this.credentials = credentials;
        this.receipts = new Receipts(sessions, manners);
        listener.setMessageReceiverListener(new Submissions(phones, receipts, manners));
        listener.setResponseDeliveryListener(receipts);
        listener.setPduProcessorDegree(WORKERS);
    }

    /** @throws java.net.BindException if the port is taken */
    static SmsCentre open(int port, Credentials credentials, Phones phones, Manners manners) throws IOException {
        SmsCentre centre =
                new SmsCentre(new SMPPServerSessionListener(port, new LoopbackSockets()), credentials, phones, manners);
        centre.threads.execute(centre::acceptUntilClosed);
        return centre;
    }

    private void acceptUntilClosed() {
        while (!threads.isShutdown()) {
            try {
                SMPPServerSession session = listener.accept();
                threads.execute(() -> bind(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_WITHIN_MILLIS);
            if (credentials.are(request.getSystemId(), request.getPassword())) {
                sessions.add(session);
                request.accept(SYSTEM_ID, InterfaceVersion.IF_34);
            } else {
                request.reject(SMPPConstant.STAT_ESME_RBINDFAIL);
                closeOnceRead(session);
            }
        } catch (TimeoutException | PDUStringException | IOException gone) {
            session.close();
        }
    }

    /** A client that finds the connection closed before it has read the refusal would wait for it until its time-out. */
    private void closeOnceRead(SMPPServerSession session) {
        CompletableFuture.delayedExecutor(REFUSAL_READ_WITHIN_MILLIS, TimeUnit.MILLISECONDS, threads)
                .execute(session::close);
    }

    /** Returns once the port is free again: a socket is released only when its accepting thread has let go. */
    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        listener.close();
        receipts.close();
        sessions.closeAll();
        try {
            threads.awaitTermination(CLOSED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
