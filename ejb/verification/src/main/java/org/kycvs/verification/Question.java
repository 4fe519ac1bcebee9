package org.kycvs.verification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.organisations.Mode;

/**
 * What an organisation asks (contract, section 3.1); the door has checked lengths and forms, the use case checks rights.
 *
 * @param mode hosted or direct
 * @param purpose a code of the published list
 * @param programme for example {@code covid-19}
 * @param subject whom it is about, as far as the organisation says
 * @param echo what comes back unchanged
 * @param language BCP 47, the page's first language, if given
 * @param lifetime 60 seconds to one day
 * @param terms what is asked to be consented to
 */
public record Question(
        Mode mode,
        String purpose,
        String programme,
        Subject subject,
        Echo echo,
        @Nullable String language,
        Duration lifetime,
        ConsentTerms terms) {

    /** The programme of a question that names none. */
    public static final String USUAL_PROGRAMME = "covid-19";

    /** How long one lives that does not say it: time for a person at a counter to find the phone. */
    public static final Duration USUAL_LIFETIME = Duration.ofMinutes(15);

    /**
     * One in direct mode that says nothing more than it must.
     *
     * @param language BCP 47, of the SMS; null: English
     */
    public static Question direct(
            String purpose, String programme, Subject subject, Echo echo, @Nullable String language) {
        return new Question(
                Mode.DIRECT, purpose, programme, subject, echo, language, USUAL_LIFETIME, ConsentTerms.oneTime());
    }

    /** What the organisation gives cannot be changed on the page. */
    public record Subject(
            @Nullable PersonName name, @Nullable MobileNumber mobile) {}

    /**
     * @param returnUrl one of the organisation's registered return URLs
     * @param state ≤ 256 characters, appended to the return URL
     * @param nonce ≤ 128 characters, copied into the attestation
     * @param reference ≤ 64 characters, shown to the person
     */
    public record Echo(
            @Nullable String returnUrl,
            @Nullable String state,
            @Nullable String nonce,
            @Nullable String reference) {}
}
