package org.kycvs.onboarding;

import java.util.regex.Pattern;

/**
 * Who answers for the organisation, and becomes its first member of staff. Printed masked: it is a person.
 *
 * @param name 2 to 100 characters
 * @param email an address of at most 254 characters (RFC 5321, section 4.5.3.1.3, without the brackets)
 */
public record Contact(String name, String email) {

    private static final Pattern NAME = Pattern.compile("(?=\\S)(?!.*\\s$)[^\\p{C}<>\"]{2,100}");
    private static final Pattern EMAIL = Pattern.compile(
            "(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    /** @throws FormRefused a name or an address that is none */
    public Contact {
        name = name.strip();
        email = email.strip();
        FormRefused.unless(NAME.matcher(name).matches(), "contact_name", "a name of 2 to 100 characters");
        FormRefused.unless(EMAIL.matcher(email).matches(), "contact_email", "an e-mail address");
    }

    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
