package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees in the browser. */
class PagesTest {

    private static final String ID = "019aabcd-1234-7abc-8def-0123456789ab";

    private static RunningHandset handset;

    @BeforeAll
    static void start() throws Exception {
        handset = new RunningHandset();
        try (SmsClient client = handset.client()) {
            client.submit(
                    "919000000003",
                    SmsClient.GSM,
                    "1234567 is no passcode, <script>alert(1)</script> no markup".getBytes(US_ASCII));
            client.submit("919000000003", SmsClient.GSM, "Your code: 482913.".getBytes(US_ASCII));
        }
    }

    @AfterAll
    static void stop() {
        handset.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B919000000003", "+919000000003", "9000000003", "90000%2000003"})
    void aPhoneIsFoundHoweverItsNumberIsTyped(String typed) {
        assertThat(handset.get("/?to=" + typed).body()).contains("<h2>+919000000003</h2>", "Your code");
    }

    @Test
    void thePasscodeStandsAloneToBeCopied() {
        assertThat(handset.get("/?to=%2B919000000003").body())
                .containsOnlyOnce("<p class=\"passcode\">")
                .contains("<code>482913</code>");
    }

    @Test
    void thePageKnowsWhetherSomethingCameSince() {
        assertThat(handset.get("/").body())
                .contains("<main data-changes=\"" + handset.get("/changes").body() + "\" data-watch=\"/changes\">");
    }

    @Test
    void theNewestMessageStandsFirst() {
        String page = handset.get("/?to=%2B919000000003").body();
        assertThat(page.indexOf("Your code"))
                .isLessThan(page.indexOf("no passcode"))
                .isPositive();
    }

    @Test
    void whatSomebodyElseWroteIsNeverMarkup() {
        assertThat(handset.get("/?to=%2B919000000003").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(handset.get("/?to=%22%3E%3Cscript%3E1").body()).doesNotContain("\"><script>");
        assertThat(handset.getDemo("/return?request_id=%3Cb%3E&state=%22%3E%3Cscript%3E")
                        .body())
                .contains("<dd id=\"request_id\">&lt;b&gt;</dd>", "<dd id=\"state\">&quot;&gt;&lt;script&gt;</dd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/messages", "/changes", "/handset.css", "/handset.js", "/favicon.svg", "/nothing"})
    void everyReplyForbidsWhatIsNotOurs(String path) {
        HttpResponse<String> reply = handset.get(path);
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void onlyKnownPathsAndMethodsAreServed() {
        assertThat(handset.get("/messages/x").statusCode()).isEqualTo(404);
        assertThat(handset.getDemo("/").statusCode()).isEqualTo(404);
        assertThat(handset.send("POST", handset.webPort, "/messages").statusCode())
                .isEqualTo(405);
        assertThat(handset.send("DELETE", handset.webPort, "/").statusCode()).isEqualTo(405);
        assertThat(handset.send("HEAD", handset.webPort, "/").statusCode()).isEqualTo(200);
    }

    @Test
    void theReturnPageShowsWhatCameBackAndHowToReadTheAnswer() {
        String page =
                handset.getDemo("/return?request_id=" + ID + "&state=shop-42").body();
        assertThat(page)
                .contains("<dd id=\"request_id\">" + ID + "</dd>", "<dd id=\"state\">shop-42</dd>")
                .contains("http://localhost:8080/api/v1/status-requests/" + ID);
    }

    @Test
    void onlyARealIdReachesTheLineForTheShell() {
        String nasty = URLEncoder.encode("$(reboot)", StandardCharsets.UTF_8);
        assertThat(handset.getDemo("/return?request_id=" + nasty).body())
                .contains("/api/v1/status-requests/{request_id}")
                .doesNotContain("status-requests/$(reboot)");
    }
}
