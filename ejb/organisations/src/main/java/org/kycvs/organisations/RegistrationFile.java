package org.kycvs.organisations;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JSON list of registrations that the operator wrote; every refusal says where in the file, and which rule. */
final class RegistrationFile {

    private static final Map<String, ?> STRICT = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

    private static final String TAKEN = "is already that of an organisation above";

    private final Path path;

    RegistrationFile(Path path) {
        this.path = path;
    }

    /** @throws FileRefused it cannot be read, or one of its registrations breaks a rule */
    List<Registration> read() {
        JsonArray list = list();
        List<Registration> registrations = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                registrations.add(unlike(registrations, registration(list.get(i))));
            } catch (TermsRefused refused) {
                throw refused(i, refused);
            }
        }
        return registrations;
    }

    /** Says which registration of the file it was. */
    FileRefused refused(int index, TermsRefused why) {
        return new FileRefused(path, "organisation " + (index + 1) + ": " + why.sentence());
    }

    private JsonArray list() {
        if (content() instanceof JsonArray list) {
            return list;
        }
        throw new FileRefused(path, "must be a list of organisations");
    }

    private JsonValue content() {
        String text = text();
        try (JsonReader reader = Json.createReaderFactory(STRICT).createReader(new StringReader(text));
                JsonParser parser = Json.createParser(new StringReader(text))) {
            JsonValue content = reader.readValue();
            while (parser.hasNext()) { // the reader does not look behind the first value, the parser does
                parser.next();
            }
            return content;
        } catch (JsonParsingException wrong) {
            throw new FileRefused(
                    path, "is not JSON at line " + wrong.getLocation().getLineNumber());
        }
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new FileRefused(path, "cannot be read as UTF-8 text");
        }
    }

    private static Registration registration(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new TermsRefused("entry", "must be an object");
        }
        return Registration.of(new JsonMembers(object));
    }

    private static Registration unlike(List<Registration> others, Registration one) {
        for (Registration other : others) {
            if (other.clientId().equals(one.clientId())) {
                throw new TermsRefused("client_id", TAKEN);
            }
            if (other.terms().smsName().equalsIgnoreCase(one.terms().smsName())) {
                throw new TermsRefused("sms_name", TAKEN);
            }
        }
        return one;
    }
}
