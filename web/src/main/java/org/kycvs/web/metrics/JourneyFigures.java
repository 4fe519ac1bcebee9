package org.kycvs.web.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kycvs.delivery.Channel;
import org.kycvs.delivery.OutboxFigures;
import org.kycvs.delivery.WatchingOutbox;
import org.kycvs.otp.CountingPasscodes;
import org.kycvs.otp.PasscodeConversion;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.WatchingRequests;

/** How journeys go on all nodes together, as the database knows it. */
@ApplicationScoped
class JourneyFigures implements MultiCollector {

    /** As long as a request usually lives. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    /** However many monitors ask, the database is asked so seldom. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final double MILLIS_A_SECOND = 1000;

    private static final Logger LOG = System.getLogger(JourneyFigures.class.getName());

    @Inject
    WatchingRequests requests;

    @Inject
    CountingPasscodes passcodes;

    @Inject
    WatchingOutbox outbox;

    @Inject
    Clock clock;

    private Instant readAt = Instant.MIN;
    private MetricSnapshots last = new MetricSnapshots();

    @Override
    public synchronized MetricSnapshots collect() {
        Instant now = clock.instant();
        if (readAt.isBefore(now.minus(KEPT))) {
            last = read();
            readAt = now;
        }
        return last;
    }

    private MetricSnapshots read() {
        List<MetricSnapshot> figures = new ArrayList<>();
        boolean answered = true;
        try {
            figures.add(requests(requests.madeWithin(LATELY)));
            figures.addAll(passcodes(passcodes.within(LATELY)));
            figures.add(alarms(passcodes.alarms()));
            figures.addAll(outbox(outbox.figures(Channel.SMS)));
        } catch (EJBException away) {
            LOG.log(Level.WARNING, "Figures of journeys cannot be read: {0}", away.getMessage());
            figures.clear();
            answered = false;
        }
        figures.add(Figures.gauge(
                "kycvs_database_up", "1 if the database told the figures of journeys, else 0", answered ? 1 : 0));
        return new MetricSnapshots(figures);
    }

    private static MetricSnapshot requests(Map<RequestState, Long> states) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder()
                .name("kycvs_status_requests")
                .help("Status requests made in the last 15 minutes, by the state that they are in now");
        for (RequestState state : RequestState.values()) {
            gauge.dataPoint(Figures.point("state", state.code(), states.getOrDefault(state, 0L)));
        }
        return gauge.build();
    }

    private static List<MetricSnapshot> passcodes(PasscodeConversion conversion) {
        return List.of(
                Figures.gauge(
                        "kycvs_passcodes_sent",
                        "Passcodes sent for requests whose latest was sent in the last 15 minutes",
                        conversion.sent()),
                Figures.gauge("kycvs_passcodes_confirmed", "How many of them came back", conversion.confirmed()));
    }

    private static MetricSnapshot alarms(Map<String, Long> causes) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder()
                .name("kycvs_passcode_alarms")
                .help("Alarms of the watch over passcodes that are in force, by cause");
        causes.forEach((cause, count) -> gauge.dataPoint(Figures.point("cause", cause, count)));
        return gauge.build();
    }

    private static List<MetricSnapshot> outbox(OutboxFigures figures) {
        OutboxFigures.Ended ended = figures.lastHour();
        return List.of(
                Figures.gauge("kycvs_outbox_waiting", "Messages that are not handed over yet", figures.waiting()),
                Figures.gauge(
                        "kycvs_outbox_oldest_seconds",
                        "How long the oldest of them has waited",
                        figures.oldestWaits().toMillis() / MILLIS_A_SECOND),
                GaugeSnapshot.builder()
                        .name("kycvs_outbox_ended")
                        .help("Messages of the last hour by what became of them")
                        .dataPoint(Figures.point("outcome", "sent", ended.sent()))
                        .dataPoint(Figures.point("outcome", "delivered", ended.delivered()))
                        .dataPoint(Figures.point("outcome", "undeliverable", ended.undeliverable()))
                        .dataPoint(Figures.point("outcome", "dropped", ended.dropped()))
                        .dataPoint(Figures.point("outcome", "dead", ended.dead()))
                        .build());
    }
}
