package org.kycvs.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.delivery.MailMessage;
import org.kycvs.delivery.SendingMail;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Reason;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.limits.Counter;
import org.kycvs.limits.Counting;
import org.kycvs.organisations.KeepingLogo;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationKind;
import org.kycvs.organisations.Terms;

/** From a form that anybody can fill in to the administrators' queue. */
class ApplyingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String DIGEST = "ab".repeat(32);
    private static final Pattern LINK =
            Pattern.compile("https://status\\.example/apply/confirm\\?t=([\\w-]{43})&language=en");
    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("onboarding", Applications.class));
    private static final Sql SQL = new Sql(OWN.dataSource());

    private final MovableClock clock = new MovableClock(NOON);
    private final Applications applications = new Applications();
    private final List<MailMessage> letters = new ArrayList<>();
    private final List<AuditEvent> events = new ArrayList<>();
    private final Applying applying = new Applying();

    @BeforeEach
    void empty() {
        SQL.update("TRUNCATE onboarding.application");
        applications.sql = SQL;
        applying.rows = new AppliedRows();
        applying.rows.sql = SQL;
        applying.rows.applications = applications;
        applying.mail = mail();
        applying.logos = new PretendLogos();
        applying.counting = new Unlimited();
        applying.audit = new Recorder();
        applying.drawing = new DrawingSecret();
        applying.ids = new Ids(clock);
        applying.clock = clock;
    }

    @Test
    void nobodySeesItBeforeItsContactHasConfirmed() {
        apply(application("asha@hotel.example"));
        assertThat(applications.count(ApplicationState.SUBMITTED)).isZero();
        assertThat(events).isEmpty();

        clock.forward(Duration.ofHours(1));
        assertThat(confirm(token(0))).isEqualTo(Confirmation.CONFIRMED);

        Application waiting = SQL.first("SELECT id FROM onboarding.application", row -> row.getObject("id", UUID.class))
                .flatMap(applications::find)
                .orElseThrow();
        assertThat(waiting.wish()).isEqualTo("Our counter has no screen");
        assertThat(waiting.form().terms().logo()).isEqualTo(DIGEST);
        assertThat(waiting.submittedAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("application.submitted");
            assertThat(event.toString()).doesNotContain("Asha", "asha@");
        });
    }

    @Test
    void aLinkConfirmsOnceAndSaysSoAfterwards() {
        apply(application("asha@hotel.example"));
        confirm(token(0));
        assertThat(confirm(token(0))).isEqualTo(Confirmation.ALREADY);
        assertThat(events).hasSize(1);
    }

    @Test
    void ofManyPressesAtOnceOneConfirms() throws Exception {
        apply(application("asha@hotel.example"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Confirmation>> presses = new ArrayList<>();
            for (int press = 0; press < 20; press++) {
                presses.add(() -> confirm(token(0)));
            }
            List<Confirmation> answers = new ArrayList<>();
            for (Future<Confirmation> answer : threads.invokeAll(presses)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(Confirmation.CONFIRMED).doesNotContain(Confirmation.INVALID);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aForgedLinkAndOneOfYesterdayConfirmNothing() {
        apply(application("asha@hotel.example"));
        assertThat(confirm("A".repeat(43))).isEqualTo(Confirmation.INVALID);

        clock.forward(Applying.CONFIRMABLE);
        assertThat(confirm(token(0))).isEqualTo(Confirmation.INVALID);
        assertThat(applications.count(ApplicationState.SUBMITTED)).isZero();
    }

    @Test
    void whatNobodyConfirmsIsForgottenAfterADay() {
        apply(application("asha@hotel.example"));
        apply(application("ravi@hotel.example"));
        confirm(token(1));

        clock.forward(Applying.CONFIRMABLE.minusMillis(1));
        erase();
        assertThat(applications.count(ApplicationState.UNCONFIRMED)).isEqualTo(1);
        clock.forward(Duration.ofMillis(1));
        erase();
        assertThat(applications.count(ApplicationState.UNCONFIRMED)).isZero();
        assertThat(applications.count(ApplicationState.SUBMITTED)).isEqualTo(1);
    }

    @Test
    void oneAddressGetsThreeLettersADayHoweverItIsWritten() {
        for (String address :
                List.of("asha@hotel.example", "Asha@hotel.example", "asha@HOTEL.example", "ASHA@hotel.example")) {
            apply(application(address));
        }
        assertThat(letters).hasSize(3);

        clock.forward(Applying.CONFIRMABLE);
        apply(application("asha@hotel.example"));
        assertThat(letters).hasSize(4);
    }

    @Test
    void ofManyFormsAtOnceOneAddressGetsThree() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> posts = new ArrayList<>();
            for (int post = 0; post < 16; post++) {
                posts.add(() -> {
                    apply(application("asha@hotel.example"));
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(posts)) {
                done.get();
            }
            assertThat(applications.count(ApplicationState.UNCONFIRMED)).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoMayApplyWithOneNameBecauseAnOfficerDecides() {
        apply(application("asha@hotel.example"));
        apply(application("ravi@hotel.example"));
        assertThat(confirm(token(0))).isEqualTo(Confirmation.CONFIRMED);
        assertThat(confirm(token(1))).isEqualTo(Confirmation.CONFIRMED);
        assertThat(SQL.list("SELECT client_id FROM onboarding.application", row -> row.getString("client_id")))
                .contains("some-hotel")
                .anyMatch(id -> id.matches("some-hotel-[0-9a-f]{6}"));
    }

    @Test
    void theTokenItselfIsNotKept() {
        apply(application("asha@hotel.example"));
        assertThat(SQL.list("SELECT application::text AS row FROM onboarding.application", row -> row.getString("row")))
                .singleElement()
                .asString()
                .doesNotContain(token(0));
    }

    private void apply(NewApplication application) {
        OWN.run(() -> {
            applying.apply(application, "192.0.2.1");
            return application;
        });
    }

    private Confirmation confirm(String token) {
        return OWN.run(() -> applying.confirm(token));
    }

    private String token(int letter) {
        Matcher link = LINK.matcher(letters.get(letter).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void erase() {
        ErasingApplications erasing = new ErasingApplications();
        erasing.clock = clock;
        erasing.batches = new Batches(OWN, SQL, clock);
        erasing.erase();
    }

    private static NewApplication application(String email) {
        Terms terms = new Terms(
                "Some Hotel",
                "SomeHotel",
                OrganisationKind.LODGING,
                List.of("lodging"),
                Set.of(Mode.HOSTED),
                List.of(),
                null,
                null,
                null,
                null,
                false);
        return new NewApplication(
                new ApplicationForm("some-hotel", terms, "U55101KA2009", "", new Contact("Asha Rao", email)),
                new Reason("Our counter has no screen"),
                new byte[] {1},
                "en");
    }

    private ContactMail mail() {
        Settings settings = new Settings(Map.of(Settings.PUBLIC_URL, "https://status.example"));
        ContactMail mail = new ContactMail();
        mail.settings = settings;
        mail.words = new LetterWords(settings);
        mail.clock = clock;
        mail.sending = new SendingMail() {
            @Override
            public synchronized void send(MailMessage message) {
                letters.add(message);
            }
        };
        return mail;
    }

    private static final class PretendLogos extends KeepingLogo {
        @Override
        public String keepConfirmed(byte[] png) {
            return DIGEST;
        }
    }

    private static final class Unlimited extends Counting {
        @Override
        public void count(List<Counter> counted, List<Counter> heeded, org.kycvs.kernel.Refusal.Reason refusal) {}
    }

    private final class Recorder extends AuditLog {
        @Override
        public synchronized void record(AuditEvent event) {
            events.add(event);
        }
    }
}
