package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters after the question mark, or those of a form; of a repeated one the first counts. */
record Query(Map<String, String> parameters) {

    /** @param raw as it stands in the address, still encoded */
    static Query parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return new Query(Map.of());
        }
        return new Query(Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decode(pair[0]),
                        pair -> pair.length == 2 ? decode(pair[1]) : "",
                        (first, next) -> first)));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Several mobiles, with anything but digits and {@code +} between them. */
    Set<String> mobiles(String name) {
        return Pattern.compile("[+]?[0-9]+")
                .matcher(text(name).orElse(""))
                .results()
                .map(MatchResult::group)
                .map(Query::e164)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A mobile as people write it: a {@code +} that was not encoded reads as a space, and ten digits are Indian. */
    Optional<String> mobile(String name) {
        return text(name)
                .map(value -> value.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .map(Query::e164);
    }

    private static String e164(String number) {
        String digits = number.replace("+", "");
        return digits.length() == 10 ? "+91" + digits : "+" + digits;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
