package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sha256;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.verification.Handle;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.Visit;
import org.kycvs.web.ClientAddress;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.page.PostGuard.Verdict;

/** The page shows the code step to one browser, and posts arrive. */
class PostGuardTest {

    private final Browser browser = new Browser().at(PageSamples.at(Step.CODE));
    private final PostGuard guard = new PostGuard();
    private final FormToken tokens = new FormToken();

    @BeforeEach
    void putTogether() {
        tokens.digesting = new KeyedBySecret();
        tokens.drawing = new DrawingSecret();
        guard.tokens = tokens;
        guard.current = browser.current;
        guard.addresses = new ClientAddress(new Settings(Map.of()));
        guard.language = Spoken.choice();
        guard.publicUrl = new PublicUrl(URI.create("https://status.example"));
    }

    @Test
    void aPostFromTheStepThatIsShownPasses() {
        assertThat(judge(rightPost())).isEqualTo(Verdict.OURS);
    }

    @Test
    void anOldBrowserThatSaysNothingOfWhereItPostsFromPassesByItsToken() {
        Post post = new Post().parameter("token", token(PageSamples.VISIT)).parameter("step", "code");

        assertThat(judge(post)).isEqualTo(Verdict.OURS);
    }

    /** What is the same on every page could be guessed from the lengths of many that are compressed. */
    @Test
    void noTwoPagesCarryTheSameTokenAndEachPasses() {
        Set<String> drawn = new TreeSet<>();
        Set<Integer> lengths = new TreeSet<>();
        for (int page = 0; page < 50; page++) {
            String token = token(PageSamples.VISIT);
            drawn.add(token.substring(0, 10));
            drawn.add(token.substring(token.length() - 10));
            lengths.add(token.length());
            assertThat(judge(rightPost().parameter("token", token))).isEqualTo(Verdict.OURS);
        }
        assertThat(drawn).hasSize(100);
        assertThat(lengths).hasSizeGreaterThan(5);
    }

    static Stream<Arguments> forged() {
        Visit elsewhere = new Visit(new Handle("e".repeat(43)), PageSamples.VISIT.cookie(), PageSamples.ADDRESS);
        Visit another = new Visit(PageSamples.HANDLE, "d".repeat(43), PageSamples.ADDRESS);
        return Stream.of(
                Arguments.of("from another site", rightPost().header("Sec-Fetch-Site", "cross-site")),
                Arguments.of("from a sister site", rightPost().header("Sec-Fetch-Site", "same-site")),
                Arguments.of("from no site", rightPost().header("Sec-Fetch-Site", "none")),
                Arguments.of("from another origin", rightPost().header("Origin", "https://evil.example")),
                Arguments.of("from a hidden origin", rightPost().header("Origin", "null")),
                Arguments.of("from another port", rightPost().header("Origin", "https://status.example:8443")),
                Arguments.of("without a token", new Post().parameter("step", "code")),
                Arguments.of("with no token of ours", rightPost().parameter("token", "x")),
                Arguments.of("with an endless token", rightPost().parameter("token", "x".repeat(10_000))),
                Arguments.of("with another browser's token", rightPost().parameter("token", token(another))),
                Arguments.of("with another request's token", rightPost().parameter("token", token(elsewhere))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void aPostFromElsewhereIsRefusedEvenWithEverythingElseRight(String which, Post post) {
        assertThat(judge(post)).isEqualTo(Verdict.FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "code", "person", "choose", "no-record"})
    void aPostIsAnsweredByTheStepThatItComesFrom(String step) {
        assertThat(judge(rightPost().parameter("step", step))).isEqualTo(Verdict.OURS);
        assertThat(browser.current.step().code()).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "DONE", "ask "})
    void whatIsNoStepHasNoPosts(String step) {
        assertThat(judge(rightPost().parameter("step", step))).isEqualTo(Verdict.NO_FORM);
    }

    /** There is nothing left to decide, but the language can be changed. */
    @ParameterizedTest
    @ValueSource(strings = {"done", "ended"})
    void anEndHasPostsToo(String step) {
        assertThat(judge(rightPost().parameter("step", step))).isEqualTo(Verdict.OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "c c"})
    void aPostWithoutACookieOfOursNeedsOne(String value) {
        assertThat(judge(rightPost().cookie(BrowserCookie.NAME, value))).isEqualTo(Verdict.NO_COOKIE);
    }

    @Test
    void aPostThatIsNoFormIsNotRead() {
        assertThat(judge(rightPost().type("multipart/form-data; boundary=x"))).isEqualTo(Verdict.NO_FORM);
        assertThat(judge(rightPost().type(null))).isEqualTo(Verdict.NO_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.RenderKitId", "jakarta.faces.partial.ajax", "jakarta.faces.ClientWindow"})
    void aPostThatGivesFacesOrdersIsNotRead(String order) {
        assertThat(judge(rightPost().parameter(order, "x"))).isEqualTo(Verdict.NO_FORM);
        assertThat(judge(rightPost().parameter("jakarta.faces.ViewState", "stateless")))
                .isEqualTo(Verdict.OURS);
    }

    @Test
    void aPostWithMoreFieldsThanTheServerReadsIsNotRead() {
        Post post = rightPost();
        IntStream.range(0, 201).forEach(number -> post.parameter("p" + number, "x"));

        assertThat(judge(post)).isEqualTo(Verdict.NO_FORM);
    }

    private Verdict judge(Post post) {
        return guard.judge(PageSamples.HANDLE, post.request());
    }

    private static Post rightPost() {
        return new Post()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "https://status.example")
                .parameter("token", token(PageSamples.VISIT))
                .parameter("step", "code");
    }

    private static String token(Visit visit) {
        FormToken tokens = new FormToken();
        tokens.digesting = new KeyedBySecret();
        tokens.drawing = new DrawingSecret();
        return tokens.of(visit);
    }

    /** Keyed digests under a key that only the test knows. */
    private static final class KeyedBySecret extends Digesting {
        @Override
        public KeyedDigest digest(KeyUse use, String... parts) {
            return new KeyedDigest("test." + Sha256.hex("secret" + use + String.join("\n", parts)));
        }

        @Override
        public boolean matches(KeyedDigest digest, KeyUse use, String... parts) {
            return digest.equals(digest(use, parts));
        }
    }
}
