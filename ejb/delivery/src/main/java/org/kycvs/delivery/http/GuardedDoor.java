package org.kycvs.delivery.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.kycvs.delivery.OutboundDoor;
import org.kycvs.delivery.OutboundRefused;
import org.kycvs.delivery.OutboundRefused.Reason;
import org.kycvs.delivery.OutboundUrl;

/** Lets out what may go out, a few at a time, and takes each back when its time is over. */
final class GuardedDoor implements OutboundDoor {

    private final OutboundRules rules;
    private final Clients clients;
    private final ExecutorService executor;
    private final Semaphore room = new Semaphore(MOST_CALLS);

    GuardedDoor(OutboundRules rules, DnsResolver names, ExecutorService executor) {
        this.rules = rules;
        this.clients = new Clients(rules, names);
        this.executor = executor;
    }

    @Override
    public byte[] fetch(OutboundUrl url, String accept) throws OutboundRefused {
        if (!rules.ports().contains(url.port())) {
            throw new OutboundRefused(Reason.PORT);
        }
        Call call = new Call(clients.one(), url, accept);
        Future<byte[]> answer = begin(call);
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new OutboundRefused(Reason.TOO_SLOW);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new OutboundRefused(Reason.TOO_SLOW);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutboundRefused why) {
                throw why;
            }
            throw new IllegalStateException("A call failed in a way that nobody has thought of", failed);
        } finally {
            call.breakOff();
        }
    }

    /** Its room is given back by the call itself: a look-up that hangs keeps its thread, so it keeps its room. */
    private Future<byte[]> begin(Call call) throws OutboundRefused {
        if (!room.tryAcquire()) {
            throw new OutboundRefused(Reason.BUSY);
        }
        try {
            return executor.submit(() -> {
                try {
                    return call.call();
                } finally {
                    room.release();
                }
            });
        } catch (RejectedExecutionException noThread) {
            room.release();
            throw new OutboundRefused(Reason.BUSY);
        }
    }
}
