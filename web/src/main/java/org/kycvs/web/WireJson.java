package org.kycvs.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;

/** JSON as the contract writes it. The provider is looked up once: the look-up costs more than most documents. */
public final class WireJson {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private WireJson() {}

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /** An array of texts, in the order of the collection. */
    public static JsonArrayBuilder texts(Collection<String> texts) {
        JsonArrayBuilder array = array();
        texts.forEach(array::add);
        return array;
    }

    public static JsonString text(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber number(int number) {
        return PROVIDER.createValue(number);
    }

    public static JsonParser parser(String text) {
        return PROVIDER.createParser(new StringReader(text));
    }

    /** UTC in RFC 3339, always with milliseconds, so that texts sort as instants do. */
    public static String time(Instant instant) {
        return INSTANT.format(instant);
    }
}
