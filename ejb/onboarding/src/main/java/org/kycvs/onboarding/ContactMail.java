package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kycvs.delivery.MailMessage;
import org.kycvs.delivery.SendingMail;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Time;

/** Letters to whoever answers for an organisation; each leaves if, and only if, the caller's transaction commits. */
@ApplicationScoped
class ContactMail {

    /** News of last week is worth reading. */
    private static final Duration WORTH = Duration.ofDays(3);

    private static final int LONGEST_SUBJECT_NAME = 80;

    @Inject
    Settings settings;

    @Inject
    LetterWords words;

    @Inject
    Addressees addressees;

    @Inject
    SendingMail sending;

    @Inject
    Clock clock;

    void confirm(NewApplication wanted, String token, Instant until) {
        Addressee to =
                new Addressee(wanted.form().contact(), wanted.form().terms().legalName(), wanted.language());
        send(
                to,
                "confirm",
                until,
                settings.uri(Settings.PUBLIC_URL) + "/apply/confirm?t=" + token + "&language=" + wanted.language());
    }

    void rejected(UUID application, String reason) {
        addressees.ofApplication(application).ifPresent(to -> send(to, "rejected", later(), reason));
    }

    void approved(UUID application) {
        addressees
                .ofApplication(application)
                .ifPresent(to -> send(to, "approved", later(), settings.uri(Settings.PUBLIC_URL) + "/admin/partner"));
    }

    /** @param what {@code suspended}, {@code resumed} or {@code closed} */
    void state(OrganisationId organisation, String what) {
        addressees.ofOrganisation(organisation).ifPresent(to -> send(to, what, later(), ""));
    }

    /** @param account of the member of staff who has changed them */
    void credentials(OrganisationId organisation, String account) {
        addressees.ofOrganisation(organisation).ifPresent(to -> send(to, "credentials", later(), account));
    }

    /** @param until the last day of the agreement */
    void expiring(OrganisationId organisation, LocalDate until) {
        Instant day = until.atStartOfDay(Time.PROGRAMME_ZONE).toInstant();
        addressees.ofOrganisation(organisation).ifPresent(to -> send(to, "expiring", later(), day));
    }

    private Instant later() {
        return clock.instant().plus(WORTH);
    }

    private void send(Addressee to, String letter, Instant worthUntil, Object fact) {
        String text = words.of(to.language(), letter, to.contact().name(), to.organisation(), fact)
                + words.of(
                        to.language(),
                        "closing",
                        settings.uri(Settings.PUBLIC_URL).toString());
        sending.send(new MailMessage(
                to.contact().email(),
                words.of(to.language(), letter + ".subject", shortened(to.organisation())),
                text,
                worthUntil));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_SUBJECT_NAME
                ? name
                : name.substring(0, LONGEST_SUBJECT_NAME - 1).strip() + "…";
    }
}
