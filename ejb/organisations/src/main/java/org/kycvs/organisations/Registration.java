package org.kycvs.organisations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is registered with; born valid, except that only the database knows which purposes are published
 * and which names are taken.
 *
 * @param clientId 2 to 64 letters, digits, dots, underscores or hyphens
 * @param legalName 2 to 120 characters that can be read aloud
 * @param smsName 2 to 20 letters or digits: an SMS has room for no more, and some centres for no other characters
 * @param purposes codes of the published list; only an authority may have none
 * @param modes none exactly where there are no purposes
 * @param returnUrls see {@link ReturnUrl}
 * @param logo shown to people beside its name, if it has one
 */
record Registration(
        String clientId,
        String legalName,
        String smsName,
        OrganisationKind kind,
        List<String> purposes,
        Set<Mode> modes,
        List<String> returnUrls,
        @Nullable Logo logo) {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9._-]{2,64}");
    private static final Pattern LEGAL_NAME = Pattern.compile("(?=\\S)(?!.*\\s$)[^\\p{C}<>]{2,120}");
    private static final Pattern SMS_NAME = Pattern.compile("[A-Za-z0-9]{2,20}");

    /** @throws RegistrationRefused which member, and the rule that it breaks */
    Registration {
        require(CLIENT_ID.matcher(clientId).matches(), "client_id", "must be 2 to 64 of A-Z a-z 0-9 . _ -");
        require(LEGAL_NAME.matcher(legalName).matches(), "legal_name", "must be a name of 2 to 120 characters");
        require(SMS_NAME.matcher(smsName).matches(), "sms_name", "must be 2 to 20 letters or digits");
        require(distinct(purposes), "purposes", "must name each purpose once");
        require(
                kind == OrganisationKind.AUTHORITY || !purposes.isEmpty(),
                "purposes",
                "must name a purpose; only an authority may have none");
        require(modes.isEmpty() == purposes.isEmpty(), "modes", "must name a mode if there are purposes, else none");
        require(distinct(returnUrls), "return_urls", "must name each URL once");
        require(returnUrls.stream().allMatch(ReturnUrl::isAcceptable), "return_urls", ReturnUrl.RULE);
        purposes = List.copyOf(purposes);
        modes = Set.copyOf(modes);
        returnUrls = List.copyOf(returnUrls);
    }

    private static boolean distinct(List<String> texts) {
        return new HashSet<>(texts).size() == texts.size();
    }

    private static void require(boolean holds, String member, String rule) {
        if (!holds) {
            throw new RegistrationRefused(member, rule);
        }
    }
}
