package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kycvs.consent.ReadingReceipt;
import org.kycvs.kernel.ConsentId;

/** Shows a browser where its request stands; changes nothing. */
@Stateless
@PermitAll
public class ShowingRequest {

    @Inject
    Visits visits;

    @Inject
    Steps steps;

    @Inject
    ReadingReceipt receipts;

    /** @throws RequestRefused {@code not-found}: no such handle */
    public RequestPage show(Visit visit) {
        return steps.page(visits.look(visit));
    }

    /**
     * The signed receipt of the decision made in this browser, a compact JWS.
     *
     * @throws RequestRefused {@code not-found}: no decision was recorded, or not in this browser
     */
    public String receipt(Visit visit) {
        Visited visited = visits.look(visit);
        return Optional.ofNullable(visited.request().outcome().consentId())
                .filter(decided -> visited.owns())
                .flatMap(decided -> receipts.receipt(new ConsentId(decided)))
                .orElseThrow(() -> new RequestRefused(RequestRefused.Reason.NOT_FOUND));
    }
}
