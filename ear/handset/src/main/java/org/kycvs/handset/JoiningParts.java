package org.kycvs.handset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins the parts of long texts, in whatever order they come; of texts that stay incomplete it keeps the newest. */
final class JoiningParts {

    static final int INCOMPLETE_TEXTS = 1_000;

    private record LongText(String to, String from, int reference, int total) {}

    private final Map<LongText, SortedMap<Integer, String>> incomplete = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LongText, SortedMap<Integer, String>> eldest) {
            return size() > INCOMPLETE_TEXTS;
        }
    };

    /** The whole text, with its last part. */
    synchronized Optional<String> join(SubmittedPart part) {
        if (part.place().isEmpty()) {
            return Optional.of(part.text());
        }
        SubmittedPart.Place place = part.place().get();
        LongText key = new LongText(part.to(), part.from(), place.reference(), place.total());
        SortedMap<Integer, String> parts = incomplete.computeIfAbsent(key, first -> new TreeMap<>());
        parts.put(place.number(), part.text());
        if (parts.size() < place.total()) {
            return Optional.empty();
        }
        incomplete.remove(key);
        return Optional.of(String.join("", parts.values()));
    }
}
