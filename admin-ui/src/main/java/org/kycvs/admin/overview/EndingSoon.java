package org.kycvs.admin.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kycvs.admin.frame.Reader;
import org.kycvs.admin.frame.Role;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Time;
import org.kycvs.organisations.EndingAgreement;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.PinningCertificates;

/** What ends within 30 days, the first first. Certificates are shown to who may pin them. */
@RequestScoped
class EndingSoon {

    private static final Period SOON = Period.ofDays(30);

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    ListingOrganisations organisations;

    @Inject
    PinningCertificates certificates;

    List<EndingRow> rows() {
        return Stream.concat(agreements(), certificates())
                .sorted(Comparator.comparing(EndingRow::until))
                .toList();
    }

    private Stream<EndingRow> agreements() {
        List<EndingAgreement> ending = organisations.ending(SOON);
        Map<OrganisationId, String> names = organisations.names(
                ending.stream().map(EndingAgreement::organisation).toList());
        return ending.stream()
                .map(one -> new EndingRow("agreement", names.getOrDefault(one.organisation(), ""), one.until()));
    }

    private Stream<EndingRow> certificates() {
        if (!reader.getRoles().contains(Role.ONBOARDING_OFFICER)) {
            return Stream.empty();
        }
        Instant soon = clock.instant().atZone(Time.PROGRAMME_ZONE).plus(SOON).toInstant();
        return certificates.ending(soon).stream()
                .map(one -> new EndingRow(
                        "certificate", one.organisation(), LocalDate.ofInstant(one.notAfter(), Time.PROGRAMME_ZONE)));
    }
}
