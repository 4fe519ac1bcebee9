package org.kycvs.verification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.consent.Notice;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Purpose;
import org.kycvs.otp.PasscodeState;
import org.kycvs.words.Language;

/**
 * What one browser may see of one request now. Parts that belong to another step are null.
 *
 * @param subject what is known of the person so far; masked unless this browser typed it
 * @param language in which to speak to the reader
 * @param passcode on {@link Step#CODE}
 * @param people on {@link Step#PERSON}: masked, in a fixed order, chosen by position
 * @param offer on {@link Step#CHOOSE}
 * @param proofEndsAt on {@link Step#PERSON}, {@link Step#CHOOSE} and {@link Step#NO_RECORD}: then another code is needed
 * @param ending on {@link Step#DONE} and {@link Step#ENDED}
 * @param nameChangesLeft on {@link Step#NO_RECORD}
 * @param proofEnded on {@link Step#CODE}: the mobile was proven here, but too long ago
 */
public record RequestPage(
        RequestId request,
        Step step,
        OrganisationProfile organisation,
        Purpose purpose,
        ConsentTerms terms,
        @Nullable String reference,
        Language language,
        @Nullable String returnTo,
        Instant expiresAt,
        SubjectView subject,
        @Nullable PasscodeState passcode,
        @Nullable Instant proofEndsAt,
        List<PersonView> people,
        @Nullable Offer offer,
        @Nullable Ending ending,
        int nameChangesLeft,
        boolean proofEnded) {

    /** The contract's steps (section 5); {@link #code} is {@code data-step}. */
    public enum Step {
        ASK,
        CODE,
        PERSON,
        CHOOSE,
        DONE,
        ENDED,
        NO_RECORD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param maskedMobile given by the organisation, or typed in this browser; null when it is still to be typed
     * @param maskedName given by the organisation; null when it is the person's to type
     * @param typedName what this very browser typed, to be shown again in the field
     * @param mobileFixed given by the organisation, or proven: cannot be changed
     * @param nameFixed given by the organisation: cannot be changed
     */
    public record SubjectView(
            @Nullable String maskedMobile,
            @Nullable String maskedName,
            @Nullable String typedName,
            boolean mobileFixed,
            boolean nameFixed) {

        @Override
        public String toString() {
            return "SubjectView[…]";
        }
    }

    /** One of several registered people who match. */
    public record PersonView(
            int position, String maskedName, @Nullable Integer birthYear) {

        @Override
        public String toString() {
            return "PersonView[" + position + "]";
        }
    }

    /**
     * What would be shared, before Allow.
     *
     * @param name the name that was asked about, as the attestation will carry it
     * @param shown binds Allow to exactly this; carried in the form and given back unchanged
     */
    public record Offer(
            int vaccinationStatus,
            String programme,
            Instant statusAsOf,
            String name,
            String nameMatch,
            String maskedRegisteredName,
            Notice notice,
            String shown) {

        @Override
        public String toString() {
            return "Offer[…]";
        }
    }

    /**
     * How it ended.
     *
     * @param reason for ended pages: {@code expired}, {@code cancelled}, {@code decided}, {@code other-browser}
     * @param decidedAt when the person decided, in this browser
     * @param vaccinationStatus what was shared, in this browser
     * @param consent the record of the decision, whose receipt can be fetched
     */
    public record Ending(
            RequestState state,
            String reason,
            @Nullable Instant decidedAt,
            @Nullable Integer vaccinationStatus,
            @Nullable Instant attestationExpiresAt,
            @Nullable ConsentId consent) {

        @Override
        public String toString() {
            return "Ending[" + state + "]";
        }
    }

    @Override
    public String toString() {
        return "RequestPage[" + request + " " + step + "]";
    }
}
