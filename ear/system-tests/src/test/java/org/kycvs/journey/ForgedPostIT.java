package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

/** Posts that no page of ours would make in this browser: by whoever holds the consent URL, or by another site. */
class ForgedPostIT extends Journey {

    private static final int MOBILES_TO_TYPE = 3;
    private static final Pattern PROBLEM = Pattern.compile("(?s)id=\"problem\".*?<li>(.*?)</li>");
    private static final int SEE_OTHER = 303;

    private final Person person = Person.fullyVaccinated();
    private Reply asked;
    private BareBrowser owner;
    private BareBrowser thief;
    private String before = "";

    @BeforeEach
    void ask() {
        Organisation.register(person);
        asked = railway.ask("travel-rail");
        owner = BareBrowser.at(asked);
        thief = BareBrowser.at(asked);
        before = everythingStored();
    }

    @ParameterizedTest
    @CsvSource({
        "code, confirmCode",
        "code, resendCode",
        "code, changeMobile",
        "code, decline",
        "choose, allow",
        "choose, decline",
        "choose, end",
        "choose, choosePerson",
        "choose, changeName"
    })
    void theOwnersFormInAnotherBrowserDoesNothing(String step, String button) {
        String code = walkTo(step);
        Map<String, String> stolen = with(owner.form(), button, code);

        assertThat(thief.post(stolen).status()).isEqualTo(403);

        nothingHappened(step);
    }

    @ParameterizedTest
    @CsvSource({"code, confirmCode", "choose, allow", "choose, decline", "choose, choosePerson", "choose, changeName"})
    void anotherBrowserWithItsOwnTokenCannotGoOnWhereTheOwnerIs(String step, String button) {
        String token = thief.form().get("token");
        String code = walkTo(step);
        Map<String, String> forged = with(owner.form(), button, code);
        forged.put("token", token);

        assertThat(thief.post(forged).status()).isEqualTo(SEE_OTHER);

        nothingHappened(step);
        assertThat(thief.open().step()).isEqualTo(step.equals("choose") ? "ended" : "ask");
        assertThat(thief.seen().response().body()).doesNotContain(person.name(), "sharedStatus", "id=\"allow\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void anotherSiteCannotPressForThePerson(String header, String value) {
        walkTo("choose");

        Reply answer = owner.post(with(owner.form(), "allow", ""), header, value);

        assertThat(answer.status()).isEqualTo(403);
        nothingHappened("choose");
    }

    @ParameterizedTest
    @CsvSource({"ask, sendCode", "code, confirmCode", "code, decline", "choose, allow", "choose, decline"})
    void aLinkDoesNotPressForThePerson(String step, String button) {
        String code = step.equals("ask") ? "" : walkTo(step);
        Map<String, String> link = with(owner.form(), button, code);
        link.put("mobile", person.mobile());

        Reply answer = owner.follow(link, "Sec-Fetch-Site", "cross-site");

        assertThat(answer.status()).isEqualTo(303);
        nothingHappened(step);
    }

    @ParameterizedTest
    @CsvSource({"token, 403", "shown, 409"})
    void aChangedFieldOfTheFormDecidesNothing(String field, int status) {
        walkTo("choose");
        Map<String, String> changed = with(owner.form(), "allow", "");
        changed.compute(field, (name, value) -> value.substring(0, value.length() - 4) + "AAAA");

        assertThat(owner.post(changed).status()).isEqualTo(status);

        nothingHappened("choose");
    }

    @Test
    void withoutAFormOrACookieNothingIsPressed() {
        walkTo("choose");

        assertThat(owner.post(Map.of("allow", "")).status()).isEqualTo(403);
        assertThat(BareBrowser.withoutCookie(asked)
                        .post(with(owner.form(), "allow", ""))
                        .status())
                .isBetween(400, 499);
        nothingHappened("choose");
    }

    @Test
    void afterAProofNoOtherBrowserCanSendACode() {
        Map<String, String> ask = thief.form();
        walkTo("choose");
        int texts = Stack.phone(person.mobile()).texts().size();

        assertThat(thief.open().step()).isEqualTo("ended");
        Map<String, String> again = new LinkedHashMap<>(ask);
        again.putAll(Map.of("mobile", person.mobile(), "fullName", person.name(), "sendCode", ""));
        thief.post(again);

        assertThat(Stack.phone(person.mobile()).texts()).hasSize(texts);
        nothingHappened("choose");
    }

    @Test
    void whoseMobileWasTypedCannotBeFoundOutByTypingMobiles() {
        owner.sendCode(person.mobile(), person.name());
        Database.typedMobiles(asked, MOBILES_TO_TYPE);

        assertThat(refusal(person.mobile())).isEqualTo(refusal(Fresh.mobile())).contains("Three mobile numbers");
    }

    private String refusal(String mobile) {
        Reply answer = thief.press("sendCode", Map.of("mobile", mobile, "fullName", "Anybody Else"));
        Matcher problem = PROBLEM.matcher(answer.response().body());
        return answer.status() + (problem.find() ? problem.group(1) : "");
    }

    @Test
    void whatTheOrganisationGaveCannotBeReplacedByWhatABrowserSends() {
        Person other = Person.fullyVaccinated();
        Organisation.register(other);
        BareBrowser browser = BareBrowser.at(railway.ask(
                "{\"purpose\":\"travel-rail\",\"subject\":{\"mobile\":\"%s\",\"name\":\"%s\"}}"
                        .formatted(person.mobile(), person.name()),
                UUID.randomUUID().toString()));

        browser.press("sendCode", Map.of("mobile", other.mobile(), "fullName", other.name()));
        browser.open()
                .press(
                        "confirmCode",
                        Map.of("passcode", Stack.phone(person.mobile()).code()));

        assertThat(browser.open().step()).isEqualTo("choose");
        assertThat(browser.seen().response().body()).contains(person.name()).doesNotContain(other.name());
        assertThat(Stack.phone(other.mobile()).texts()).isEmpty();
    }

    /** Brings the owner there; gives the code that was sent. */
    private String walkTo(String step) {
        String code = owner.sendCode(person.mobile(), person.name());
        if (step.equals("choose")) {
            owner.press("confirmCode", Map.of("passcode", code));
        }
        assertThat(owner.open().step()).isEqualTo(step);
        before = everythingStored();
        return code;
    }

    /** Not only is the request where it was: no try was counted, nobody picked, nothing typed. */
    private void nothingHappened(String step) {
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("pending");
        assertThat(owner.open().step()).isEqualTo(step);
        assertThat(everythingStored()).isEqualTo(before);
    }

    private String everythingStored() {
        UUID id = UUID.fromString(asked.text("id"));
        return Database.text("SELECT r::text FROM verification.status_request r WHERE id = ?", id)
                + Database.text("SELECT string_agg(p::text, '') FROM otp.passcode p WHERE request_id = ?", id)
                + Database.number("SELECT count(*) FROM audit.event WHERE subject_id = ?", id);
    }

    private static Map<String, String> with(Map<String, String> form, String button, String code) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("passcode", code);
        fields.put("person", "0");
        fields.put("fullName", "Anybody Else");
        fields.put(button, "");
        return fields;
    }
}
