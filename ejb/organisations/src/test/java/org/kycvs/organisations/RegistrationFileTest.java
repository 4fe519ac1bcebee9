package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationFileTest {

    private static final String RAILWAY = """
            {"client_id": "some-railway", "legal_name": "Some Railway Limited", "sms_name": "SomeRailway", "kind": "rail",
             "purposes": ["travel-rail"], "modes": ["hosted", "direct"], "return_urls": ["https://railway.example/back"]}""";

    private static final String HOTEL = """
            {"client_id": "some-hotel", "legal_name": "Some Hotel", "sms_name": "SomeHotel", "kind": "lodging",
             "purposes": ["lodging"], "modes": ["hosted"], "return_urls": []}""";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsWhatIsRead() throws IOException {
        assertThat(read("[" + RAILWAY + "]"))
                .containsExactly(new Registration(
                        "some-railway",
                        new Terms(
                                "Some Railway Limited",
                                "SomeRailway",
                                OrganisationKind.RAIL,
                                List.of("travel-rail"),
                                Set.of(Mode.HOSTED, Mode.DIRECT),
                                List.of("https://railway.example/back"),
                                null,
                                null,
                                null,
                                null,
                                false),
                        null));
    }

    @Test
    void anAuthorityMayBeThereWithoutAskingAnything() throws IOException {
        String authority = HOTEL.replace("\"lodging\"", "\"authority\"")
                .replace("[\"authority\"]", "[]")
                .replace("[\"hosted\"]", "[]");

        assertThat(read("[" + authority + "]")).singleElement().satisfies(registration -> {
            assertThat(registration.terms().kind()).isEqualTo(OrganisationKind.AUTHORITY);
            assertThat(registration.terms().purposes()).isEmpty();
            assertThat(registration.terms().modes()).isEmpty();
        });
    }

    @Test
    void anEmptyListAddsNobody() throws IOException {
        assertThat(read("[]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "some-railway"         | "a"                          | client_id must be
            "some-railway"         | "some railway"               | client_id must be
            "some-railway"         | 7                            | client_id must be a text
            "some-railway"         | null                         | client_id must be a text
            "Some Railway Limited" | ""                           | legal_name must be
            "Some Railway Limited" | " Some Railway"              | legal_name must be
            "Some Railway Limited" | "Some Railway "              | legal_name must be
            "Some Railway Limited" | "Some <b>Railway</b>"        | legal_name must be
            "Some Railway Limited" | "Some\\u202EyawliaR"         | legal_name must be
            "Some Railway Limited" | "Some\\nRailway"             | legal_name must be
            "SomeRailway"          | "S"                          | sms_name must be
            "SomeRailway"          | "Some Railway"               | sms_name must be
            "SomeRailway"          | "SomeRailwayOfTheNorth"      | sms_name must be
            "SomeRailway"          | "रेल"                         | sms_name must be
            "rail"                 | "railway"                    | kind must be one of employer, rail, air
            "rail"                 | "RAIL"                       | kind must be one of employer, rail, air
            ["travel-rail"]        | []                           | purposes must name a purpose; only an authority
            ["travel-rail"]        | "travel-rail"                | purposes must be a list of texts
            ["travel-rail"]        | ["travel-rail", 1]           | purposes must be a list of texts
            ["travel-rail"]        | ["lodging", "lodging"]       | purposes must name each purpose once
            ["hosted", "direct"]   | []                           | modes must name a mode
            ["hosted", "direct"]   | ["HOSTED"]                   | modes must be hosted or direct
            ["hosted", "direct"]   | ["soap"]                     | modes must be hosted or direct
            https://railway        | http://railway               | return_urls must be an absolute https URL
            example/back           | example/back#top             | return_urls must be an absolute https URL
            "https://railway.example/back" | "https://a.example", "https://a.example" | return_urls must name each URL once
            "kind": "rail"         | "kind": "rail", "quota_minute": 5    | quota_day must be there exactly
            "kind": "rail"         | "kind": "rail", "quota_minute": 5, "quota_day": 4 | quota_day must be from quota_minute
            "kind": "rail"         | "kind": "rail", "quota_minute": 0, "quota_day": 4 | quota_minute must be from 1
            "kind": "rail"         | "kind": "rail", "quota_minute": 5.5 | quota_minute must be a whole number
            "kind": "rail"         | "kind": "rail", "own_words": "We ask" | own_words_language must be there exactly
            "kind": "rail"         | "kind": "rail", "own_words": "<b>We</b>", "own_words_language": "en" | own_words must be 3 to 300
            "kind": "rail"         | "kind": "rail", "own_words": "We ask", "own_words_language": "??" | own_words_language must be a
            "kind": "rail"         | "kind": "rail", "dpop": "yes" | dpop must be true or false
            "kind": "rail"         | "kind": "rail", "agreement_until": "tomorrow" | agreement_until must be a date
            "kind"                 | "kinds"                      | kinds is not a member that is known here
            "kind": "rail",        | ` `                          | kind is missing
            """)
    void aWrongRegistrationIsRefusedByItsMember(String right, String wrong, String sentence) {
        String second = RAILWAY.replace(right, wrong);
        assertThat(second).isNotEqualTo(RAILWAY);

        assertThatThrownBy(() -> read("[" + HOTEL + ", " + second + "]"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("organisations.json (setting KYCVS_ORGANISATIONS_FILE)")
                .hasMessageContaining("organisation 2: " + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "some-hotel, some-railway, client_id",
        "SomeHotel,  SomeRailway,  sms_name",
        "SomeHotel,  SOMERAILWAY,  sms_name"
    })
    void twoCannotBeTheSame(String own, String taken, String member) {
        assertThatThrownBy(() -> read("[" + RAILWAY + ", " + HOTEL.replace(own, taken) + "]"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("organisation 2: " + member + " is already that of an organisation above");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[{]", "nonsense", "[] []", "[{\"kind\": \"rail\", \"kind\": \"air\"}]"})
    void whatIsNotJsonIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("is not JSON at line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"organisations\"", "null", "1"})
    void whatIsNotAListIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("must be a list of organisations");
    }

    @Test
    void anEntryThatIsNoObjectIsRefused() {
        assertThatThrownBy(() -> read("[\"some-railway\"]"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("organisation 1: entry must be an object");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new RegistrationFile(folder.resolve("organisations.json")).read())
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("cannot be read as UTF-8 text");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = folder.resolve("organisations.json");
        Files.write(file, "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new RegistrationFile(file).read())
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("cannot be read as UTF-8 text");
    }

    private List<Registration> read(String text) throws IOException {
        Path file = folder.resolve("organisations.json");
        Files.writeString(file, text);
        return new RegistrationFile(file).read();
    }
}
