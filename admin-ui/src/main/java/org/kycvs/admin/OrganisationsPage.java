package org.kycvs.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kycvs.admin.frame.Column;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.Tables;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.verification.CountingOutcomes;
import org.kycvs.verification.OutcomeFigures;

/** The organisations' screen: who may ask, and what came of it in the last 24 hours. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class OrganisationsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Duration LAST_DAY = Duration.ofHours(24);

    private static final List<Column<OrganisationRow>> COLUMNS = List.of(
            Column.of("name", OrganisationRow::getLegalName).canSort().canSearch(),
            Column.of("client", OrganisationRow::getClientId)
                    .canSort()
                    .canSearch()
                    .onDemand(),
            Column.<OrganisationRow>of("state", row -> row.getState().code())
                    .canSort()
                    .canChoose(
                            "state",
                            Arrays.stream(OrganisationState.values())
                                    .map(OrganisationState::code)
                                    .toList()),
            Column.of("since", OrganisationRow::getVerifiedSince).canSort().onDemand(),
            Column.of("purposes", OrganisationRow::getPurposeCodes).canSearch(),
            Column.of("modes", OrganisationRow::getModeCodes),
            Column.<OrganisationRow>of("asked", row -> row.outcomes().asked()),
            Column.of("shared", row -> row.outcomes().shared()),
            Column.of("not-shared", row -> row.outcomes().notShared()),
            Column.of("expired", row -> row.outcomes().expired()),
            Column.of("cancelled", row -> row.outcomes().cancelled()),
            Column.of("pending", row -> row.outcomes().pending()));

    @Inject
    transient ListingOrganisations listing;

    @Inject
    transient CountingOutcomes counting;

    @Inject
    transient Tables tables;

    @Inject
    transient Clock clock;

    private transient Table<OrganisationRow> table;
    private transient Instant asOf;

    @PostConstruct
    public void load() {
        table = tables.of("organisations", COLUMNS, this::rows);
        asOf = clock.instant();
    }

    public void export() {
        tables.export(table);
    }

    public Table<OrganisationRow> getTable() {
        return table;
    }

    /** The moment of the figures. */
    public Instant getAsOf() {
        return asOf;
    }

    private Listing<OrganisationRow> rows(ListQuery query) {
        Listing<OrganisationProfile> page = listing.page(query);
        Map<OrganisationId, OutcomeFigures> outcomes = counting.within(
                LAST_DAY, page.rows().stream().map(OrganisationProfile::id).toList());
        return new Listing<>(
                page.rows().stream()
                        .map(one -> new OrganisationRow(one, outcomes.getOrDefault(one.id(), OutcomeFigures.NONE)))
                        .toList(),
                page.total());
    }
}
