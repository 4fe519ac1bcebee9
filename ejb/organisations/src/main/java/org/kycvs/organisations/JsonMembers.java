package org.kycvs.organisations;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one JSON object, read strictly: what is missing, of another type or unknown is refused by its name. */
record JsonMembers(JsonObject object) {

    /** @throws RegistrationRefused a member that nobody reads: a typing error that would otherwise go unseen */
    JsonMembers only(Set<String> known) {
        for (String member : object.keySet()) {
            if (!known.contains(member)) {
                throw new RegistrationRefused(member, "is not a member that is known here");
            }
        }
        return this;
    }

    String text(String member) {
        if (required(member) instanceof JsonString text) {
            return text.getString();
        }
        throw new RegistrationRefused(member, "must be a text");
    }

    List<String> texts(String member) {
        if (required(member) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.getValuesAs(JsonString::getString);
        }
        throw new RegistrationRefused(member, "must be a list of texts");
    }

    /** A file in Base64 (RFC 4648, section 4), where there is one. */
    Optional<byte[]> file(String member) {
        if (!object.containsKey(member)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(text(member)));
        } catch (IllegalArgumentException unreadable) {
            throw new RegistrationRefused(member, "must be a file in Base64");
        }
    }

    private JsonValue required(String member) {
        JsonValue value = object.get(member);
        if (value == null) {
            throw new RegistrationRefused(member, "is missing");
        }
        return value;
    }
}
