package org.kycvs.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationKind;
import org.kycvs.organisations.Terms;

class ApplicationsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("onboarding", Applications.class));
    private static final Sql SQL = new Sql(OWN.dataSource());

    private final Applications applications = new Applications();

    @BeforeEach
    void empty() {
        applications.sql = SQL;
        SQL.update("TRUNCATE onboarding.application");
    }

    @Test
    void whatWasAppliedForIsReadAsItWasWritten() {
        UUID id = submit("some-hotel", NOON);

        assertThat(applications.find(id))
                .contains(new Application(id, ApplicationState.SUBMITTED, form("some-hotel"), null, NOON, null, null));
    }

    @Test
    void whoHasWaitedLongestStandsFirst() {
        UUID later = submit("later-hotel", NOON.plusSeconds(1));
        UUID first = submit("first-hotel", NOON);

        assertThat(applications.list(submitted(0)).rows())
                .extracting(Application::id)
                .containsExactly(first, later);
        assertThat(applications.list(submitted(1)).rows())
                .extracting(Application::id)
                .containsExactly(later);
        assertThat(applications.count(ApplicationState.SUBMITTED)).isEqualTo(2);
    }

    @Test
    void oneThatIsDecidedIsNotDecidedAgain() {
        UUID approved = submit("some-hotel", NOON);
        applications.approve(approved, new OrganisationId(UUID.randomUUID()), NOON);
        UUID rejected = submit("other-hotel", NOON);
        applications.reject(rejected, "No such hotel", NOON);

        assertThatThrownBy(() -> applications.locked(approved)).hasMessage("application-state");
        assertThatThrownBy(() -> applications.locked(rejected)).hasMessage("application-state");
        assertThatThrownBy(() -> applications.locked(UUID.randomUUID())).hasMessage("not-found");
        assertThat(applications.find(rejected).orElseThrow().rejection()).isEqualTo("No such hotel");
    }

    @Test
    void aRejectedOneIsForgottenAfterNinetyDaysAndNoOther() {
        UUID rejected = submit("other-hotel", NOON);
        applications.reject(rejected, "No such hotel", NOON);
        UUID waiting = submit("some-hotel", NOON);
        Instant due = NOON.plus(Duration.ofDays(90));

        eraseAt(due.minusMillis(1));
        assertThat(applications.find(rejected)).isPresent();

        eraseAt(due);
        assertThat(applications.find(rejected)).isEmpty();
        assertThat(applications.find(waiting)).isPresent();
    }

    @Test
    void thePersonWhoAnswersForItIsNotPrinted() {
        assertThat(form("some-hotel").toString()).doesNotContain("Asha", "asha@");
    }

    @Test
    void theListIsNarrowedAndShowsNobodyWhoHasNotConfirmed() {
        UUID waiting = submit("some-hotel", NOON);
        UUID rejected = submit("other-hotel", NOON.minusSeconds(1));
        applications.reject(rejected, "No such hotel", NOON);
        applications.add(UUID.randomUUID(), ApplicationState.UNCONFIRMED, form("new-hotel"), NOON);

        assertThat(ids(Map.of())).containsExactly(waiting, rejected);
        assertThat(ids(Map.of("client", "OTHER"))).containsExactly(rejected);
        assertThat(ids(Map.of("name", "some h"))).containsExactly(waiting, rejected);
        assertThat(ids(Map.of("name", "%"))).isEmpty();
        assertThat(ids(Map.of("state", "unconfirmed"))).isEmpty();
    }

    @Test
    void twoThatWaitDoNotWantTheSameClientId() {
        submit("some-hotel", NOON);
        UUID other = submit("other-hotel", NOON);

        assertThatThrownBy(() -> submit("some-hotel", NOON)).hasMessage("application-client-id");
        assertThatThrownBy(() -> applications.amend(other, form("some-hotel"))).hasMessage("application-client-id");
        applications.amend(other, form("other-hotel"));
    }

    private List<UUID> ids(Map<String, String> filters) {
        return applications.list(new ListQuery(0, 100, null, false, filters)).rows().stream()
                .map(Application::id)
                .toList();
    }

    private static ListQuery submitted(int offset) {
        return new ListQuery(offset, 10, null, false, Map.of("state", "submitted"));
    }

    private UUID submit(String clientId, Instant at) {
        UUID id = UUID.randomUUID();
        applications.add(id, ApplicationState.SUBMITTED, form(clientId), at);
        return id;
    }

    private static ApplicationForm form(String clientId) {
        Terms terms = new Terms(
                "Some Hotel",
                "SomeHotel",
                OrganisationKind.LODGING,
                List.of("lodging"),
                Set.of(Mode.HOSTED),
                List.of(),
                null,
                null,
                null,
                null,
                false);
        return new ApplicationForm(clientId, terms, "U55101KA2009", "", new Contact("Asha Rao", "asha@hotel.example"));
    }

    private static void eraseAt(Instant now) {
        ErasingApplications erasing = new ErasingApplications();
        erasing.clock = new MovableClock(now);
        erasing.batches = new Batches(OWN, SQL, erasing.clock);
        erasing.erase();
    }
}
