package org.kycvs.edge;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;

/** What operators learn about requests, and about the Java that serves them; kept as long as the server runs. */
final class RequestFigures {

    private static final double NANOS_A_SECOND = 1e9;

    private static final Histogram DURATIONS = Histogram.builder()
            .name("kycvs_http_request_duration_seconds")
            .help("Time from a request's head to the last byte of its reply")
            .labelNames("door", "route", "status")
            .classicOnly()
            .classicUpperBounds(.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10)
            .register();

    private static final Gauge PRESENT = Gauge.builder()
            .name("kycvs_http_requests_present")
            .help("Requests that are worked on or wait for a thread")
            .register();

    private static final Counter TURNED_AWAY = Counter.builder()
            .name("kycvs_http_requests_turned_away_total")
            .help("Requests answered 503 because too many were there, or because their turn came too late")
            .labelNames("reason")
            .register();

    static {
        JvmMetrics.builder().register();
    }

    private RequestFigures() {}

    static void count(String route, int status, long nanos) {
        DURATIONS
                .labelValues(Route.door(route), route, Integer.toString(status))
                .observe(nanos / NANOS_A_SECOND);
    }

    static void arrived() {
        PRESENT.inc();
    }

    static void left() {
        PRESENT.dec();
    }

    static void turnedAway(String reason) {
        TURNED_AWAY.labelValues(reason).inc();
    }
}
