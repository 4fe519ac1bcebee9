package org.kycvs.delivery.smpp;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** Looks after the sessions every second, also while there is nothing to send: receipts come over them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SmppTimer {

    private static final Logger LOG = System.getLogger(SmppTimer.class.getName());

    @Inject
    SmppGateway gateway;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ExecutorService executor;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tend() {
        try {
            gateway.tend(executor);
        } catch (RejectedExecutionException busyOrStopping) {
            LOG.log(Level.DEBUG, "No thread for the SMS centres; a second later there may be one");
        }
    }
}
