package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ActingFor;
import org.kycvs.consent.Channel;
import org.kycvs.consent.ConsentOffer;
import org.kycvs.consent.Notice;
import org.kycvs.consent.Notices;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.Settings;
import org.kycvs.organisations.OwnWords;
import org.kycvs.registry.Match;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;

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
    OfferDigests digests;

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
                digests.of(visited, parts(visited, person, notice)));
    }

    /** What would be shared now and was not on that page; empty only if it showed exactly this. */
    Set<OfferPart> changed(String shown, Visited visited, Match person) {
        return digests.changed(shown, visited, parts(visited, person, notice(visited)));
    }

    /** What stood on the page; nobody's status where nobody was picked. */
    ConsentOffer atPage(Visited visited, @Nullable Match person, ActingFor actingFor) {
        return offer(visited, person, new Manner(notice(visited), Channel.HOSTED, person != null, actingFor));
    }

    /** What stood in the SMS. */
    ConsentOffer byCode(Visited visited, Match person, Channel channel) {
        Notice sms = visited.request().code().notice();
        return offer(visited, person, new Manner(sms, channel, false, ActingFor.SELF));
    }

    private record Manner(Notice notice, Channel channel, boolean statusSeen, ActingFor actingFor) {}

    private ConsentOffer offer(Visited visited, @Nullable Match person, Manner manner) {
        return new ConsentOffer(
                visited.organisation(),
                visited.purpose(),
                visited.request().question().terms(),
                manner.notice(),
                person == null ? null : pseudonym(visited, person),
                manner.channel(),
                manner.statusSeen(),
                manner.actingFor(),
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
        return notices.shareOnce(visited.language(), visited.organisation(), visited.purpose(), programme, life());
    }

    private Map<OfferPart, List<String>> parts(Visited visited, Match person, Notice notice) {
        return Map.of(
                OfferPart.STATUS, List.of(String.valueOf(person.status().number())),
                OfferPart.AS_OF, List.of(person.asOf().toString()),
                OfferPart.SCHEDULE, List.of(person.programme(), person.scheduleVersion()),
                OfferPart.PERSON, person(visited, person),
                OfferPart.NOTICE,
                        List.of(notice.id(), String.valueOf(notice.version()), notice.sha256(), quoted(visited)),
                OfferPart.TERMS, List.of(visited.request().question().terms().toString()));
    }

    /** Read beside the notice. */
    private static String quoted(Visited visited) {
        OwnWords words = visited.organisation().ownWords();
        return words == null ? "" : words.text();
    }

    private List<String> person(Visited visited, Match person) {
        return List.of(
                person.beneficiaryId(),
                person.name().text(),
                askedName(visited).text(),
                person.nameMatch().code());
    }
}
