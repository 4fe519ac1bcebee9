package org.kycvs.admin.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.Tables;
import org.kycvs.admin.frame.Texts;
import org.kycvs.kernel.Span;
import org.kycvs.otp.PasscodeSlot;
import org.kycvs.verification.OutcomeFigures;
import org.kycvs.verification.OutcomeSlot;
import org.kycvs.verification.RequestState;

/** The overview: how many asked over a time, what became of it, who asked most, what fails and what ends. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class OverviewPage {

    /** The name of the address's part that says over which time. */
    private static final String OVER = "over";

    @Inject
    OverviewLists lists;

    @Inject
    Texts texts;

    @Inject
    Tables tables;

    @Inject
    Clock clock;

    private Span span;
    private Instant now;
    private Table<OutcomeSlot> outcomes;
    private Table<PasscodeSlot> passcodes;
    private Table<BusyRow> busiest;
    private Table<SentRow> sent;
    private Table<LostRow> lost;
    private Table<EndingRow> ending;

    @PostConstruct
    void load() {
        now = clock.instant();
        String wanted = tables.said(OVER);
        span = Arrays.stream(Span.values())
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(Span.DAY);
        outcomes = lists.outcomes(span);
        passcodes = lists.passcodes(span);
        busiest = lists.busiest(span);
        sent = lists.sent();
        lost = lists.lost();
        ending = lists.ending();
    }

    /** Whichever of them the address names. */
    public void export() {
        List.of(outcomes, passcodes, busiest, sent, lost, ending).forEach(tables::export);
    }

    public Instant getAsOf() {
        return now;
    }

    public Span getSpan() {
        return span;
    }

    public List<Span> getSpans() {
        return List.of(Span.values());
    }

    public Table<OutcomeSlot> getOutcomes() {
        return outcomes;
    }

    public Table<PasscodeSlot> getPasscodes() {
        return passcodes;
    }

    public Table<BusyRow> getBusiest() {
        return busiest;
    }

    public Table<SentRow> getSent() {
        return sent;
    }

    public Table<LostRow> getLost() {
        return lost;
    }

    public Table<EndingRow> getEnding() {
        return ending;
    }

    public String getOutcomesChart() {
        List<OutcomeFigures> figures =
                outcomes.getRows().stream().map(OutcomeSlot::outcomes).toList();
        return new BarChart(labels(outcomes), byState(figures), false).json();
    }

    public String getBusiestChart() {
        List<OutcomeFigures> figures =
                busiest.getRows().stream().map(BusyRow::outcomes).toList();
        return new BarChart(labels(busiest), byState(figures), true).json();
    }

    public String getPasscodesChart() {
        return new BarChart(
                        labels(passcodes),
                        List.of(
                                series("overview.confirmed", Colours.GOOD, one -> one.passcodes()
                                        .confirmed()),
                                series(
                                        "overview.not-confirmed",
                                        Colours.CALM,
                                        one -> one.passcodes().sent()
                                                - one.passcodes().confirmed())),
                        false)
                .json();
    }

    private BarChart.Series series(String word, String colour, ToLongFunction<PasscodeSlot> value) {
        return new BarChart.Series(
                texts.of(word),
                colour,
                passcodes.getRows().stream()
                        .map(one -> Math.max(0, value.applyAsLong(one)))
                        .toList());
    }

    private List<BarChart.Series> byState(List<OutcomeFigures> figures) {
        return Colours.OF_STATES.keySet().stream()
                .map(state -> new BarChart.Series(
                        texts.of("outcome." + state.code()), Colours.of(state), counts(figures, state)))
                .toList();
    }

    /** As the first column says. */
    private static <R> List<String> labels(Table<R> table) {
        return table.getRows().stream()
                .map(row -> String.valueOf(table.said(table.getColumns().get(0), row)))
                .toList();
    }

    private static List<Long> counts(List<OutcomeFigures> figures, RequestState state) {
        return figures.stream().map(one -> one.of(state)).toList();
    }
}
