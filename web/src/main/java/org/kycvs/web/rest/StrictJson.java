package org.kycvs.web.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.kycvs.web.WireJson;

/** Reads one JSON object in UTF-8 (RFC 8259); a member that comes twice is a fault, because readers disagree on which counts. */
final class StrictJson {

    /** Deeper than any body of the contract, far from any stack's end. */
    private static final int DEEPEST = 8;

    private final JsonParser parser;
    private final BadMembers bad;

    private StrictJson(JsonParser parser, BadMembers bad) {
        this.parser = parser;
        this.bad = bad;
    }

    /** @throws CallRefused if this is no JSON object at all */
    static JsonObject read(byte[] body, BadMembers bad) {
        try (JsonParser parser = WireJson.parser(utf8(body))) {
            StrictJson reader = new StrictJson(parser, bad);
            if (parser.next() != Event.START_OBJECT) {
                throw refused(bad);
            }
            JsonObject object = reader.object("", 1);
            if (parser.hasNext()) {
                throw refused(bad);
            }
            return object;
        } catch (JsonException | CharacterCodingException | IllegalStateException | NoSuchElementException e) {
            throw refused(bad);
        } catch (UnsupportedOperationException numberOfThousandsOfDigits) {
            throw refused(bad);
        }
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private JsonObject object(String pointer, int depth) {
        JsonObjectBuilder object = WireJson.object();
        Set<String> names = new HashSet<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            String member = Pointer.member(pointer, name);
            JsonValue value = value(parser.next(), member, depth);
            if (!names.add(name)) {
                bad.add(member, MemberFault.DUPLICATE_MEMBER, "This member comes more than once.");
            }
            object.add(name, value);
        }
        return object.build();
    }

    private JsonValue array(String pointer, int depth) {
        JsonArrayBuilder array = WireJson.array();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, pointer, depth));
        }
        return array.build();
    }

    private JsonValue value(Event event, String pointer, int depth) {
        if (depth > DEEPEST) {
            throw refused(bad);
        }
        return switch (event) {
            case START_OBJECT -> object(pointer, depth + 1);
            case START_ARRAY -> array(pointer, depth + 1);
            default -> parser.getValue();
        };
    }

    private static CallRefused refused(BadMembers bad) {
        bad.add("", MemberFault.NOT_JSON, "The body must be one JSON object in UTF-8, at most " + DEEPEST + " deep.");
        return bad.refusal();
    }
}
