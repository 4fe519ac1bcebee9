package org.kycvs.signing;

import org.kycvs.kernel.MobileNumber;

/** By this a mobile number is found and compared without being known: its digest under the mobile index key. */
public record MobileIndex(KeyedDigest digest) {

    public static MobileIndex of(MobileNumber mobile, Digesting digesting) {
        return new MobileIndex(digesting.digest(KeyUse.MOBILE_INDEX, mobile.e164()));
    }

    /** The storable text. */
    public String text() {
        return digest.text();
    }
}
