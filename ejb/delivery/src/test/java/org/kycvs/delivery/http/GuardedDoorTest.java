package org.kycvs.delivery.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.delivery.OutboundDoor;
import org.kycvs.delivery.OutboundRefused;
import org.kycvs.delivery.OutboundRefused.Reason;
import org.kycvs.delivery.OutboundUrl;

/** Organisations have us call servers of theirs: real ones, with TLS, on this machine. */
class GuardedDoorTest {

    private static final String NAME = "partner.example";
    private static final byte[] KEYS = "{\"keys\":[]}".getBytes(UTF_8);

    @TempDir
    static Path folder;

    private static SiteIdentity identity;
    private static ExecutorService threads;

    private final KnownNames names = new KnownNames();

    @BeforeAll
    static void begin() throws Exception {
        identity = SiteIdentity.of(NAME, folder);
        threads = Executors.newCachedThreadPool();
    }

    @AfterAll
    static void end() {
        threads.shutdownNow();
    }

    @Test
    void whatStandsThereIsFetchedByItsName() throws Exception {
        names.with(NAME, "127.0.0.1");
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            assertThat(fetch(door(site, NAME), site)).isEqualTo(KEYS);

            assertThat(site.heads()).singleElement().satisfies(head -> assertThat(head)
                    .startsWith("GET /keys HTTP/1.1\n")
                    .contains("Host: " + NAME + ":" + site.port(), "Accept: application/json", "User-Agent: KYC-VS")
                    .doesNotContain("Cookie", "gzip"));
        }
    }

    /** The name server says another address a moment later: what was checked is what was called, and nobody asks again. */
    @Test
    void aNameThatTurnsIsLookedUpOnce() throws Exception {
        names.with(NAME, "127.0.0.1").with(NAME, "127.0.0.2");
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            fetch(door(site, NAME), site);

            assertThat(names.asked()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "8.8.8.8,127.0.0.1", "127.0.0.1,8.8.8.8", "169.254.169.254", "10.0.0.7", "::1"})
    void aNameWithAPrivateAddressIsNotCalled(String addresses) throws Exception {
        names.with(NAME, addresses.split(","));
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            assertRefused(Reason.NOT_PUBLIC, door(site), url(NAME, site));

            assertThat(site.connections()).isZero();
            assertThat(names.asked()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]"})
    void noSpellingOfThisMachineIsCalled(String host) throws Exception {
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            OutboundUrl url = readable(host, site);
            if (url != null) {
                assertRefused(Reason.NOT_PUBLIC, door(site), url);
            }
            assertThat(site.connections()).isZero();
        }
    }

    @Test
    void nobodyLearnsWhichNamesWeKnow() throws Exception {
        names.with(NAME, "10.0.0.7");
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            assertRefused(Reason.NOT_PUBLIC, door(site), url(NAME, site));
            assertRefused(Reason.NOT_PUBLIC, door(site), url("unknown.example", site));
        }
    }

    @Test
    void anotherPortIsNotCalled() throws Exception {
        names.with(NAME, "127.0.0.1");
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            assertRefused(Reason.PORT, door(Set.of(443), Set.of(NAME)), url(NAME, site));
            assertThat(site.connections()).isZero();
        }
    }

    @Test
    void aCertificateMustBeTheNames() throws Exception {
        names.with("other.example", "127.0.0.1");
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            assertRefused(Reason.NOT_TRUSTED, door(site, "other.example"), url("other.example", site));
            assertThat(site.heads()).allSatisfy(head -> assertThat(head).isEmpty());
        }
    }

    @Test
    void aCertificateMustBeOfAnAuthorityThatWeKnow() throws Exception {
        names.with(NAME, "127.0.0.1");
        OutboundRules strict = new OutboundRules(Set.of(), Set.of(NAME), Authorities.ofThePlatform());
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            OutboundRules rules = new OutboundRules(Set.of(site.port()), strict.privateNames(), strict.trust());
            assertRefused(Reason.NOT_TRUSTED, new GuardedDoor(rules, names, threads), url(NAME, site));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRedirectIsFollowed(int status) throws Exception {
        names.with(NAME, "127.0.0.1");
        try (Site aim = Site.withTls(identity.server(), Site.page(200, "", KEYS));
                Site site = Site.withTls(
                        identity.server(),
                        Site.page(status, "Location: https://" + NAME + ":" + aim.port() + "/keys\r\n", KEYS))) {
            OutboundDoor door = door(Set.of(site.port(), aim.port()), Set.of(NAME));
            assertRefused(Reason.REDIRECTED, door, url(NAME, site));
            assertThat(aim.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 401, 404, 500, 503})
    void anotherStatusIsARefusal(int status) throws Exception {
        names.with(NAME, "127.0.0.1");
        try (Site site = Site.withTls(identity.server(), Site.page(status, "Retry-After: 0\r\n", KEYS))) {
            assertRefused(Reason.STATUS, door(site, NAME), url(NAME, site));
            assertThat(site.connections()).isEqualTo(1);
        }
    }

    static Stream<Site.Manners> tooLarge() {
        return Stream.of(Site.page(200, "", new byte[OutboundDoor.MOST_BYTES + 1]), GuardedDoorTest::endless);
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void moreThanTheLimitIsNotRead(Site.Manners tooLarge) throws Exception {
        names.with(NAME, "127.0.0.1");
        try (Site site = Site.withTls(identity.server(), tooLarge)) {
            long begun = System.nanoTime();
            assertRefused(Reason.TOO_LARGE, door(site, NAME), url(NAME, site));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void asMuchAsTheLimitIsRead() throws Exception {
        names.with(NAME, "127.0.0.1");
        byte[] most = new byte[OutboundDoor.MOST_BYTES];
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", most))) {
            assertThat(fetch(door(site, NAME), site)).hasSize(OutboundDoor.MOST_BYTES);
        }
    }

    @Test
    void noProxyOfTheMachineIsUsed() throws Exception {
        names.with(NAME, "127.0.0.1");
        System.setProperty("https.proxyHost", "127.0.0.1");
        System.setProperty("https.proxyPort", "9");
        System.setProperty("socksProxyHost", "127.0.0.1");
        System.setProperty("socksProxyPort", "9");
        System.setProperty("http.nonProxyHosts", "");
        System.setProperty("socksNonProxyHosts", "");
        try (Site site = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            assertThat(fetch(door(site, NAME), site)).isEqualTo(KEYS);
        } finally {
            Stream.of("https.proxyHost", "https.proxyPort", "socksProxyHost", "socksProxyPort")
                    .forEach(System::clearProperty);
            Stream.of("http.nonProxyHosts", "socksNonProxyHosts").forEach(System::clearProperty);
        }
    }

    /** Slow in the handshake, in the head and in the body; as many as there is room for, so that the next is told to wait. */
    @Test
    void whoeverIsSlowIsLeftAfterFiveSecondsAndOnlySoManyAtOnce() throws Exception {
        names.with(NAME, "127.0.0.1");
        try (Site silent = Site.silent();
                Site head = Site.withTls(identity.server(), out -> drip(out, "HTTP/1.1 200 OK\r\nX-Slow: "));
                Site body = Site.withTls(
                        identity.server(), out -> drip(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
                Site good = Site.withTls(identity.server(), Site.page(200, "", KEYS))) {
            Set<Integer> ports = Set.of(silent.port(), head.port(), body.port(), good.port());
            OutboundDoor door = door(ports, Set.of(NAME));
            long begun = System.nanoTime();
            List<Future<Reason>> slow = new ArrayList<>();
            for (int i = 0; i < OutboundDoor.MOST_CALLS; i++) {
                Site site = List.of(silent, head, body).get(i % 3);
                slow.add(threads.submit(() -> refusal(door, url(NAME, site))));
            }
            waitFor(() -> silent.connections() + head.connections() + body.connections() == OutboundDoor.MOST_CALLS);

            assertRefused(Reason.BUSY, door, url(NAME, good));
            for (Future<Reason> one : slow) {
                assertThat(one.get()).isEqualTo(Reason.TOO_SLOW);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofMillis(4900), Duration.ofMillis(6500));
            waitFor(() -> refusal(door, url(NAME, good)) == null);
        }
    }

    private static void endless(OutputStream out) throws java.io.IOException {
        out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
        while (true) {
            out.write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(UTF_8));
        }
    }

    private static void drip(OutputStream out, String beginning) throws java.io.IOException, InterruptedException {
        out.write(beginning.getBytes(UTF_8));
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(200);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitFor(Condition condition) throws Exception {
        for (int tries = 0; !condition.holds(); tries++) {
            assertThat(tries).isLessThan(100);
            Thread.sleep(40);
        }
    }

    private OutboundDoor door(Site site, String... privateNames) {
        return door(Set.of(site.port()), Set.of(privateNames));
    }

    private OutboundDoor door(Set<Integer> ports, Set<String> privateNames) {
        OutboundRules rules = new OutboundRules(
                ports,
                privateNames,
                Authorities.andThoseOf(identity.certificate().toString()));
        return new GuardedDoor(rules, names, threads);
    }

    private static OutboundUrl url(String host, Site site) {
        return new OutboundUrl("https://" + host + ":" + site.port() + "/keys");
    }

    private static OutboundUrl readable(String host, Site site) {
        try {
            return url(host, site);
        } catch (org.kycvs.kernel.InvalidValue unreadable) {
            return null;
        }
    }

    private static byte[] fetch(OutboundDoor door, Site site) throws OutboundRefused {
        return door.fetch(url(NAME, site), "application/json");
    }

    private static Reason refusal(OutboundDoor door, OutboundUrl url) {
        try {
            door.fetch(url, "application/json");
            return null;
        } catch (OutboundRefused refused) {
            return refused.reason();
        }
    }

    private static void assertRefused(Reason reason, OutboundDoor door, OutboundUrl url) {
        assertThatExceptionOfType(OutboundRefused.class)
                .isThrownBy(() -> door.fetch(url, "application/json"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
