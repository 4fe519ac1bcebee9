package org.kycvs.web.rest;

import java.util.Locale;

/** What can be wrong with one member; published in the OpenAPI document. */
enum MemberFault {
    NOT_JSON,
    DUPLICATE_MEMBER,
    UNKNOWN_MEMBER,
    REQUIRED,
    WRONG_TYPE,
    TOO_LONG,
    OUT_OF_RANGE,
    UNKNOWN_VALUE,
    MALFORMED,
    NOT_IN_THIS_MODE,
    INVALID_MOBILE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
