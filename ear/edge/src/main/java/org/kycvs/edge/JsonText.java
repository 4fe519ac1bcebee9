package org.kycvs.edge;

import org.jspecify.annotations.Nullable;

/** The text of one flat JSON object (RFC 8259), written while it grows. */
final class JsonText {

    private static final int USUAL_LENGTH = 256;
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH).append('{');

    /** @param value a number as it is, anything else as text */
    JsonText member(String name, @Nullable Object value) {
        if (text.length() > 1) {
            text.append(',');
        }
        quote(name);
        text.append(':');
        if (value instanceof Number) {
            text.append(value);
        } else {
            quote(String.valueOf(value));
        }
        return this;
    }

    /** The object, on a line of its own. */
    String line() {
        return text.append("}\n").toString();
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"', '\\' -> text.append('\\').append(character);
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < FIRST_PRINTABLE || Character.isSurrogate(character)) {
                    text.append("\\u%04x".formatted((int) character));
                } else {
                    text.append(character);
                }
            }
        }
    }
}
