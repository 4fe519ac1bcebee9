package org.kycvs.organisations;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the operator's file.
 *
 * @param clientId 2 to 64 letters, digits, dots, underscores or hyphens
 * @param logo the mark that its terms name, if it has one
 */
record Registration(String clientId, Terms terms, @Nullable Logo logo) {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9._-]{2,64}");

    /** @throws TermsRefused which member, and the rule that it breaks */
    Registration {
        Terms.require(isClientId(clientId), "client_id", "must be 2 to 64 of A-Z a-z 0-9 . _ -");
    }

    static boolean isClientId(String text) {
        return CLIENT_ID.matcher(text).matches();
    }

    static Registration of(JsonMembers members) {
        Set<String> known = new HashSet<>(TermsJson.MEMBERS);
        known.add("client_id");
        Logo logo = members.only(known).file("logo").map(Logo::drawnFrom).orElse(null);
        return new Registration(
                members.text("client_id"), TermsJson.read(members, logo == null ? null : logo.digest()), logo);
    }
}
