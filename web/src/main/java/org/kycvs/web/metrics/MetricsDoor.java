package org.kycvs.web.metrics;

import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Settings;

/** Opens {@code /metrics} on an address and a port of its own while the application runs. */
@WebListener
public class MetricsDoor implements ServletContextListener {

    static final String ADDRESS = "KYCVS_METRICS_ADDRESS";
    static final String PORT = "KYCVS_METRICS_PORT";

    private static final Logger LOG = System.getLogger(MetricsDoor.class.getName());
    private static final String MANAGEMENT_PORT = "KYCVS_MANAGEMENT_PORT";
    private static final int USUAL_MANAGEMENT_PORT = 9990;
    private static final int HIGHEST_PORT = 65_535;

    /** From the management port, so that a second node that has its own is given its own here, too. */
    private static final int DISTANCE = 10;

    private static final int THREADS = 2;

    @Inject
    Settings settings;

    @Inject
    JourneyFigures journeys;

    @Inject
    PoolFigures pool;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable HTTPServer server;
    private @Nullable ExecutorService executor;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        collectors().forEach(PrometheusRegistry.defaultRegistry::register);
        executor = Executors.newFixedThreadPool(THREADS, threads);
        String address = settings.text(ADDRESS, "127.0.0.1");
        int port = port(settings);
        try {
            server = HTTPServer.builder()
                    .hostname(address)
                    .port(port)
                    .executorService(executor)
                    .buildAndStart();
            LOG.log(Level.INFO, "Metrics at http://{0}:{1}/metrics", address, Integer.toString(port));
        } catch (IOException taken) {
            throw new Settings.SettingRefused(PORT, "names a port that cannot be opened: " + address + ":" + port);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (server != null) {
            server.close();
        }
        if (executor != null) {
            executor.shutdownNow();
        }
        collectors().forEach(PrometheusRegistry.defaultRegistry::unregister);
    }

    static int port(Settings settings) {
        int management = settings.integer(MANAGEMENT_PORT, USUAL_MANAGEMENT_PORT, 1, HIGHEST_PORT);
        return settings.integer(PORT, management + DISTANCE, 1, HIGHEST_PORT);
    }

    private List<MultiCollector> collectors() {
        return List.of(journeys, pool);
    }
}
