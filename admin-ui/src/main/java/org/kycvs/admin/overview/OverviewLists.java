package org.kycvs.admin.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kycvs.admin.frame.Column;
import org.kycvs.admin.frame.Reader;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.TableSource;
import org.kycvs.admin.frame.Tables;
import org.kycvs.delivery.Channel;
import org.kycvs.delivery.OutboxFigures;
import org.kycvs.delivery.WatchingOutbox;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Span;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.otp.CountingPasscodes;
import org.kycvs.otp.PasscodeSlot;
import org.kycvs.verification.OrganisationOutcomes;
import org.kycvs.verification.OutcomeFigures;
import org.kycvs.verification.OutcomeSlot;
import org.kycvs.verification.ReviewingOutcomes;

/** The overview's lists, each with its columns and where it comes from; each is read when it is shown. */
@RequestScoped
class OverviewLists {

    /** As many as one takes in at a glance; its file has all. */
    private static final int BUSIEST = 10;

    private static final int MOST_LOST = 100;

    @Inject
    ReviewingOutcomes reviewing;

    @Inject
    CountingPasscodes counting;

    @Inject
    ListingOrganisations organisations;

    @Inject
    WatchingOutbox outbox;

    @Inject
    EndingSoon ending;

    @Inject
    Tables tables;

    @Inject
    Reader reader;

    Table<OutcomeSlot> outcomes(Span span) {
        return table(
                "outcomes",
                figures("slot", slot(span, OutcomeSlot::begin), OutcomeSlot::outcomes),
                () -> reviewing.over(span));
    }

    Table<PasscodeSlot> passcodes(Span span) {
        List<Column<PasscodeSlot>> columns = List.of(
                Column.of("slot", slot(span, PasscodeSlot::begin)),
                Column.of("sent", one -> one.passcodes().sent()),
                Column.of("confirmed", one -> one.passcodes().confirmed()));
        return table("passcodes", columns, () -> counting.over(span));
    }

    Table<BusyRow> busiest(Span span) {
        List<Column<BusyRow>> columns = figures("organisation", BusyRow::name, BusyRow::outcomes);
        return tables.figures("busiest", columns, query -> busiest(span, query), BUSIEST);
    }

    /** Of the last day. */
    Table<SentRow> sent() {
        Function<SentRow, OutboxFigures.Ended> day = row -> row.figures().lastDay();
        List<Column<SentRow>> columns = List.of(
                Column.<SentRow>of("channel", row -> row.channel().code()).inWords("channel"),
                Column.of("waiting", row -> row.figures().waiting()),
                Column.of("oldest", row -> row.figures().oldestWaits().toSeconds()),
                Column.of("sent", row -> day.apply(row).sent()),
                Column.of("delivered", row -> day.apply(row).delivered()),
                Column.of("undeliverable", row -> day.apply(row).undeliverable()),
                Column.of("dropped", row -> day.apply(row).dropped()),
                Column.of("dead", row -> day.apply(row).dead()));
        return table("sent", columns, () -> Arrays.stream(Channel.values())
                .map(channel -> new SentRow(channel, outbox.figures(channel)))
                .toList());
    }

    Table<LostRow> lost() {
        List<Column<LostRow>> columns = List.of(
                Column.<LostRow>of("channel", row -> row.channel().code()).inWords("channel"),
                Column.<LostRow>of("fate", LostRow::fate).inWords("fate"),
                Column.of("queued", row -> row.message().queuedAt()),
                Column.of("ended", row -> row.message().endedAt()),
                Column.of("attempts", row -> row.message().attempts()),
                Column.of("error", row -> row.message().error().orElse("")));
        return table("lost", columns, () -> Arrays.stream(Channel.values())
                .flatMap(channel -> outbox.lost(channel, MOST_LOST).stream().map(lost -> new LostRow(channel, lost)))
                .toList());
    }

    Table<EndingRow> ending() {
        List<Column<EndingRow>> columns = List.of(
                Column.<EndingRow>of("what", EndingRow::what).inWords("ending"),
                Column.of("organisation", EndingRow::organisation),
                Column.of("until", EndingRow::until));
        return table("ending", columns, ending::rows);
    }

    private Listing<BusyRow> busiest(Span span, ListQuery query) {
        Listing<OrganisationOutcomes> found = reviewing.organisations(span, query);
        Map<OrganisationId, String> names = organisations.names(
                found.rows().stream().map(OrganisationOutcomes::organisation).toList());
        return new Listing<>(
                found.rows().stream()
                        .map(one -> new BusyRow(
                                one.organisation(),
                                names.getOrDefault(
                                        one.organisation(), one.organisation().toString()),
                                one.outcomes()))
                        .toList(),
                found.total());
    }

    private <R> Table<R> table(String name, List<Column<R>> columns, Supplier<List<R>> rows) {
        return tables.figures(name, columns, TableSource.ofAll(columns, rows), ListQuery.MOST);
    }

    private <R> Function<R, Object> slot(Span span, Function<R, Instant> begin) {
        return row -> SlotText.of(span, begin.apply(row), reader.language().javaLocale());
    }

    private static <R> List<Column<R>> figures(
            String of, Function<R, ? extends Object> name, Function<R, OutcomeFigures> figures) {
        return List.of(
                Column.of(of, name::apply),
                Column.of("asked", row -> figures.apply(row).asked()),
                Column.of("shared", row -> figures.apply(row).shared()),
                Column.of("not-shared", row -> figures.apply(row).notShared()),
                Column.of("expired", row -> figures.apply(row).expired()),
                Column.of("cancelled", row -> figures.apply(row).cancelled()),
                Column.of("pending", row -> figures.apply(row).pending()));
    }
}
