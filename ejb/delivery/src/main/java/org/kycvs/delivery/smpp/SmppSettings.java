package org.kycvs.delivery.smpp;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kycvs.delivery.SmsReceipts;
import org.kycvs.kernel.Settings;

/** Reads {@code KYCVS_DELIVERY_*} at the start: who misses one learns it then, and not with the first message. */
@Singleton
@Startup
public class SmppSettings {

    @Inject
    Settings settings;

    @PostConstruct
    void read() {
        SmsCentre.read(settings);
        Sender.read(settings);
    }

    /** One gateway a node, with one session for each centre. */
    @ApplicationScoped
    static class OneGateway {

        @Produces
        @jakarta.inject.Singleton
        SmppGateway open(Settings settings, SmsReceipts receipts, Clock clock) {
            return new SmppGateway(SmsCentre.read(settings), Sender.read(settings), receipts, clock);
        }

        void close(@Disposes SmppGateway gateway) {
            gateway.close();
        }
    }
}
