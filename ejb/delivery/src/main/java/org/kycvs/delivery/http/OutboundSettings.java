package org.kycvs.delivery.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.kycvs.delivery.OutboundDoor;
import org.kycvs.kernel.Settings;

/** Reads {@code KYCVS_DELIVERY_HTTP_*} at the start: what a production must not have stops it then. */
@Singleton
@Startup
public class OutboundSettings {

    @Inject
    Settings settings;

    @PostConstruct
    void read() {
        OutboundRules.read(settings);
    }

    /** One door a node. */
    @ApplicationScoped
    static class OneDoor {

        @Resource(lookup = "java:comp/DefaultManagedExecutorService")
        ExecutorService executor;

        @Produces
        @jakarta.inject.Singleton
        OutboundDoor open(Settings settings) {
            return new GuardedDoor(OutboundRules.read(settings), SystemDefaultDnsResolver.INSTANCE, executor);
        }
    }
}
