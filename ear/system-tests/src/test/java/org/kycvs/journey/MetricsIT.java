package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** What operators are told by numbers, and that nobody else is. */
class MetricsIT extends Journey {

    /** A line of the text format 0.0.4: name, labels, value. */
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\.)*\",?)*})? (\\S+)");

    @Test
    void aJourneyIsCounted() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Map<String, Double> before = scrape();
        prove(railway.ask("travel-rail"), person.mobile(), person.name()).press("allow");
        Map<String, Double> after = scrape();

        assertThat(grown(
                        before,
                        after,
                        "kycvs_http_request_duration_seconds_count{door=\"page\",route=\"/c/*\",status=\"303\"}"))
                .isGreaterThanOrEqualTo(3);
        assertThat(
                        grown(
                                before,
                                after,
                                "kycvs_http_request_duration_seconds_count{door=\"rest\",route=\"/api/v1/status-requests\",status=\"201\"}"))
                .isGreaterThanOrEqualTo(1);
        assertThat(
                        after.get(
                                "kycvs_http_request_duration_seconds_bucket{door=\"page\",route=\"/c/*\",status=\"303\",le=\"+Inf\"}"))
                .isPositive();
        assertThat(after)
                .containsEntry("kycvs_database_up", 1.0)
                .containsKeys(
                        "kycvs_status_requests{state=\"shared\"}",
                        "kycvs_status_requests{state=\"pending\"}",
                        "kycvs_passcodes_sent",
                        "kycvs_passcodes_confirmed",
                        "kycvs_passcode_alarms{cause=\"many-wrong-by-address\"}",
                        "kycvs_outbox_waiting",
                        "kycvs_outbox_oldest_seconds",
                        "kycvs_outbox_ended{outcome=\"sent\"}",
                        "kycvs_database_connections_in_use",
                        "kycvs_database_connections_available",
                        "kycvs_database_connection_timeouts_total",
                        "kycvs_http_requests_present",
                        "jvm_threads_current",
                        "jvm_memory_used_bytes{area=\"heap\"}");
    }

    @Test
    void noFigureNamesAnybody() {
        String text = text();

        assertThat(text).doesNotContain("example-railway", "Railway").doesNotContainPattern("/c/[A-Za-z0-9_-]{20}");
    }

    @Test
    void theWorldIsNotTold() throws IOException {
        assertThat(Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve("/metrics")))
                        .status())
                .isEqualTo(404);
        for (InetAddress address : addressesOfThisMachine()) {
            assertThat(opens(address, Stack.METRICS.getPort()))
                    .as(address.toString())
                    .isFalse();
        }
        assertThat(opens(InetAddress.getLoopbackAddress(), Stack.METRICS.getPort()))
                .isTrue();
    }

    private static Map<String, Double> scrape() {
        return text().lines()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(MetricsIT::sample)
                .collect(Collectors.toMap(
                        sample -> sample.group(1) + (sample.group(2) == null ? "" : sample.group(2)),
                        sample -> Double.parseDouble(sample.group(3).replace("+Inf", "Infinity"))));
    }

    private static Matcher sample(String line) {
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        return sample;
    }

    private static String text() {
        Reply reply = Organisation.send(HttpRequest.newBuilder(Stack.METRICS));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
        return reply.response().body();
    }

    private static double grown(Map<String, Double> before, Map<String, Double> after, String sample) {
        return after.getOrDefault(sample, 0.0) - before.getOrDefault(sample, 0.0);
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean opens(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
