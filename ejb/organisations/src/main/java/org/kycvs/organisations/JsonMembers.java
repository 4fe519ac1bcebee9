package org.kycvs.organisations;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one JSON object, read strictly: what is missing, of another type or unknown is refused by its name. */
record JsonMembers(JsonObject object) {

    /** @throws TermsRefused a member that nobody reads: a typing error that would otherwise go unseen */
    JsonMembers only(Set<String> known) {
        for (String member : object.keySet()) {
            if (!known.contains(member)) {
                throw new TermsRefused(member, "is not a member that is known here");
            }
        }
        return this;
    }

    String text(String member) {
        if (required(member) instanceof JsonString text) {
            return text.getString();
        }
        throw new TermsRefused(member, "must be a text");
    }

    List<String> texts(String member) {
        if (required(member) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.getValuesAs(JsonString::getString);
        }
        throw new TermsRefused(member, "must be a list of texts");
    }

    Optional<String> optionalText(String member) {
        return object.containsKey(member) ? Optional.of(text(member)) : Optional.empty();
    }

    Optional<Integer> optionalNumber(String member) {
        if (!object.containsKey(member)) {
            return Optional.empty();
        }
        if (required(member) instanceof JsonNumber number && number.isIntegral()) {
            try {
                return Optional.of(number.intValueExact());
            } catch (ArithmeticException tooLarge) {
                // falls through to the one refusal
            }
        }
        throw new TermsRefused(member, "must be a whole number");
    }

    /** False where it is missing. */
    boolean flag(String member) {
        if (!object.containsKey(member)) {
            return false;
        }
        JsonValue value = required(member);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new TermsRefused(member, "must be true or false");
        }
        return value == JsonValue.TRUE;
    }

    /** A file in Base64 (RFC 4648, section 4), where there is one. */
    Optional<byte[]> file(String member) {
        if (!object.containsKey(member)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(text(member)));
        } catch (IllegalArgumentException unreadable) {
            throw new TermsRefused(member, "must be a file in Base64");
        }
    }

    private JsonValue required(String member) {
        JsonValue value = object.get(member);
        if (value == null) {
            throw new TermsRefused(member, "is missing");
        }
        return value;
    }
}
