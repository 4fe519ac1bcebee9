package org.kycvs.web.rest;

import java.util.regex.Pattern;

/** Writes JSON pointers (RFC 6901). */
final class Pointer {

    /** How members of a contract look; whatever else stands there may be a person's name, and is not repeated. */
    private static final Pattern REPEATABLE = Pattern.compile("[A-Za-z][A-Za-z_]{0,39}");

    private Pointer() {}

    /** Points to a member of an object, or to the object where the member's name cannot be repeated. */
    static String member(String object, String name) {
        return REPEATABLE.matcher(name).matches() ? object + "/" + name : object;
    }
}
