package org.kycvs.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/**
 * A registered organisation as the person, its own staff and the administrators see it.
 *
 * @param id ours
 * @param clientId its machine client in Keycloak, the {@code azp} of its tokens
 * @param legalName what the person reads
 * @param smsName 2 to 20 letters and digits, what an SMS says
 * @param kind employer, rail, air, airport, lodging, education, health, government, authority, other
 * @param verifiedSince when an administrator approved it
 * @param state whether it may ask now
 * @param purposes approved for it
 * @param modes approved for it
 * @param returnUrls registered by it, compared character by character
 * @param logo SHA-256 of its mark, in hexadecimal digits; see {@link ShowingLogo}
 * @param ownWords why it asks, as it says itself
 * @param dpop its tokens count only with a proof of the key that they are bound to (RFC 9449)
 */
public record OrganisationProfile(
        OrganisationId id,
        String clientId,
        String legalName,
        String smsName,
        String kind,
        Instant verifiedSince,
        OrganisationState state,
        List<Purpose> purposes,
        Set<Mode> modes,
        List<String> returnUrls,
        @Nullable String logo,
        @Nullable OwnWords ownWords,
        boolean dpop) {

    /** One with nothing that it need not have. */
    public OrganisationProfile(
            OrganisationId id,
            String clientId,
            String legalName,
            String smsName,
            String kind,
            Instant verifiedSince,
            OrganisationState state,
            List<Purpose> purposes,
            Set<Mode> modes,
            List<String> returnUrls) {
        this(
                id,
                clientId,
                legalName,
                smsName,
                kind,
                verifiedSince,
                state,
                purposes,
                modes,
                returnUrls,
                null,
                null,
                false);
    }

    /** The approved purpose of that code. */
    public Optional<Purpose> purpose(String code) {
        return purposes.stream().filter(purpose -> purpose.code().equals(code)).findFirst();
    }

    public boolean active() {
        return state == OrganisationState.ACTIVE;
    }
}
