package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

/** A request ends in ways that nobody wished for. */
class EndingsIT extends Journey {

    /** Contract, section 3.2. */
    private static final Duration LOST_WITHIN = Duration.ofSeconds(1);

    private final Person person = Person.fullyVaccinated();

    @ParameterizedTest
    @ValueSource(strings = {"sendCode", "confirmCode", "allow", "decline"})
    void whenItsTimeIsOverNoPressDecidesAnything(String button) {
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = walkTo(button, asked);
        int texts = Stack.phone(person.mobile()).texts().size();
        long events = events(asked);
        Database.expire(asked);

        assertThat(page.press(button).step()).isEqualTo("ended");

        assertThat(events(asked)).isEqualTo(events);
        assertThat(Stack.phone(person.mobile()).texts()).hasSize(texts);

        JsonObject read = railway.read(asked.text("id")).json();
        assertThat(read.getString("state")).isEqualTo("expired");
        assertThat(read).doesNotContainKeys("attestation", "decided_at", "consent", "poll_after_seconds");
        assertThat(railway.cancel(asked.text("id")).problem()).isEqualTo("409 request-already-decided");
        assertThat(visit(asked).step()).isEqualTo("ended");
    }

    @Test
    void whileItsOrganisationIsSuspendedNoCodeIsSentAndNoAllowAcceptedAndAfterwardsItIsOver() {
        Organisation hotel = new Organisation("example-hotel");
        Person other = Person.fullyVaccinated();
        Reply atAsk = hotel.ask("lodging");
        Reply atChoose = hotel.ask("lodging");
        ConsentPage asking = visit(atAsk);
        Organisation.register(person);
        ConsentPage choosing = prove(atChoose, person.mobile(), person.name());

        Database.whileOrganisationIs("SUSPENDED", "example-hotel", () -> {
            assertThat(hotel.read(atChoose.text("id")).problem()).isEqualTo("403 organisation-suspended");
            LockSupport.parkNanos(LOST_WITHIN.toNanos());
            assertThat(choosing.press("allow").step()).isEqualTo("ended");
            assertThat(asking.sendCodeTo(other.mobile(), other.name()).step()).isEqualTo("ended");
            Database.await(
                    0,
                    "SELECT count(*) FROM verification.status_request WHERE client_id = ? AND state = 'PENDING'",
                    "example-hotel");
        });

        assertThat(hotel.read(atAsk.text("id")).text("state")).isEqualTo("cancelled");
        assertThat(visit(atAsk).step()).isEqualTo("ended");
        JsonObject read = hotel.read(atChoose.text("id")).json();
        assertThat(read.getString("state")).isEqualTo("cancelled");
        assertThat(read).doesNotContainKeys("attestation", "decided_at", "consent");
        assertThat(Stack.phone(other.mobile()).texts()).isEmpty();
        assertThat(Database.number(
                        "SELECT count(*) FROM consent.consent WHERE request_id = ?",
                        UUID.fromString(atChoose.text("id"))))
                .isZero();
    }

    @Test
    void aTypedNameThatNobodyHasCanBeChangedTwice() {
        Organisation.register(person);
        ConsentPage page = prove(railway.ask("travel-rail"), person.mobile(), Fresh.name());

        assertThat(page.step()).isEqualTo("no-record");
        assertThat(page.changeName(Fresh.name()).step()).isEqualTo("no-record");
        assertThat(page.changeName(person.name()).step()).isEqualTo("choose");
        assertThat(page.press("allow").step()).isEqualTo("done");
    }

    @Test
    void afterTwoChangesOfTheNameOnlyTheEndIsLeft() {
        ConsentPage page = prove(railway.ask("travel-rail"), Fresh.mobile(), Fresh.name());

        page.changeName(Fresh.name()).changeName(Fresh.name());

        assertThat(page.step()).isEqualTo("no-record");
        assertThat(page.has("changeName")).isFalse();
        assertThat(page.has("end")).isTrue();
    }

    @Test
    void whatTheOrganisationGaveIsShownMaskedAndCannotBeChanged() {
        Organisation.register(person);
        String question = "{\"purpose\":\"travel-rail\",\"subject\":{\"mobile\":\"%s\",\"name\":\"%s\"}}"
                .formatted(person.mobile(), person.name());
        ConsentPage page = visit(railway.ask(question, UUID.randomUUID().toString()));

        assertThat(page.has("mobile")).isFalse();
        assertThat(page.has("fullName")).isFalse();
        assertThat(page.html())
                .doesNotContain(person.name(), person.mobile().substring(3))
                .contains(person.mobile().substring(person.mobile().length() - 4));
        page.press("sendCode").confirm(Stack.phone(person.mobile()).code());
        assertThat(page.step()).isEqualTo("choose");
    }

    @Test
    void aGivenNameThatNobodyHasIsNamedAsTheOrganisationsAndOnlyTheEndIsLeft() {
        String question = "{\"purpose\":\"travel-rail\",\"subject\":{\"name\":\"Wrong Person\"}}";
        String mobile = Fresh.mobile();
        ConsentPage page = visit(railway.ask(question, UUID.randomUUID().toString()));
        page.page().fill("#mobile", mobile);

        page.press("sendCode").confirm(Stack.phone(mobile).code());

        assertThat(page.step()).isEqualTo("no-record");
        assertThat(page.html())
                .contains("Example Railway Limited gave the name W••• P•••")
                .doesNotContain("any more");
        assertThat(page.has("changeName")).isFalse();
        assertThat(page.has("end")).isTrue();
    }

    @Test
    void aNoIsPossibleWhereThePersonPicksOfSeveral() {
        String surname = Fresh.name().split(" ")[0];
        Person first = Person.unvaccinated().named("Tara " + surname);
        Person second = Person.unvaccinated().named("Tarun " + surname).sharingPhoneOf(first);
        Organisation.register(first, second);
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = prove(asked, first.mobile(), "T. " + surname);

        assertThat(page.step()).isEqualTo("person");
        assertThat(page.html()).doesNotContain("Tarun");
        assertThat(page.press("decline").step()).isEqualTo("done");
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("not_shared");
    }

    /** Every step that did something, for example sent a code, is an event. */
    private static long events(Reply asked) {
        return Database.number(
                "SELECT count(*) FROM audit.event WHERE subject_id = ?", UUID.fromString(asked.text("id")));
    }

    /** As far as the step with that button, and there all is filled in that it needs. */
    private ConsentPage walkTo(String button, Reply asked) {
        Organisation.register(person);
        ConsentPage page = visit(asked).type("mobile", person.mobile()).type("fullName", person.name());
        if (button.equals("sendCode")) {
            return page;
        }
        page.press("sendCode").type("passcode", Stack.phone(person.mobile()).code());
        return button.equals("allow") ? page.press("confirmCode") : page;
    }
}
