package org.kycvs.delivery.smpp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.delivery.SmsReceipt;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.MovableClock;

/** Gateways that hang up after the test, a clock that it moves, and the receipts that came. */
abstract class WithGateway {

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T12:00:00Z"));
    final BlockingQueue<SmsReceipt> receipts = new LinkedBlockingQueue<>();
    volatile boolean roomForReceipts = true;

    private final List<SmppGateway> opened = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void hangUp() {
        over.countDown();
        opened.forEach(SmppGateway::close);
    }

    SmppGateway gateway(SmsCentre... centres) {
        SmppGateway gateway = new SmppGateway(
                List.of(centres), Sender.of("KYCVS"), receipt -> roomForReceipts && receipts.offer(receipt), clock);
        opened.add(gateway);
        return gateway;
    }

    static SmsCentre centre(int port) {
        return new SmsCentre("localhost", port, "kycvs", ListeningCentre.PASSWORD, ReceiptIds.SAME);
    }

    SmsMessage sms(String text) {
        Instant notAfter = clock.instant().plusSeconds(180);
        return new SmsMessage(new MobileNumber("+919000000001"), text, notAfter);
    }

    /** Second by second, as the timer does; what the other side did is noticed a moment later. */
    void tendUntil(SmppGateway gateway, BooleanSupplier reached) {
        for (int second = 0; second < 200; second++) {
            gateway.tend(Runnable::run);
            if (reached.getAsBoolean()) {
                return;
            }
            clock.forward(Duration.ofSeconds(1));
            pause();
        }
        throw new AssertionError("never");
    }

    void waitForEver() {
        try {
            over.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
