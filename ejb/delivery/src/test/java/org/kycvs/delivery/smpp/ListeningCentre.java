package org.kycvs.delivery.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** The other side of the wire, made of the library's server half: takes, refuses, hangs up when a test says so. */
final class ListeningCentre implements AutoCloseable {

    static final String PASSWORD = "secret";

    final int port;
    final List<SubmitSm> taken = Collections.synchronizedList(new ArrayList<>());
    final List<String> binds = Collections.synchronizedList(new ArrayList<>());
    volatile int refuseWith;
    /** How it writes the id of the nth message that it took. */
    volatile IntFunction<String> ids = Integer::toString;
    /** What it does before it answers, for example wait, or tell a receipt already. */
    volatile Runnable beforeAnswer = () -> {};

    private final SMPPServerSessionListener listener;
    private final ConcurrentLinkedQueue<SMPPServerSession> sessions = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    ListeningCentre(int port) {
        this.port = port;
        try {
            listener = new SMPPServerSessionListener(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        listener.setPduProcessorDegree(16);
        listener.setMessageReceiverListener(receiver());
        threads.execute(this::accept);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a centre may say unasked, for example a receipt; throws if it is not acknowledged. */
    void say(String text) throws Exception {
        sessions.element()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "919000000001",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "KYCVS",
                        new ESMClass(4),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        DataCodings.ZERO,
                        text.getBytes(StandardCharsets.US_ASCII));
    }

    void hangUp() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    private void accept() {
        try {
            while (true) {
                SMPPServerSession session = listener.accept();
                sessions.add(session);
                threads.execute(() -> bind(session));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(5_000);
            binds.add(request.getBindType() + " " + request.getSystemId());
            if (PASSWORD.equals(request.getPassword())) {
                request.accept("centre");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | PDUStringException | IOException gone) {
            session.close();
        }
    }

    /** The one method that matters; the others are never called by what is tested. */
    private ServerMessageReceiverListener receiver() {
        return (ServerMessageReceiverListener) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, method, arguments) ->
                        method.getName().equals("onAcceptSubmitSm") ? take((SubmitSm) arguments[0]) : null);
    }

    private SubmitSmResult take(SubmitSm submit) throws Exception {
        if (refuseWith != 0) {
            throw new ProcessRequestException("refused", refuseWith);
        }
        String id = take(taken, submit);
        beforeAnswer.run();
        return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
    }

    private synchronized String take(List<SubmitSm> all, SubmitSm submit) {
        all.add(submit);
        return ids.apply(all.size());
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        hangUp();
        threads.shutdownNow();
    }
}
