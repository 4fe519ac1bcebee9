package org.kycvs.otp;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.Settings;

/** To which countries codes are sent: all others cost money and cannot hold anybody on the registry. */
record ServedCountries(Set<String> codes) {

    private static final Set<String> ALL = Set.of(Locale.getISOCountries());

    ServedCountries {
        codes = java.util.Collections.unmodifiableSet(new TreeSet<>(codes));
        if (codes.isEmpty() || !ALL.containsAll(codes)) {
            throw new IllegalArgumentException("Countries are two-letter codes of ISO 3166: " + codes);
        }
    }

    static ServedCountries of(Settings settings) {
        return settings.value("KYCVS_OTP_COUNTRIES", new ServedCountries(Set.of("IN")), ServedCountries::parse);
    }

    void mustServe(MobileNumber mobile) {
        if (!codes.contains(mobile.country())) {
            throw new MobileNotServed(codes);
        }
    }

    private static ServedCountries parse(String text) {
        return new ServedCountries(Set.of(
                Stream.of(text.split(",", -1)).map(String::strip).distinct().toArray(String[]::new)));
    }
}
