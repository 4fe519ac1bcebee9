package org.kycvs.onboarding;

import java.util.regex.Pattern;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.organisations.Terms;

/**
 * What an organisation applies with.
 *
 * @param clientId how its machine client will be called
 * @param registrationNumber under which the state knows it, 1 to 60 characters
 * @param website of the organisation; empty if it has none
 */
public record ApplicationForm(
        String clientId, Terms terms, String registrationNumber, String website, Contact contact) {

    private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");
    private static final Pattern NUMBER = Pattern.compile("(?=\\S)(?!.*\\s$)[^\\p{C}<>]{1,60}");
    private static final Pattern WEBSITE = Pattern.compile("|https://[A-Za-z0-9.-]{1,253}(?:[/?][!-~]{0,1000})?");

    /** @throws InvalidValue a part that breaks its rule */
    public ApplicationForm {
        registrationNumber = registrationNumber.strip();
        website = website.strip();
        require(CLIENT_ID.matcher(clientId).matches(), "a client id of 3 to 64 of a-z 0-9 -");
        require(NUMBER.matcher(registrationNumber).matches(), "a registration number of 1 to 60 characters");
        require(WEBSITE.matcher(website).matches(), "an address that begins with https://");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, rule);
        }
    }
}
