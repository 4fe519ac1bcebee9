package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.ClosedHours;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Span;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

/** What administrators are told of requests, long after these are forgotten too. */
class OutcomesTest {

    /** Ten in the morning in India, on a Friday. */
    private static final Instant START = Instant.parse("2026-11-27T04:30:00Z");

    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("verification", KeepingOutcomes.class));
    private static final Sql SQL = new Sql(OWN.dataSource());
    private static final StoredRows ROWS = new StoredRows(SQL);

    private final MovableClock clock = new MovableClock(START);
    private final OrganisationId rail = new OrganisationId(UUID.randomUUID());
    private final OrganisationId hotel = new OrganisationId(UUID.randomUUID());
    private final KeepingOutcomes keeping = keeping();
    private final ReviewingOutcomes reviewing = reviewing();
    private final CountingOutcomes counting = counting();

    @BeforeEach
    void empty() {
        ROWS.clear();
        SQL.update("TRUNCATE verification.hour_count, verification.organisation_day");
    }

    @Test
    void eachRequestIsCountedOnceUnderItsOutcome() {
        asked(rail, RequestState.SHARED, 3);
        asked(rail, RequestState.NOT_SHARED, 2);
        asked(rail, RequestState.CANCELLED, 1);
        asked(rail, RequestState.EXPIRED, 1);
        asked(rail, RequestState.PENDING, 4);
        asked(hotel, RequestState.SHARED, 1);

        OutcomeFigures now = new OutcomeFigures(4, 3, 2, 1, 1);
        assertThat(counting.within(Duration.ofHours(1), List.of(rail)))
                .containsOnlyKeys(rail)
                .containsEntry(rail, now);
        assertThat(counting.within(Duration.ofHours(1))).isEqualTo(new OutcomeFigures(4, 4, 2, 1, 1));
        clock.forward(Duration.ofMinutes(16));
        assertThat(counting.within(Duration.ofHours(1), List.of(rail, hotel)))
                .as("nobody decided in time")
                .containsEntry(rail, new OutcomeFigures(0, 3, 2, 5, 1));
    }

    /** At each of these moments some hours are closed and others are not, and rows are there or forgotten. */
    @ParameterizedTest
    @CsvSource({"0", "1", "24", "25", "26", "48", "150"})
    void figuresAreTheSameWhetherCountedNowOrKept(int hours) {
        asked(rail, RequestState.SHARED, 2);
        clock.forward(Duration.ofMinutes(61));
        asked(rail, RequestState.PENDING, 1);
        asked(hotel, RequestState.NOT_SHARED, 1);
        clock.forward(Duration.ofHours(hours));
        keeping.keep();

        assertThat(asked(Span.MONTH)).isEqualTo(4);
        assertThat(asked(Span.YEAR)).isEqualTo(4);
        assertThat(reviewing.organisations(Span.MONTH, ListQuery.first(10)).rows())
                .extracting(OrganisationOutcomes::organisation, one -> one.outcomes()
                        .asked())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(rail, 3L), org.assertj.core.groups.Tuple.tuple(hotel, 1L));
    }

    @Test
    void anHourIsKeptOnceHoweverOftenAndLateItIsCounted() {
        asked(rail, RequestState.SHARED, 2);
        clock.forward(Duration.ofDays(3));

        keeping.keep();
        keeping.keep();
        ROWS.clear();
        keeping.keep();

        assertThat(asked(Span.WEEK)).isEqualTo(2);
        assertThat(reviewing.organisations(Span.WEEK, ListQuery.first(10)).rows())
                .containsExactly(new OrganisationOutcomes(rail, new OutcomeFigures(0, 2, 0, 0, 0)));
    }

    @Test
    void hoursInWhichNobodyAskedDoNotHoldUpTheNext() {
        asked(rail, RequestState.SHARED, 1);
        clock.forward(Duration.ofHours(50));
        asked(rail, RequestState.SHARED, 1);
        clock.forward(Duration.ofHours(25).plusMinutes(1));

        keeping.keep();

        assertThat(SQL.first("SELECT count(*) AS n FROM verification.hour_count", row -> row.getLong("n")))
                .contains(51L);
        assertThat(asked(Span.WEEK)).isEqualTo(2);
    }

    @Test
    void aRequestOfTheEveningInUtcBelongsToIndiasNextDay() {
        clock.forward(Duration.ofHours(14).plusMinutes(30));
        asked(rail, RequestState.SHARED, 1);

        List<OutcomeSlot> week = reviewing.over(Span.WEEK);

        assertThat(week.get(6).begin()).isEqualTo(Instant.parse("2026-11-27T18:30:00Z"));
        assertThat(week.get(6).outcomes().shared()).isEqualTo(1);
        assertThat(week.subList(0, 6)).allMatch(slot -> slot.outcomes().equals(OutcomeFigures.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void eachSlotHasItsOwn(Span span) {
        asked(rail, RequestState.SHARED, 1);

        List<OutcomeSlot> slots = reviewing.over(span);

        assertThat(slots).extracting(OutcomeSlot::begin).isEqualTo(span.slots(clock.instant()));
        assertThat(slots.get(slots.size() - 1).outcomes().shared()).isEqualTo(1);
    }

    @Test
    void theLastDaysHoursLeaveOutTheHoursBefore() {
        asked(rail, RequestState.SHARED, 1);
        clock.forward(Duration.ofHours(24));
        asked(hotel, RequestState.SHARED, 1);

        assertThat(asked(Span.DAY)).isEqualTo(1);
        assertThat(reviewing.organisations(Span.DAY, ListQuery.first(10)).rows())
                .extracting(OrganisationOutcomes::organisation)
                .containsExactly(hotel);
    }

    @Test
    void theListIsReadInPartsAndInTheOrderOfAColumn() {
        IntStream.rangeClosed(1, 5)
                .forEach(nth -> asked(new OrganisationId(UUID.randomUUID()), RequestState.SHARED, nth));

        assertThat(shared(new ListQuery(0, 2, null, false, java.util.Map.of()))).containsExactly(5L, 4L);
        assertThat(shared(new ListQuery(2, 2, "asked", true, java.util.Map.of())))
                .containsExactly(3L, 2L);
        assertThat(shared(new ListQuery(0, 2, "shared", false, java.util.Map.of())))
                .containsExactly(1L, 2L);
        assertThat(reviewing.organisations(Span.WEEK, ListQuery.first(2)).total())
                .isEqualTo(5);
        assertThat(shared(new ListQuery(0, 1, "nothing'; --", true, java.util.Map.of())))
                .containsExactly(5L);
    }

    @Test
    void figuresAreForgottenAfterThreeYears() {
        asked(rail, RequestState.SHARED, 1);
        clock.forward(Duration.ofDays(2));
        keeping.keep();

        clock.forward(Duration.of(3 * 366, ChronoUnit.DAYS));
        keeping.keep();

        assertThat(SQL.first(
                        "SELECT 1 FROM verification.organisation_day UNION ALL SELECT 1 FROM verification.hour_count WHERE shared > 0",
                        row -> true))
                .isEmpty();
    }

    private long asked(Span span) {
        return reviewing.over(span).stream()
                .mapToLong(slot -> slot.outcomes().asked())
                .sum();
    }

    private List<Long> shared(ListQuery query) {
        return reviewing.organisations(Span.WEEK, query).rows().stream()
                .map(one -> one.outcomes().shared())
                .toList();
    }

    private void asked(OrganisationId organisation, RequestState state, int times) {
        Instant now = clock.instant();
        IntStream.range(0, times).forEach(each -> ROWS.request(organisation, now, now.plusSeconds(900), state));
    }

    private KeepingOutcomes keeping() {
        KeepingOutcomes bean = new KeepingOutcomes();
        bean.clock = clock;
        bean.sql = SQL;
        bean.batches = new Batches(OWN, SQL, clock);
        bean.hours = new ClosedHours(bean.batches, SQL, clock);
        return bean;
    }

    private ReviewingOutcomes reviewing() {
        ReviewingOutcomes bean = new ReviewingOutcomes();
        bean.clock = clock;
        bean.sql = SQL;
        return bean;
    }

    private CountingOutcomes counting() {
        CountingOutcomes bean = new CountingOutcomes();
        bean.clock = clock;
        bean.sql = SQL;
        return bean;
    }
}
