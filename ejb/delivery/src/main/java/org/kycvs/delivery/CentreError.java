package org.kycvs.delivery;

import java.util.regex.Pattern;

/** Why a message did not arrive, in the SMS centre's code: so narrow that neither number, name nor text slips in with it. */
public record CentreError(String code) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_]{1,16}(/[0-9A-Za-z]{1,8})?");

    public CentreError {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("an error is a short code");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
