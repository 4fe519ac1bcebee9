package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.kernel.Settings;
import org.kycvs.otp.PasscodeMessage;
import org.kycvs.words.Words;

/**
 * The SMS of a hosted request, in the language of the page: who asks and what for, until when, and never to tell the code to
 * anybody.
 *
 * <p>The last line binds the code to our own address (WICG origin-bound one-time codes), so that a phone fills it in there
 * and nowhere else.
 */
@ApplicationScoped
class PasscodeSms {

    @Inject
    Settings settings;

    @Inject
    Words words;

    PasscodeMessage message(Visited visited) {
        String host = settings.uri("KYCVS_PUBLIC_URL").getHost();
        String asker = visited.organisation().smsName();
        String purpose = visited.purpose().text();
        return (digits, ends) -> words.plain(visited.language(), "sms.code", digits, asker, purpose, ends) + "\n\n@"
                + host + " #" + digits;
    }
}
