package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Time;
import org.kycvs.otp.PasscodeMessage;

/**
 * The SMS of a hosted request: who asks and what for, until when, and never to tell the code to anybody.
 *
 * <p>The last line binds the code to our own address (WICG origin-bound one-time codes), so that a phone fills it in there
 * and nowhere else.
 */
@ApplicationScoped
class PasscodeSms {

    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(Time.PROGRAMME_ZONE);

    @Inject
    Settings settings;

    PasscodeMessage message(Visited visited) {
        String host = settings.uri("KYCVS_PUBLIC_URL").getHost();
        return (digits, ends) -> String.format(
                Locale.ROOT,
                "%s is your code to show %s your vaccination status. %s Valid until %s. Never tell it to anybody.%n%n@%s #%s",
                digits,
                visited.organisation().smsName(),
                visited.purpose().text(),
                CLOCK_TIME.format(ends),
                host,
                digits);
    }
}
