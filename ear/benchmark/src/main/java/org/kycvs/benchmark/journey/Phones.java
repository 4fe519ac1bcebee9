package org.kycvs.benchmark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An SMPP 3.4 SMS centre, and behind it a phone for every number, on which somebody waits for a passcode. */
public final class Phones implements AutoCloseable {

    /** What the application has to say when it binds. */
    public static final String PASSWORD = "figures";

    private static final Pattern PASSCODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
    private static final int BIND_WITHIN_MILLIS = 5_000;
    private static final int PATIENCE_SECONDS = 60;

    /** A passcode, and when it came ({@link System#nanoTime}). */
    record Received(String passcode, long at) {}

    private static final int WORKERS = 8;

    private final SMPPServerSessionListener listener;
    private final Receipts receipts;
    private final ConcurrentHashMap<String, CompletableFuture<Received>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "sms-centre");
        thread.setDaemon(true);
        return thread;
    });

    private Phones(SMPPServerSessionListener listener) {
        this.listener = listener;
        this.receipts = new Receipts(threads);
        listener.setMessageReceiverListener((OnlySubmissions) this::submit);
        listener.setResponseDeliveryListener(receipts);
        listener.setPduProcessorDegree(WORKERS);
    }

    /** @throws UncheckedIOException if the port is taken */
    public static Phones listeningOn(int port) {
        try {
            Phones phones = new Phones(new SMPPServerSessionListener(port));
            phones.threads.execute(phones::accept);
            return phones;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** The next passcode that comes to the number; to be asked for before it is sent. */
    CompletableFuture<Received> next(String mobile) {
        CompletableFuture<Received> next =
                new CompletableFuture<Received>().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        waiting.put(mobile, next);
        return next;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!threads.isShutdown()) {
            try {
                SMPPServerSession session = listener.accept();
                threads.execute(() -> bind(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_WITHIN_MILLIS);
            if (request.getPassword().equals(PASSWORD)) {
                request.accept("benchmark", InterfaceVersion.IF_34);
            } else {
                request.reject(SMPPConstant.STAT_ESME_RBINDFAIL);
            }
        } catch (TimeoutException | PDUStringException | IOException gone) {
            session.close();
        }
    }

    private SubmitSmResult submit(SubmitSm submit) throws ProcessRequestException {
        String id = "%010d".formatted(ids.incrementAndGet());
        receipts.remember(id, submit);
        read(submit);
        try {
            return new SubmitSmResult(new MessageId(id), null);
        } catch (PDUStringException impossible) {
            throw new ProcessRequestException("message id", SMPPConstant.STAT_ESME_RSYSERR, impossible);
        }
    }

    /** The digits look the same in every alphabet of a short message but UCS-2, which our names do not need. */
    private void read(SubmitSm submit) {
        Matcher passcode = PASSCODE.matcher(new String(submit.getShortMessage(), StandardCharsets.ISO_8859_1));
        CompletableFuture<Received> phone = waiting.get("+" + submit.getDestAddress());
        if (phone != null && passcode.find()) {
            phone.complete(new Received(passcode.group(), System.nanoTime()));
            waiting.remove("+" + submit.getDestAddress(), phone);
        }
    }
}
