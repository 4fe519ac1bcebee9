package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;
import org.kycvs.phone.Phone;

/**
 * After all journeys nothing that is stored or logged names a person, tells a mobile or a passcode. Runs last, and stops the
 * stack: what PostgreSQL had in memory is then in its files.
 */
@Order(Integer.MAX_VALUE)
class WhatIsLeftBehindIT extends Journey {

    private static final List<String> STORED_OR_LOGGED = List.of(
            "database", "logs", "wildfly/standalone/data", "wildfly-2/standalone/data", "wildfly-3/standalone/data");

    /** Stored in clear by design, and so proves that the search sees what is in the database's files. */
    private static String planted;

    @BeforeAll
    static void walkOnceMoreAndStop() {
        planted = "PNR " + UUID.randomUUID();
        Organisation railway = new Organisation("example-railway");
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        String question =
                "{\"purpose\":\"travel-rail\",\"reference\":\"%s\",\"subject\":{\"mobile\":\"%s\",\"name\":\"%s\"}}"
                        .formatted(planted, person.mobile(), person.name());
        Reply asked = railway.ask(question, UUID.randomUUID().toString());
        ConsentPage page = browser.open(asked.text("consent_url")).press("sendCode");
        page.confirm(Stack.phone(person.mobile()).code()).press("allow");
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("shared");
        postWhatCannotBeRead(railway.ask("travel-rail"));
        Stack.stop();
    }

    /** A server likes to log what it cannot read. */
    private static void postWhatCannotBeRead(Reply asked) {
        BareBrowser old = BareBrowser.at(asked);
        Map<String, String> typed = new LinkedHashMap<>(old.form());
        typed.putAll(Map.of("mobile", Fresh.mobile(), "fullName", Fresh.name() + " José", "sendCode", ""));
        assertThat(old.postInLatin1(typed).status()).isLessThan(500);
    }

    @Test
    void noFileOfDatabaseOrLogNamesAPersonOrTellsAMobile() {
        Set<String> personal =
                Fresh.everything().stream().flatMap(WhatIsLeftBehindIT::forms).collect(Collectors.toSet());

        assertThat(personal).hasSizeGreaterThan(2);
        assertThat(findings(new Search(personal))).isEmpty();
    }

    @Test
    void noFileOfDatabaseOrLogTellsAPasscode() {
        // Figures such as 604800 seconds end like that, and stand in every configuration.
        Set<String> codes =
                Phone.codesRead().stream().filter(code -> !code.endsWith("00")).collect(Collectors.toSet());

        assertThat(codes).isNotEmpty();
        assertThat(findings(new Search(codes))).isEmpty();
    }

    @Test
    void whatIsStoredInClearWouldBeFound() {
        assertThat(findings(new Search(List.of(planted))))
                .anySatisfy(finding -> assertThat(finding).contains("/database/base/"))
                .anySatisfy(finding -> assertThat(finding).contains("/database/pg_wal/"));
    }

    /** A mobile as people write it; a name also by each of its words. */
    private static Stream<String> forms(String value) {
        return value.startsWith("+91") ? Stream.of(value.substring(3)) : Stream.of(value.split(" "));
    }

    private static List<String> findings(Search search) {
        return STORED_OR_LOGGED.stream()
                .map(Stack.STATE::resolve)
                .filter(Files::exists)
                .flatMap(WhatIsLeftBehindIT::files)
                .flatMap(file -> search.in(read(file)).stream().map(word -> file + ": " + word))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
