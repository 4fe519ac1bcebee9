package org.kycvs.onboarding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kycvs.approvals.Difference;
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

    /** @throws FormRefused a part that breaks its rule */
    public ApplicationForm {
        registrationNumber = registrationNumber.strip();
        website = website.strip();
        FormRefused.unless(CLIENT_ID.matcher(clientId).matches(), "client_id", "a client id of 3 to 64 of a-z 0-9 -");
        FormRefused.unless(
                NUMBER.matcher(registrationNumber).matches(),
                "registration_number",
                "a registration number of 1 to 60 characters");
        FormRefused.unless(WEBSITE.matcher(website).matches(), "website", "an address that begins with https://");
    }

    /** Everything that was applied for, as differences from nothing. */
    public List<Difference> facts() {
        Stream<Difference> own = Stream.of(
                        new Difference("client_id", "", clientId),
                        new Difference("registration_number", "", registrationNumber),
                        new Difference("website", "", website),
                        new Difference("contact_name", "", contact.name()),
                        new Difference("contact_email", "", contact.email()))
                .filter(one -> !one.after().isEmpty());
        return Stream.concat(Terms.differences(null, terms).stream(), own).toList();
    }
}
