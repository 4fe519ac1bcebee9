package org.kycvs.otp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.kycvs.delivery.SendingSms;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.OwnTransaction;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.kernel.TestTransactions;
import org.kycvs.limits.LimitsSamples;
import org.kycvs.limits.LimitsSchema;
import org.kycvs.signing.KeySamples;

/** One request with its phone and its watch: sends and checks on a real database, without a container. */
final class OtpSamples {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final BrowserKey ASHAS = new BrowserKey("page-token-1.asha");
    static final BrowserKey EVES = new BrowserKey("page-token-1.eve");

    /** No browser: the organisation collects the code itself. */
    static final BrowserKey COUNTER = BrowserKey.NONE;

    static final OrganisationId RAILWAY = new OrganisationId(UUID.fromString("019a0000-0000-7000-8000-000000000002"));

    final List<SmsMessage> phone = new CopyOnWriteArrayList<>();
    final PasscodeRule rule;
    final PasscodeLimits limits;
    final TestTransactions transactions;
    final Sql sql;
    final Passcodes passcodes;

    /** Nobody has used it before, nor anybody's address. */
    final MobileNumber mobile =
            new MobileNumber("+9198%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));

    OrganisationId organisation = RAILWAY;
    RequestId request = new RequestId(UUID.randomUUID());
    String address = UUID.randomUUID().toString();
    Instant now = NOON;
    Instant requestEnds = NOON.plus(Duration.ofHours(1));

    OtpSamples(DataSource database) {
        this(database, new Settings(Map.of()));
    }

    OtpSamples(DataSource database, Settings settings) {
        rule = PasscodeRule.of(settings);
        limits = PasscodeLimits.of(settings);
        transactions = new TestTransactions(database);
        sql = transactions.sql();
        passcodes = new Passcodes(sql, KeySamples.sealing(), rule);
    }

    static MobileNumber freshMobile() {
        return new MobileNumber(
                "+9198%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
    }

    /** Both schemas that a passcode needs. */
    static DataSource database() {
        TestDatabase.withSchema("limits", LimitsSchema.class);
        return TestDatabase.withSchema("otp", OtpSchema.class);
    }

    PasscodeState send(BrowserKey browser) {
        return send(browser, mobile);
    }

    PasscodeState send(BrowserKey browser, MobileNumber to) {
        PasscodeOrder order = new PasscodeOrder(request, to, path(browser), now, requestEnds, (digits, ends) -> digits);
        return send(order);
    }

    /** An SMS leaves with the commit, as from the outbox. */
    PasscodeState send(PasscodeOrder order) {
        List<SmsMessage> queued = new ArrayList<>();
        PasscodeState state = transactions.in(() -> sending(queued).send(order));
        phone.addAll(queued);
        return state;
    }

    PasscodeCheck check(BrowserKey browser, String digits) {
        return transactions.in(() -> checking().check(request, path(browser), TypedPasscode.of(digits)));
    }

    Path path(BrowserKey browser) {
        if (browser.equals(COUNTER)) {
            return Path.direct(organisation);
        }
        return new Path(browser, AddressKey.of(address, KeySamples.digesting()), organisation);
    }

    /** Another question about the same person, after the day's work with the one before. */
    void anotherRequest() {
        request = new RequestId(UUID.randomUUID());
        requestEnds = now.plus(Duration.ofHours(1));
    }

    /** What the newest SMS says. */
    String digits() {
        return phone.get(phone.size() - 1).text();
    }

    /** Six digits that are not those of the newest SMS. */
    String otherDigits() {
        return digits().equals("000000") ? "000001" : "000000";
    }

    void after(Duration duration) {
        now = now.plus(duration);
    }

    SendingPasscode sending() {
        return sending(new ArrayList<>());
    }

    private SendingPasscode sending(List<SmsMessage> queued) {
        SendingPasscode sending = new SendingPasscode();
        sending.passcodes = passcodes;
        sending.rule = rule;
        sending.limits = limits;
        sending.countries = ServedCountries.of(new Settings(Map.of()));
        sending.drawing = new DrawingDigits();
        sending.digesting = KeySamples.digesting();
        sending.sms = new SendingSms() {
            @Override
            public void send(SmsMessage message) {
                queued.add(message);
            }
        };
        sending.counting = LimitsSamples.counting(sql, clock());
        return sending;
    }

    CheckingPasscode checking() {
        CheckingPasscode checking = new CheckingPasscode();
        checking.passcodes = passcodes;
        checking.rule = rule;
        checking.limits = limits;
        checking.digesting = KeySamples.digesting();
        checking.counting = LimitsSamples.counting(sql, clock());
        checking.clock = clock();
        return checking;
    }

    void sweep() {
        SweepingPasscodes sweeping = new SweepingPasscodes();
        sweeping.rule = rule;
        sweeping.clock = clock();
        sweeping.batches = new Batches(eachCommitted(), sql, sweeping.clock);
        sweeping.sweep();
    }

    private OwnTransaction eachCommitted() {
        return new OwnTransaction() {
            @Override
            public <T> T run(Supplier<T> piece) {
                return transactions.in(piece);
            }
        };
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
