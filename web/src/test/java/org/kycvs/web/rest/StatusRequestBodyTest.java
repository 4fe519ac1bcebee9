package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.organisations.Mode;
import org.kycvs.verification.Question;

/** The contract's table of section 3.1, row by row. */
class StatusRequestBodyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void with_a_purpose_alone_everything_else_has_its_default() {
        Question question = read("{\"purpose\":\"travel-rail\"}");

        assertThat(question)
                .isEqualTo(new Question(
                        Mode.HOSTED,
                        "travel-rail",
                        "covid-19",
                        new Question.Subject(null, null),
                        new Question.Echo(null, null, null, null),
                        null,
                        Duration.ofSeconds(900),
                        ConsentTerms.oneTime()));
    }

    @Test
    void every_member_is_read() {
        Question question = read("""
                {"mode":"hosted","purpose":"lodging","programme":"polio",
                 "subject":{"name":"Asha Rao","mobile":"90000 00001"},
                 "return_url":"https://hotel.example/back?x=1","state":"s 1","nonce":"n-1","reference":"Zimmer 7 — आशा",
                 "language":"hi-in","expires_in":60,
                 "consent":{"type":"periodic","until":"2027-01-31","max_uses":6}}""");

        assertThat(question)
                .isEqualTo(new Question(
                        Mode.HOSTED,
                        "lodging",
                        "polio",
                        new Question.Subject(new PersonName("Asha Rao"), MobileNumber.parse("+919000000001")),
                        new Question.Echo("https://hotel.example/back?x=1", "s 1", "n-1", "Zimmer 7 — आशा"),
                        "hi-IN",
                        Duration.ofSeconds(60),
                        new ConsentTerms(ConsentTerms.Type.PERIODIC, LocalDate.of(2027, 1, 31), 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"purpose\":\"p\",\"expires_in\":86400}",
                "{\"purpose\":\"p\",\"consent\":{\"type\":\"one_time\"}}",
                "{\"purpose\":\"p\",\"subject\":{}}",
                "{\"purpose\":\"p\",\"subject\":{\"mobile\":\"+919000000001\"}}",
                "{\"purpose\":\"p\",\"state\":\"\"}",
                " \n{\"purpose\":\"p\"} \n",
                "{\"purpose\":\"p\",\"mode\":\"direct\",\"subject\":{\"name\":\"A\",\"mobile\":\"9000000001\"}}",
                "{\"purpose\":\"p\",\"consent\":{\"type\":\"periodic\",\"until\":\"2026-11-23\",\"max_uses\":1}}"
            })
    void at_the_bounds_it_is_right(String body) {
        assertThat(read(body)).isNotNull();
    }

    @Test
    void characters_are_counted_not_their_halves() {
        assertThat(read("{\"purpose\":\"p\",\"reference\":\"" + "😀".repeat(64) + "\"}")
                        .echo()
                        .reference())
                .hasSize(128);
        assertThat(faults("{\"purpose\":\"p\",\"reference\":\"" + "😀".repeat(65) + "\"}"))
                .isEqualTo("/reference too-long");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", " not-json"),
                Arguments.of("nonsense", " not-json"),
                Arguments.of("[]", " not-json"),
                Arguments.of("\"text\"", " not-json"),
                Arguments.of("{\"purpose\":\"p\"", " not-json"),
                Arguments.of("{\"purpose\":\"p\"}{}", " not-json"),
                Arguments.of("{\"purpose\":\"p\"},", " not-json"),
                Arguments.of("{\"purpose\":\"p\",}", " not-json"),
                Arguments.of("{purpose:\"p\"}", " not-json"),
                Arguments.of("\uFEFF{\"purpose\":\"p\"}", " not-json"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":" + "9".repeat(5000) + "}", " not-json"),
                Arguments.of("{\"a\":".repeat(5000), " not-json"),
                Arguments.of("{\"purpose\":" + "[".repeat(9) + "]".repeat(9) + "}", " not-json"),
                Arguments.of("{}", "/purpose required"),
                Arguments.of("{\"purpose\":null}", "/purpose wrong-type"),
                Arguments.of("{\"purpose\":1}", "/purpose wrong-type"),
                Arguments.of("{\"purpose\":\"" + "p".repeat(65) + "\"}", "/purpose too-long"),
                Arguments.of("{\"purpose\":\"p\",\"purpose\":\"p\"}", "/purpose duplicate-member"),
                Arguments.of("{\"purpose\":\"p\",\"pourpose\":\"p\"}", "/pourpose unknown-member"),
                Arguments.of("{\"purpose\":\"p\",\"Asha Rao\":\"p\"}", " unknown-member"),
                Arguments.of("{\"purpose\":\"p\",\"+919000000001\":\"p\"}", " unknown-member"),
                Arguments.of("{\"purpose\":\"p\",\"mode\":\"HOSTED\"}", "/mode unknown-value"),
                Arguments.of("{\"purpose\":\"p\",\"mode\":true}", "/mode wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"programme\":[]}", "/programme wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"subject\":\"Asha\"}", "/subject wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"subject\":{\"age\":1}}", "/subject/age unknown-member"),
                Arguments.of("{\"purpose\":\"p\",\"subject\":{\"name\":\"\"}}", "/subject/name malformed"),
                Arguments.of(
                        "{\"purpose\":\"p\",\"subject\":{\"name\":\"a\",\"name\":\"b\"}}",
                        "/subject/name duplicate-member"),
                Arguments.of("{\"purpose\":\"p\",\"subject\":{\"mobile\":9000000001}}", "/subject/mobile wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"mode\":\"direct\"}", "/subject required"),
                Arguments.of(
                        "{\"purpose\":\"p\",\"mode\":\"direct\",\"subject\":{}}",
                        "/subject/name required, /subject/mobile required"),
                Arguments.of(
                        "{\"purpose\":\"p\",\"mode\":\"direct\",\"subject\":{\"name\":\"A\",\"mobile\":\"9000000001\"},\"return_url\":\"u\"}",
                        "/return_url not-in-this-mode"),
                Arguments.of("{\"purpose\":\"p\",\"return_url\":\"" + "u".repeat(2049) + "\"}", "/return_url too-long"),
                Arguments.of("{\"purpose\":\"p\",\"state\":\"" + "s".repeat(257) + "\"}", "/state too-long"),
                Arguments.of("{\"purpose\":\"p\",\"state\":\"a\\u0000b\"}", "/state malformed"),
                Arguments.of("{\"purpose\":\"p\",\"state\":\"a\\nb\"}", "/state malformed"),
                Arguments.of("{\"purpose\":\"p\",\"nonce\":\"\\ud800\"}", "/nonce malformed"),
                Arguments.of("{\"purpose\":\"p\",\"nonce\":\"" + "n".repeat(129) + "\"}", "/nonce too-long"),
                Arguments.of("{\"purpose\":\"p\",\"reference\":\"a\\u202eb\"}", "/reference malformed"),
                Arguments.of("{\"purpose\":\"p\",\"reference\":\"a\\u200bb\"}", "/reference malformed"),
                Arguments.of("{\"purpose\":\"p\",\"reference\":\"क्\\u200cष\"}", null),
                Arguments.of("{\"purpose\":\"p\",\"state\":\"a\\u202eb\"}", null),
                Arguments.of("{\"purpose\":\"p\",\"language\":\"english\"}", null),
                Arguments.of("{\"purpose\":\"p\",\"language\":\"e\"}", "/language malformed"),
                Arguments.of("{\"purpose\":\"p\",\"language\":\"en_IN\"}", "/language malformed"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":59}", "/expires_in out-of-range"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":86401}", "/expires_in out-of-range"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":4294967356}", "/expires_in out-of-range"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":18446744073709551676}", "/expires_in out-of-range"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":900.5}", "/expires_in wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":\"900\"}", "/expires_in wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"expires_in\":1e999999999}", "/expires_in wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"consent\":\"one_time\"}", "/consent wrong-type"),
                Arguments.of("{\"purpose\":\"p\",\"consent\":{}}", "/consent/type required"),
                Arguments.of(
                        "{\"purpose\":\"p\",\"consent\":{\"type\":\"forever\",\"until\":\"2027-01-01\"}}",
                        "/consent/type unknown-value"),
                Arguments.of(
                        "{\"purpose\":\"p\",\"consent\":{\"type\":\"one_time\",\"max_uses\":2}}",
                        "/consent/max_uses unknown-member"),
                Arguments.of(
                        "{\"purpose\":\"p\",\"consent\":{\"type\":\"periodic\"}}",
                        "/consent/until required, /consent/max_uses required"),
                Arguments.of(periodic("2026-11-22", "1"), "/consent/until out-of-range"),
                Arguments.of(periodic("2027-02-23", "1"), "/consent/until out-of-range"),
                Arguments.of(periodic("2026-02-30", "1"), "/consent/until malformed"),
                Arguments.of(periodic("tomorrow", "1"), "/consent/until malformed"),
                Arguments.of(periodic("2026-12-01", "0"), "/consent/max_uses out-of-range"),
                Arguments.of(periodic("2026-12-01", "1001"), "/consent/max_uses out-of-range"),
                Arguments.of(
                        "{\"mode\":\"both\",\"expires_in\":1,\"x\":1,\"subject\":{\"mobile\":\"12\"}}",
                        "/purpose required, /mode unknown-value, /subject/mobile invalid-mobile,"
                                + " /expires_in out-of-range, /x unknown-member"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource
    void wrong(String body, String faults) {
        if (faults == null) {
            assertThat(read(body)).isNotNull();
        } else {
            assertThat(faults(body)).isEqualTo(faults);
            assertThat(refusal(body).code()).isEqualTo("invalid-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "", "+91", "not a number", "1800 11 0001", "+44 20 7946 0000"})
    void a_mobile_that_cannot_be_read_has_a_code_of_its_own_if_nothing_else_is_wrong(String mobile) {
        String body = "{\"purpose\":\"p\",\"subject\":{\"mobile\":\"" + mobile + "\"}}";

        assertThat(refusal(body).code()).isEqualTo("invalid-mobile");
        assertThat(faults(body)).isEqualTo("/subject/mobile invalid-mobile");
    }

    @Test
    void what_is_not_utf_8_is_not_json() {
        byte[] latin1 = "{\"purpose\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(CallRefused.class, () -> StatusRequestBody.read(latin1, TODAY))
                        .errors())
                .singleElement()
                .satisfies(bad -> assertThat(bad.code()).isEqualTo("not-json"));
    }

    @Test
    void of_thousands_of_faults_some_dozen_are_told() {
        StringBuilder body = new StringBuilder("{\"purpose\":\"p\"");
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                body.append(",\"").append(first).append(second).append("\":1");
            }
        }
        assertThat(refusal(body.append('}').toString()).errors()).hasSize(32);
    }

    @Test
    void no_value_of_the_caller_is_ever_repeated() {
        String body =
                "{\"purpose\":\"p\",\"subject\":{\"name\":\"Asha <Rao>\",\"mobile\":\"90000\"},\"Asha Rao\":\"Asha\"}";

        assertThat(refusal(body).errors().toString()).doesNotContain("Asha").doesNotContain("90000,");
    }

    private static String periodic(String until, String uses) {
        return "{\"purpose\":\"p\",\"consent\":{\"type\":\"periodic\",\"until\":\"" + until + "\",\"max_uses\":" + uses
                + "}}";
    }

    private static Question read(String body) {
        return StatusRequestBody.read(body.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    private static CallRefused refusal(String body) {
        return catchThrowableOfType(CallRefused.class, () -> read(body));
    }

    private static String faults(String body) {
        return String.join(
                ", ",
                refusal(body).errors().stream()
                        .map(bad -> bad.pointer() + " " + bad.code())
                        .toList());
    }
}
