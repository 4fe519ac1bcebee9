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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON list of registrations that the operator wrote; every refusal says where in the file, and which rule. */
final class RegistrationFile {

    private static final Set<String> MEMBERS =
            Set.of("client_id", "legal_name", "sms_name", "kind", "purposes", "modes", "return_urls", "logo");

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
            } catch (RegistrationRefused refused) {
                throw refused(i, refused);
            }
        }
        return registrations;
    }

    /** Says which registration of the file it was. */
    FileRefused refused(int index, RegistrationRefused why) {
        return new FileRefused(path, "organisation " + (index + 1) + ": " + why.getMessage());
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
            throw new RegistrationRefused("entry", "must be an object");
        }
        JsonMembers members = new JsonMembers(object).only(MEMBERS);
        return new Registration(
                members.text("client_id"),
                members.text("legal_name"),
                members.text("sms_name"),
                kind(members.text("kind")),
                members.texts("purposes"),
                modes(members.texts("modes")),
                members.texts("return_urls"),
                members.file("logo").map(Logo::drawnFrom).orElse(null));
    }

    private static OrganisationKind kind(String code) {
        return OrganisationKind.of(code)
                .orElseThrow(() -> new RegistrationRefused("kind", "must be one of " + OrganisationKind.codes()));
    }

    private static Set<Mode> modes(List<String> codes) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String code : codes) {
            modes.add(mode(code));
        }
        return modes;
    }

    private static Mode mode(String code) {
        for (Mode mode : Mode.values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        throw new RegistrationRefused("modes", "must be hosted or direct");
    }

    private static Registration unlike(List<Registration> others, Registration one) {
        for (Registration other : others) {
            if (other.clientId().equals(one.clientId())) {
                throw new RegistrationRefused("client_id", TAKEN);
            }
            if (other.smsName().equalsIgnoreCase(one.smsName())) {
                throw new RegistrationRefused("sms_name", TAKEN);
            }
        }
        return one;
    }
}
