package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Fresh;
import org.kycvs.phone.Mailbox;
import org.kycvs.words.Language;

/** An organisation applies by itself, at the form that is open to everybody. */
class ApplyIT extends Journey {

    private static final URI FORM = Stack.APPLICATION.resolve("/apply");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String STATE = "SELECT state FROM onboarding.application WHERE contact_email = ?";

    private final String email = "asha-" + UUID.randomUUID() + "@hotel.example";
    private final String address = Fresh.address();
    private final Map<String, String> form = filledIn();
    private byte[] logo = png(300);

    @AfterEach
    void theMailServerIsThere() {
        Stack.mailbox(email).serverIs(false);
    }

    @Test
    void applyMailConfirmQueue() {
        form.put("legal_name", "होटल Some & Sons");
        HttpResponse<String> sent = post();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/apply/sent?language=en");
        assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();

        JsonObject mail = Stack.mailbox(email).newestOf(1);
        assertThat(mail.getString("subject")).contains("होटल Some & Sons");
        URI link = URI.create(Mailbox.link(mail));

        // Scanners fetch links, and that changes nothing.
        HttpResponse<String> shown = get(link);
        assertThat(shown.body()).contains("id=\"confirm\"").doesNotContain("hotel.example");
        assertThat(Database.text(STATE, email)).isEqualTo("UNCONFIRMED");

        assertThat(confirm(link).body()).contains("Your application has arrived");
        assertThat(Database.text(STATE, email)).isEqualTo("SUBMITTED");
        assertThat(Database.text(
                        "SELECT terms->>'legal_name' FROM onboarding.application WHERE contact_email = ?", email))
                .isEqualTo("होटल Some & Sons");
        String mark = Database.text("SELECT terms->>'logo' FROM onboarding.application WHERE contact_email = ?", email);
        assertThat(get(Stack.APPLICATION.resolve("/logos/" + mark + ".png")).statusCode())
                .isEqualTo(200);

        assertThat(confirm(link).statusCode()).as("pressed twice").isEqualTo(200);
        assertThat(Database.number(
                        "SELECT count(*) FROM audit.event WHERE kind = 'application.submitted' AND subject_id ="
                                + " (SELECT id FROM onboarding.application WHERE contact_email = ?)",
                        email))
                .isEqualTo(1);
    }

    @Test
    void aForgedLinkAndOneOfYesterdayDoNothing() {
        post();
        URI link = URI.create(Mailbox.link(Stack.mailbox(email).newestOf(1)));
        URI forged = URI.create(link.toString().replaceAll("t=[^&]+", "t=" + "A".repeat(43)));
        assertThat(confirm(forged).statusCode()).isEqualTo(410);

        Database.update(
                "UPDATE onboarding.application SET applied_at = applied_at - interval '1 day' WHERE contact_email = ?",
                email);
        assertThat(confirm(link).statusCode()).isEqualTo(410);
        assertThat(Database.text(STATE, email)).isEqualTo("UNCONFIRMED");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingTypedIsLost() {
        form.put("legal_name", "A \"quoted\" <b>name</b>");
        form.put("sms_name", "not one word");
        form.put("kind", "authority");
        form.put("contact_email", email + "\r\nBcc: victim@example.org");
        form.put("return_urls", "javascript:alert(1)");
        form.remove("purposes");
        HttpResponse<String> again = post();
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("#sms_name", "#kind", "#contact_email", "#return_urls", "#purposes")
                .doesNotContain("href=\"#website\"")
                .contains("A &quot;quoted&quot; &lt;b", "value=\"not one word\"");
        assertThat(Stack.mailbox("victim@example.org").mails()).isEmpty();
        assertThat(Database.number(
                        "SELECT count(*) FROM onboarding.application WHERE contact_email LIKE ?", email + "%"))
                .isZero();
    }

    @Test
    void aLogoThatIsNoneIsABombOrCarriesAScriptIsRefused() {
        for (byte[] file : List.of(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                png(4_000),
                new byte[210 * 1024])) {
            logo = file;
            HttpResponse<String> again = post();
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("href=\"#logo\"").doesNotContain("href=\"#legal_name\"");
        }
    }

    @Test
    void anAddressGetsThreeLettersAndTheAnswerIsTheSame() {
        for (int time = 0; time < 4; time++) {
            assertThat(post().statusCode()).isEqualTo(303);
        }
        Stack.mailbox(email).newestOf(3);
        assertThat(Database.number("SELECT count(*) FROM onboarding.application WHERE contact_email = ?", email))
                .isEqualTo(3);
    }

    @Test
    void fromOneClientAddressTenInAnHour() {
        for (int time = 0; time < 10; time++) {
            form.put("contact_email", "asha-" + UUID.randomUUID() + "@hotel.example");
            assertThat(post().statusCode()).isEqualTo(303);
        }
        HttpResponse<String> eleventh = post();
        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.body()).contains("try again in an hour", "value=\"SomeHotel\"");
    }

