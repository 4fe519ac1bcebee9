package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ActingFor;
import org.kycvs.consent.Channel;
import org.kycvs.consent.ConsentOffer;
import org.kycvs.consent.Notice;
import org.kycvs.consent.Notices;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.Settings;
import org.kycvs.registry.Match;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;

/** What is laid before the person on choose, and the digest that binds Allow to exactly that. */
@ApplicationScoped
class Offers {

    @Inject
    Notices notices;

    @Inject
    PersonalParts parts;

    @Inject
    Digesting digesting;

    @Inject
    Settings settings;

    RequestPage.Offer show(Visited visited, Match person) {
        Notice notice = notice(visited);
        return new RequestPage.Offer(
                person.status().number(),
                person.programme(),
                person.asOf(),
                askedName(visited).text(),
                person.nameMatch().code(),
                person.name().masked(),
                notice,
                digesting
                        .digest(KeyUse.PAGE_TOKEN, shownParts(visited, person, notice))
                        .text());
    }

    /** Whether that page showed what would be shared now. */
    boolean wasShown(String shown, Visited visited, Match person) {
        return digesting.matches(
                new KeyedDigest(shown), KeyUse.PAGE_TOKEN, shownParts(visited, person, notice(visited)));
    }

    ConsentOffer consent(Visited visited, @Nullable Match person, ActingFor actingFor) {
        return new ConsentOffer(
                visited.organisation(),
                visited.purpose(),
                visited.request().question().terms(),
                notice(visited),
                person == null ? null : pseudonym(visited, person),
                Channel.HOSTED,
                person != null,
                actingFor,
                visited.now().plus(life()));
    }

    /** The same for the same person and organisation, always; another for every other organisation. */
    String pseudonym(Visited visited, Match person) {
        String organisation = visited.organisation().id().toString();
        return digesting
                .digest(KeyUse.PSEUDONYM, organisation, person.beneficiaryId())
                .value();
    }

    PersonName askedName(Visited visited) {
        return parts.name(visited.request()).orElseThrow(() -> new IllegalStateException("Nobody was asked about"));
    }

    /** How long an attestation can be relied on. */
    Duration life() {
        return settings.duration("KYCVS_VERIFICATION_ATTESTATION_LIFE", Duration.ofHours(24));
    }

    private Notice notice(Visited visited) {
        String programme = visited.request().question().programme();
        return notices.shareOnce(visited.organisation(), visited.purpose(), programme, life());
    }

    private String[] shownParts(Visited visited, Match person, Notice notice) {
        return new String[] {
            "choose",
            visited.request().id().toString(),
            visited.browser().text(),
            person.beneficiaryId(),
            String.valueOf(person.status().number()),
            person.scheduleVersion(),
            person.asOf().toString(),
            askedName(visited).text(),
            notice.sha256(),
            visited.request().question().terms().toString()
        };
    }
}
