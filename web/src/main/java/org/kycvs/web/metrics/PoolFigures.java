package org.kycvs.web.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** How the connections to the database are used, as the server counts it. */
@ApplicationScoped
class PoolFigures implements MultiCollector {

    private static final Logger LOG = System.getLogger(PoolFigures.class.getName());
    private static final String POOL = "jboss.as:subsystem=datasources,data-source=kycvs,statistics=pool";
    private static final double MILLIS_A_SECOND = 1000;

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    @Override
    public MetricSnapshots collect() {
        try {
            return new MetricSnapshots(figures(new ObjectName(POOL)));
        } catch (JMException unknown) {
            LOG.log(Level.WARNING, "Figures of the pool cannot be read", unknown);
            return new MetricSnapshots();
        }
    }

    private List<MetricSnapshot> figures(ObjectName pool) throws JMException {
        return List.of(
                Figures.gauge(
                        "kycvs_database_connections_in_use", "Connections that work now", read(pool, "InUseCount")),
                Figures.gauge(
                        "kycvs_database_connections_available",
                        "Connections that could be taken at once or opened",
                        read(pool, "AvailableCount")),
                Figures.gauge(
                        "kycvs_database_connections_open", "Connections that are open", read(pool, "ActiveCount")),
                Figures.gauge(
                        "kycvs_database_connections_waited_for", "Threads that wait for one", read(pool, "WaitCount")),
                Figures.counter(
                        "kycvs_database_connection_wait_seconds",
                        "How long threads have waited for connections altogether",
                        read(pool, "TotalBlockingTime") / MILLIS_A_SECOND),
                Figures.counter(
                        "kycvs_database_connection_timeouts",
                        "How often one was waited for in vain",
                        read(pool, "TimedOut")));
    }

    private double read(ObjectName pool, String attribute) throws JMException {
        return Double.parseDouble(String.valueOf(server.getAttribute(pool, attribute)));
    }
}
