package org.kycvs.benchmark.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the database's own log of the statements that the application sent. */
public final class StatementLog {

    /** For {@code log_line_prefix}: when, which backend, whose. */
    public static final String PREFIX = "%m|%p|%u|";

    private static final Pattern ENTRY = Pattern.compile(
            "^(\\S+ \\S+) UTC\\|(\\d+)\\|(\\w*)\\|(LOG|DETAIL):  (?:execute [^:]+|statement|[Pp]arameters): ");
    private static final Pattern ANY_ENTRY = Pattern.compile("^\\S+ \\S+ UTC\\|\\d+\\|\\w*\\|");
    private static final Pattern PARAMETER =
            Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')(?:, |$)", Pattern.DOTALL);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");
    private static final String APPLICATION = "kycvs";

    private StatementLog() {}

    /** What the application sent according to the log from that byte on. */
    public static List<SentStatement> read(Path log, long from) {
        List<SentStatement> sent = new ArrayList<>();
        for (String entry : entries(log, from)) {
            Matcher head = ENTRY.matcher(entry);
            if (head.find() && head.group(3).equals(APPLICATION)) {
                String rest = entry.substring(head.end());
                if (head.group(4).equals("LOG")) {
                    sent.add(new SentStatement(time(head.group(1)), Long.parseLong(head.group(2)), rest, List.of()));
                } else {
                    complete(sent, Long.parseLong(head.group(2)), parameters(rest));
                }
            }
        }
        return sent;
    }

    /** The parameters follow their statement, but other backends' lines may come between. */
    private static void complete(List<SentStatement> sent, long backend, List<@Nullable String> parameters) {
        for (int i = sent.size() - 1; i >= 0; i--) {
            SentStatement one = sent.get(i);
            if (one.backend() == backend) {
                sent.set(i, new SentStatement(one.at(), backend, one.sql(), parameters));
                return;
            }
        }
    }

    private static List<String> entries(Path log, long from) {
        List<String> entries = new ArrayList<>();
        for (String line : text(log, from).split("\n")) {
            if (ANY_ENTRY.matcher(line).find() || entries.isEmpty()) {
                entries.add(line);
            } else {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last) + "\n" + (line.startsWith("\t") ? line.substring(1) : line));
            }
        }
        return entries;
    }

    private static String text(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }

    private static List<@Nullable String> parameters(String text) {
        List<@Nullable String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.add(value == null ? null : value.replace("''", "'"));
        }
        return parameters;
    }
}
