package org.kycvs.benchmark.journey;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the application.
 *
 * @param cookie the first that it sets, or nothing
 */
public record Answer(int status, @Nullable String cookie, String body) {

    /** @throws WrongAnswer if it is another */
    Answer demand(int expected, String what) {
        if (status != expected) {
            throw new WrongAnswer(what + ": " + status + " instead of " + expected + ": " + body);
        }
        return this;
    }

    String text(String member) {
        return String.valueOf(json().get(member));
    }

    /** Of the XML element of that name, whatever its prefix. */
    String element(String name) {
        Matcher element =
                Pattern.compile("<(?:\\w+:)?" + name + "(?: [^>]*)?>([^<]*)<").matcher(body);
        if (!element.find()) {
            throw new WrongAnswer("No " + name + ": " + body);
        }
        return element.group(1);
    }

    private Map<String, Object> json() {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException unreadable) {
            throw new WrongAnswer("No JSON: " + body);
        }
    }

    /** The application did not do what the journey demands; the run ends. */
    public static final class WrongAnswer extends RuntimeException {
        WrongAnswer(String what) {
            super(what);
        }
    }
}
