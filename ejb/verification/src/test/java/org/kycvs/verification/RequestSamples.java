package org.kycvs.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.Mode;
import org.kycvs.registry.Match;
import org.kycvs.registry.NameMatch;
import org.kycvs.registry.VaccinationStatus;

/** Requests and findings that read aloud. */
final class RequestSamples {

    static final Instant ASKED = Instant.parse("2026-11-23T10:00:00Z");
    static final Instant EXPIRES = ASKED.plusSeconds(900);
    static final Instant DURING = ASKED.plusSeconds(60);
    static final String THIS_BROWSER = "page-token-1.this";
    static final String OTHER_BROWSER = "page-token-1.other";
    static final byte[] SEALED = {1, 2, 3};

    private static final Ids IDS = new Ids(Clock.fixed(ASKED, ZoneOffset.UTC));

    private RequestSamples() {}

    /** The person types name and mobile. */
    static StatusRequest openRequest() {
        return request(IDS.newRequest(), ConsentTerms.oneTime(), AskedSubject.of(null, null));
    }

    /** The organisation named the person. */
    static StatusRequest requestAboutNamedPerson() {
        return request(IDS.newRequest(), ConsentTerms.oneTime(), AskedSubject.of(SEALED, SEALED));
    }

    /** The same request, had it asked for other terms. */
    static StatusRequest askedWith(ConsentTerms terms, StatusRequest request) {
        return request(request.id(), terms, request.subject());
    }

    static Match match(String id, VaccinationStatus status) {
        return new Match(
                id,
                new PersonName("Asha Rao"),
                1988,
                NameMatch.EXACT,
                status,
                "covid-19",
                "in-2022-03",
                Instant.parse("2026-11-23T10:00:30Z"));
    }

    static Finding finding(Match... matches) {
        return new Finding(List.of(matches));
    }

    private static StatusRequest request(RequestId id, ConsentTerms terms, AskedSubject subject) {
        return new StatusRequest(
                id,
                new AskedQuestion(
                        UUID.randomUUID(),
                        "example-railway",
                        Mode.HOSTED,
                        "travel-rail",
                        "covid-19",
                        null,
                        null,
                        null,
                        null,
                        null,
                        terms.type(),
                        terms.until(),
                        terms.maxUses()),
                subject,
                new StoredHandle("handle-1", SEALED),
                new StatusRequest.Lifetime(ASKED, EXPIRES));
    }
}
