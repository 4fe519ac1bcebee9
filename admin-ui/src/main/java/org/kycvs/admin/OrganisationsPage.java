package org.kycvs.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.verification.CountingOutcomes;
import org.kycvs.verification.RequestState;

/** The organisations' screen: who may ask, and what came of it in the last 24 hours. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class OrganisationsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Duration LAST_DAY = Duration.ofHours(24);

    @Inject
    transient ListingOrganisations listing;

    @Inject
    transient CountingOutcomes counting;

    @Inject
    transient Clock clock;

    private transient List<OrganisationRow> rows;
    private transient Instant asOf;

    /** Reads everything afresh; all rows and figures on the screen are of one moment. */
    @PostConstruct
    public void load() {
        Map<OrganisationId, Map<RequestState, Long>> outcomes = counting.within(LAST_DAY);
        rows = listing.all().stream()
                .map(organisation ->
                        new OrganisationRow(organisation, outcomes.getOrDefault(organisation.id(), Map.of())))
                .collect(Collectors.toCollection(ArrayList::new)); // the table sorts it in place
        asOf = clock.instant();
    }

    public List<OrganisationRow> getRows() {
        return rows;
    }

    /** The moment of the figures. */
    public Instant getAsOf() {
        return asOf;
    }
}
