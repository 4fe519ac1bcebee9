package org.kycvs.otp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.kycvs.delivery.SendingSms;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.Refusal;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sql;
import org.kycvs.limits.Counting;
import org.kycvs.limits.Limit;
import org.kycvs.signing.KeySamples;

/** One request with its phone and its watch: sends and checks on a real database, without a container. */
final class OtpSamples {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final BrowserKey ASHAS = new BrowserKey("page-token-1.asha");
    static final BrowserKey EVES = new BrowserKey("page-token-1.eve");
    static final MobileNumber MOBILE = new MobileNumber("+919000000001");

    final RequestId request = new RequestId(UUID.randomUUID());
    final List<SmsMessage> phone = new ArrayList<>();
    final AtomicInteger unconfirmed = new AtomicInteger();
    final PasscodeRule rule = PasscodeRule.of(new Settings(Map.of()));
    final Passcodes passcodes;

    Instant now = NOON;
    Instant requestEnds = NOON.plus(Duration.ofHours(1));

    OtpSamples(Sql sql) {
        passcodes = new Passcodes(sql, KeySamples.sealing());
    }

    PasscodeState send(BrowserKey browser) {
        return send(browser, MOBILE);
    }

    PasscodeState send(BrowserKey browser, MobileNumber mobile) {
        return sending().send(new PasscodeOrder(request, mobile, browser, requestEnds, (digits, ends) -> digits));
    }

    PasscodeCheck check(BrowserKey browser, String digits) {
        return checking().check(request, browser, digits);
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
        SendingPasscode sending = new SendingPasscode();
        sending.passcodes = passcodes;
        sending.rule = rule;
        sending.drawing = new DrawingDigits();
        sending.digesting = KeySamples.digesting();
        sending.sms = new Phone();
        sending.counting = new Tally();
        sending.clock = clock();
        return sending;
    }

    CheckingPasscode checking() {
        CheckingPasscode checking = new CheckingPasscode();
        checking.passcodes = passcodes;
        checking.rule = rule;
        checking.digesting = KeySamples.digesting();
        checking.counting = new Tally();
        checking.clock = clock();
        return checking;
    }

    void sweep() {
        SweepingPasscodes sweeping = new SweepingPasscodes();
        sweeping.passcodes = passcodes;
        sweeping.rule = rule;
        sweeping.clock = clock();
        sweeping.sweep();
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private final class Phone extends SendingSms {
        @Override
        public void send(SmsMessage message) {
            phone.add(message);
        }
    }

    private final class Tally extends Counting {
        @Override
        public void spend(Limit limit, String key, Refusal.Reason refusal) {
            unconfirmed.incrementAndGet();
        }

        @Override
        public void giveBack(Limit limit, String key) {
            unconfirmed.decrementAndGet();
        }
    }
}
