package org.kycvs.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Purpose;

/**
 * What was laid before the person, as they saw it; a grant is never wider.
 *
 * @param organisation who asks
 * @param purpose why, with the text shown
 * @param terms how long and how often
 * @param notice the text agreed to
 * @param subject the person's pseudonym towards this organisation; null when nobody on the registry was meant
 * @param channel by which door
 * @param statusSeen whether the status itself was on the page
 * @param actingFor for whom the person decides
 * @param validUntil when the consent ends by itself
 */
public record ConsentOffer(
        OrganisationProfile organisation,
        Purpose purpose,
        ConsentTerms terms,
        Notice notice,
        @Nullable String subject,
        Channel channel,
        boolean statusSeen,
        ActingFor actingFor,
        Instant validUntil) {}
