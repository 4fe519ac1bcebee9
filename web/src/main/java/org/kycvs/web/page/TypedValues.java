package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;

/** Turns what was typed into values, or into a problem at its field; all fields are read before the page complains. */
@RequestScoped
class TypedValues {

    private static final int DECIMAL = 10;
    private static final int PASSCODE_LENGTH = 6;

    @Inject
    Turn turn;

    @Inject
    ProblemWords words;

    @Nullable
    MobileNumber mobile(String field, @Nullable String text) {
        return read(field, text, MobileNumber::parse);
    }

    @Nullable
    PersonName name(String field, @Nullable String text) {
        return read(field, text, PersonName::new);
    }

    /** Six digits of any script; spaces and dashes are how people group them. */
    @Nullable
    String passcode(String field, @Nullable String text) {
        return read(field, text, TypedValues::digits);
    }

    private <T> @Nullable T read(String field, @Nullable String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            turn.object(words.missing(field));
            return null;
        }
        try {
            return reader.apply(text);
        } catch (InvalidValue unreadable) {
            turn.object(words.unreadable(field));
            return null;
        }
    }

    private static String digits(String text) {
        String plain = text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && sign != '-')
                .map(sign -> Character.digit(sign, DECIMAL))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
        if (plain.length() != PASSCODE_LENGTH || plain.contains("-")) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "six digits");
        }
        return plain;
    }
}
