package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.kycvs.consent.Notice;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.otp.PasscodeMessage;
import org.kycvs.words.Words;

/**
 * The SMS of a request whose code the organisation collects, in the language that it asked for: the one that brings it, which is
 * all that the person reads before deciding, and the one that says what came of it, and where to turn to.
 */
@ApplicationScoped
class CollectedCodeSms {

    private static final String NOTICE = "share-by-code";
    private static final int VERSION = 1;
    private static final String MASKED = "******";

    /** Whoever has been without a network for longer reads of it too late to do anything. */
    private static final Duration WORTH_SENDING = Duration.ofDays(1);

    @Inject
    Words words;

    @Inject
    HelpLine helpLine;

    PasscodeMessage message(Visited visited) {
        return (digits, ends) -> text(visited, digits, ends);
    }

    /** The same without the digits: what is kept. */
    Notice notice(Visited visited, Instant ends) {
        return new Notice(NOTICE, VERSION, visited.language().code(), text(visited, MASKED, ends));
    }

    SmsMessage shared(Visited visited, MobileNumber mobile, ConsentId consent) {
        return afterUse(visited, mobile, "sms.shared", visited.now(), consent.toString());
    }

    SmsMessage notShared(Visited visited, MobileNumber mobile) {
        return afterUse(visited, mobile, "sms.no-record");
    }

    private String text(Visited visited, String digits, Instant ends) {
        String purpose = visited.purpose().text();
        String key = "notice." + NOTICE + "." + VERSION;
        return words.plain(
                visited.language(), key, digits, visited.organisation().smsName(), purpose, ends);
    }

    private SmsMessage afterUse(Visited visited, MobileNumber mobile, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = visited.organisation().smsName();
        System.arraycopy(more, 0, arguments, 1, more.length);
        String text = words.plain(visited.language(), key, arguments);
        return new SmsMessage(mobile, helpLine.behind(text), visited.now().plus(WORTH_SENDING));
    }
}
