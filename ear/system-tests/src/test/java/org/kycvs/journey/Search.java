package org.kycvs.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for words in whatever files lie somewhere: as they are, and in every stretch that base64 or base64url could be. */
final class Search {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");
    private static final int SHIFTS = 4;

    private final List<String> words;

    Search(List<String> words) {
        this.words = words;
    }

    /** The files in which a word stands; empty is what one hopes for. */
    List<String> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(read(file)).map(word -> file + ": " + word).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first word found. */
    Optional<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.concat(Stream.of(text), decoded(text).stream())
                .flatMap(readable -> words.stream().filter(readable::contains))
                .findFirst();
    }

    /** A stretch may begin anywhere in a longer one, so each of the four alignments is tried. */
    private static List<String> decoded(String text) {
        List<String> readable = new ArrayList<>();
        Matcher stretch = BASE64.matcher(text);
        while (stretch.find()) {
            String standard = stretch.group().replace('-', '+').replace('_', '/');
            for (int shift = 0; shift < SHIFTS && shift < standard.length(); shift++) {
                String aligned = standard.substring(shift);
                int whole = aligned.length() - (aligned.length() % SHIFTS == 1 ? 1 : 0);
                byte[] plain = Base64.getDecoder().decode(aligned.substring(0, whole));
                readable.add(new String(plain, StandardCharsets.ISO_8859_1));
            }
        }
        return readable;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