    @Test
    void anotherSitesFormIsRefused() {
        HttpRequest.Builder post = posting().header("Sec-Fetch-Site", "cross-site");
        assertThat(send(post).statusCode()).isEqualTo(403);
    }

    @Test
    void aMailServerThatIsAwayDelaysTheLetterAndNothingElse() {
        Mailbox mailbox = Stack.mailbox(email);
        mailbox.serverIs(true);
        assertThat(post().statusCode()).isEqualTo(303);
        Database.await(
                1, "SELECT count(*) FROM delivery.outbox WHERE channel = 'MAIL' AND outcome IS NULL AND attempts > 0");
        mailbox.serverIs(false);
        mailbox.newestOf(1);
        Database.await(0, "SELECT count(*) FROM delivery.outbox WHERE channel = 'MAIL' AND outcome IS NULL");
        assertThat(mailbox.mails()).hasSize(1);
    }

    @Test
    void thePageNeedsNoScriptAndHasNoBarrier() {
        Page page = browser.desktop();
        page.navigate(FORM.toString());
        shoot(page, "apply-desktop", 1280, 900);
        shoot(page, "apply-phone", 360, 740);
        page.locator("#apply").click();
        assertThat(page.locator("#problem li").count()).isEqualTo(7);
        shoot(page, "apply-problems", 360, 740);
        assertThat(Barriers.on(page, language("en", "English"))).isEmpty();
        page.locator("#language").selectOption("hi");
        page.locator("#legal_name").fill("Some Hotel");
        page.locator("#changeLanguage").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("hi");
        assertThat(page.locator("#legal_name").inputValue()).isEqualTo("Some Hotel");
        shoot(page, "apply-hindi", 360, 740);
        assertThat(Barriers.on(page, language("hi", "हिन्दी"))).isEmpty();
        page.locator("#language").selectOption("en");
        page.locator("#changeLanguage").click();
        form.forEach((field, value) -> fill(page, field, value));
        page.locator("#logo").setInputFiles(new FilePayload("logo.png", "image/png", logo));
        page.locator("#apply").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Look into your mailbox");
        page.navigate(Mailbox.link(Stack.mailbox(email).newestOf(1)));
        page.locator("#confirm").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Your application has arrived");
        shoot(page, "apply-confirmed", 360, 740);
        assertThat(browser.complaints()).allMatch(said -> said.contains("status of 422")); // what was wrong
    }

    private static Language language(String code, String name) {
        return new Language(code, code, name, true);
    }

    private static void fill(Page page, String field, String value) {
        switch (field) {
            case "purposes" -> page.locator("#purpose-" + value).check();
            case "kind" -> page.locator("#kind").selectOption(value);
            default -> page.locator("#" + field).fill(value);
        }
    }

    private static void shoot(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(Stack.STATE.toString(), "..", "screens", name + ".png")));
    }

    private Map<String, String> filledIn() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("legal_name", "Some Hotel");
        fields.put("sms_name", "SomeHotel");
        fields.put("kind", "lodging");
        fields.put("registration_number", "U55101KA2009");
        fields.put("website", "https://hotel.example");
        fields.put("contact_name", "Asha Rao");
        fields.put("contact_email", email);
        fields.put("purposes", "lodging");
        fields.put("wish", "Our counter has no screen");
        fields.put("return_urls", "https://hotel.example/back");
        return fields;
    }

    private HttpResponse<String> post() {
        return send(posting());
    }

    private HttpRequest.Builder posting() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((field, value) -> body.writeBytes(
                ("--part\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"l.png\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(logo);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(FORM)
                .header("X-Forwarded-For", address)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private HttpResponse<String> confirm(URI link) {
        return send(HttpRequest.newBuilder(FORM.resolve("/apply/confirm"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(link.getQuery())));
    }

    private static HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    private static byte[] png(int side) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
