package org.kycvs.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A "no" as a client reads it (RFC 9457).
 *
 * @param detail about this occurrence; written by us, never taken from an exception or from the caller
 * @param errors which members of the body are wrong
 * @param facts further members of the contract, for example {@code state}
 * @param headers that go with it, for example {@code WWW-Authenticate}
 */
public record Problem(
        ProblemCode code,
        String detail,
        List<BadMember> errors,
        Map<String, JsonValue> facts,
        Map<String, String> headers) {

    /** What goes with every problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        facts = Map.copyOf(facts);
        headers = Map.copyOf(headers);
    }

    /** In the catalogue's own words. */
    public static Problem of(ProblemCode code) {
        return new Problem(code, code.cause(), List.of(), Map.of(), Map.of());
    }

    public Problem saying(@Nullable String words) {
        return words == null ? this : new Problem(code, words, errors, facts, headers);
    }

    public Problem at(List<BadMember> members) {
        return new Problem(code, detail, members, facts, headers);
    }

    public Problem with(String fact, JsonValue value) {
        return new Problem(code, detail, errors, plus(facts, fact, value), headers);
    }

    public Problem header(String name, String value) {
        return new Problem(code, detail, errors, facts, plus(headers, name, value));
    }

    /** When asking again makes sense; whole seconds, rounded up, at least one (RFC 9110, section 10.2.3). */
    public Problem retryAfter(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return header("Retry-After", Long.toString(seconds));
    }

    /**
     * The document.
     *
     * @param types where the pages of the problems stand
     * @param trace of this very reply
     */
    public JsonObject document(PublicUrl types, UUID trace) {
        JsonObjectBuilder document = WireJson.object()
                .add("type", types.problem(code).toString())
                .add("title", code.title())
                .add("status", code.status())
                .add("detail", detail)
                .add("instance", "urn:uuid:" + trace)
                .add("code", code.code())
                .add("trace_id", trace.toString());
        facts.forEach(document::add);
        if (!errors.isEmpty()) {
            document.add("errors", errorsAsJson());
        }
        return document.build();
    }

    private JsonArrayBuilder errorsAsJson() {
        JsonArrayBuilder array = WireJson.array();
        errors.forEach(member -> array.add(WireJson.object()
                .add("pointer", member.pointer())
                .add("code", member.code())
                .add("detail", member.detail())));
        return array;
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String name, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
