package org.kycvs.web.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;

/** Reads an object member by member; whatever is wrong is collected, and what nobody has read is unknown. */
final class JsonMembers {

    /** Neither is text: the database refuses the one, no encoding has the other. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /** Turns what stands around it, or hides in it; the joiners of Indic scripts do neither. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\p{IsJoin_Control}]]");

    private static final int LONGEST_WORD = 64;

    private final JsonObject object;
    private final String pointer;
    private final BadMembers bad;
    private final Set<String> read = new HashSet<>();

    JsonMembers(JsonObject object, String pointer, BadMembers bad) {
        this.object = object;
        this.pointer = pointer;
        this.bad = bad;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    /** A text of at most so many characters. */
    @Nullable
    String text(String name, int most) {
        JsonValue value = take(name);
        if (!(value instanceof JsonString text)) {
            mustBe("a string", name, value);
            return null;
        }
        String string = text.getString();
        if (string.codePointCount(0, string.length()) > most) {
            fault(name, MemberFault.TOO_LONG, "At most " + most + " characters.");
            return null;
        }
        if (NO_TEXT.matcher(string).find()) {
            fault(name, MemberFault.MALFORMED, "No control characters, and whole Unicode characters only.");
            return null;
        }
        return string;
    }

    /** A text that people will read, as it is. */
    @Nullable
    String shown(String name, int most) {
        String text = text(name, most);
        if (text != null && UNSEEN.matcher(text).find()) {
            fault(name, MemberFault.MALFORMED, "No characters that cannot be seen or that turn the reading direction.");
        }
        return text;
    }

    /** One of some words. */
    <T> @Nullable T word(String name, Map<String, T> words) {
        String text = text(name, LONGEST_WORD);
        if (text != null && !words.containsKey(text)) {
            String known = String.join(", ", words.keySet().stream().sorted().toList());
            fault(name, MemberFault.UNKNOWN_VALUE, "One of: " + known + ".");
        }
        return text == null ? null : words.get(text);
    }

    /** A value that is made of a text. */
    <T> @Nullable T value(String name, int most, MemberFault otherwise, Function<String, T> maker) {
        String text = text(name, most);
        try {
            return text == null ? null : maker.apply(text);
        } catch (InvalidValue invalid) {
            fault(name, otherwise, "Must be " + invalid.rule() + ".");
            return null;
        }
    }

    /** A whole number within bounds, both included. */
    @Nullable
    Integer integer(String name, int least, int most) {
        JsonValue value = take(name);
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            mustBe("a whole number", name, value);
            return null;
        }
        boolean small = number.bigIntegerValue().bitLength() < Integer.SIZE;
        if (!small || number.intValue() < least || number.intValue() > most) {
            fault(name, MemberFault.OUT_OF_RANGE, "From " + least + " to " + most + ".");
            return null;
        }
        return number.intValue();
    }

    /** A member that is an object itself. */
    @Nullable
    JsonMembers object(String name) {
        JsonValue value = take(name);
        if (value instanceof JsonObject inner) {
            return new JsonMembers(inner, at(name), bad);
        }
        mustBe("an object", name, value);
        return null;
    }

    void mustHave(String name) {
        if (!has(name)) {
            fault(name, MemberFault.REQUIRED, "This member is required.");
        }
    }

    void fault(String name, MemberFault fault, String detail) {
        bad.add(at(name), fault, detail);
    }

    /** Call it last: every member that was not asked for is unknown. */
    void nothingElse() {
        object.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> fault(name, MemberFault.UNKNOWN_MEMBER, "The contract knows no such member."));
    }

    private @Nullable JsonValue take(String name) {
        read.add(name);
        return object.get(name);
    }

    /** What is not there is not wrong: whether it must be there is another question. */
    private void mustBe(String right, String name, @Nullable JsonValue value) {
        if (value != null) {
            fault(name, MemberFault.WRONG_TYPE, "Must be " + right + ".");
        }
    }

    private String at(String name) {
        return Pointer.member(pointer, name);
    }
}
