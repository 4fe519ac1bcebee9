package org.kycvs.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes, refuses or breaks as a test wants it. */
final class PretendCentre implements SmsGateway {
    final List<SmsMessage> taken = Collections.synchronizedList(new ArrayList<>());
    Runnable whileTaking = () -> {};
    boolean ready = true;
    boolean away;
    boolean refusesForGood;
    boolean breaksOnce;
    int refused;

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public List<ReceiptId> submit(SmsMessage message) throws MessageNotTaken, MessageRefused {
        if (away) {
            refused++;
            throw new MessageNotTaken("away");
        }
        if (refusesForGood) {
            throw new MessageRefused(new CentreError("0x0000000B"));
        }
        if (breaksOnce) {
            breaksOnce = false;
            throw new IllegalStateException("broken");
        }
        whileTaking.run();
        taken.add(message);
        return List.of(new ReceiptId("centre", "" + taken.size()));
    }
}
