package org.kycvs.otp;

import java.util.Set;
import org.kycvs.kernel.Refusal;

/** A mobile number, but of a country to which no codes are sent. */
public final class MobileNotServed extends Refusal {

    /** The one why. */
    public enum Reason implements Refusal.Reason {
        COUNTRY;

        @Override
        public String code() {
            return "invalid-mobile";
        }
    }

    private final transient Set<String> served;

    public MobileNotServed(Set<String> served) {
        super(Reason.COUNTRY);
        this.served = served;
    }

    /** The countries to which codes are sent (ISO 3166), in order. */
    public Set<String> served() {
        return served;
    }
}
