package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;
import org.kycvs.phone.Phone;

/** One suite for every door: the same outcomes, the same consent, the same audit events, the same texts on the phone. */
abstract class DirectScenarios {

    private final Door door = door();
    private final Person person = Person.partiallyVaccinated();
    private final Phone phone = Stack.phone(person.mobile());

    abstract Door door();

    @BeforeAll
    static void start() {
        Stack.start();
    }

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of(Person.unvaccinated(), 0),
                Arguments.of(Person.partiallyVaccinated(), 1),
                Arguments.of(Person.fullyVaccinated(), 2));
    }

    @ParameterizedTest(name = "status {1}")
    @MethodSource("people")
    void theCodeBringsTheSignedStatus(Person somebody, int status) throws Exception {
        Organisation.register(somebody);
        String request = door.ask(somebody, key()).id();

        Told told = door.confirm(request, Stack.phone(somebody.mobile()).code());

        assertThat(told.outcome()).isEqualTo("shared");
        JwtClaims claims = told.claims(door.clientId());
        assertThat(claims.getClaimValue("vaccination_status", Long.class)).isEqualTo(status);
        assertThat(claims.getStringClaimValue("request_id")).isEqualTo(request);
        assertThat(claims.getStringClaimValue("name")).isEqualTo(somebody.name());
        assertThat(claims.getStringClaimValue("name_source")).isEqualTo("organisation");
        assertThat(claims.getStringClaimValue("mobile_source")).isEqualTo("organisation");
        assertThat(audited(request)).containsExactly("status-request.created", "status-request.shared");
    }

    @Test
    void theSmsIsTheNoticeAndTheConsentSaysSo() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();
        String sms = phone.texts().get(0);
        assertThat(sms)
                .contains(
                        "ExampleRailway",
                        "You want to travel by train.",
                        "shares your vaccination status with them, once");

        door.confirm(request, code);

        assertThat(consent("notice_text", request)).isEqualTo(sms.replace(code, "******"));
        assertThat(consent("notice_id || '/' || notice_version || '/' || notice_language", request))
                .isEqualTo("share-by-code/1/en");
        assertThat(consent("notice_sha256 = encode(sha256(convert_to(notice_text, 'UTF8')), 'hex')", request))
                .isEqualTo("true");
        assertThat(consent("channel", request)).isEqualTo(door.channel());
        assertThat(consent("status_seen || ' ' || decision || ' ' || acting_for", request))
                .isEqualTo("false GRANTED SELF");
    }

    @Test
    void afterUseThePersonIsTold() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        door.confirm(request, phone.code());

        assertThat(phone.newestOf(2))
                .contains("was shared with ExampleRailway", consent("id", request), "If this was not you")
                .endsWith(Stack.HELP_LINE);
    }

    @Test
    void aWrongCodeIsCountedAndTheRightOneStillServes() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();

        Told wrong = door.confirm(request, other(code));
        assertThat(wrong.outcome()).isEqualTo(door.saying("passcode-wrong"));
        assertThat(wrong.checksLeft()).isIn(4, null);
        assertThat(state(request)).isEqualTo("PENDING");

        assertThat(door.confirm(request, code).outcome()).isEqualTo("shared");
    }

    @Test
    void anExpiredCodeIsNotCompared() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();
        Database.update("UPDATE otp.passcode SET expires_at = now() WHERE request_id = ?", UUID.fromString(request));

        assertThat(door.confirm(request, code).outcome()).isEqualTo(door.saying("passcode-expired"));
        assertThat(state(request)).isEqualTo("PENDING");
        assertThat(audited(request)).containsExactly("status-request.created");
    }

    @Test
    void afterThreeWrongCodesNotEvenTheRightOneIsCompared() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();
        IntStream.range(0, 3).forEach(nth -> door.confirm(request, other(code)));

        assertThat(door.confirm(request, code).outcome()).isEqualTo(door.saying("too-many-attempts"));

        Database.update("UPDATE otp.passcode SET next_check_at = now() WHERE request_id = ?", UUID.fromString(request));
        assertThat(door.confirm(request, code).outcome()).isEqualTo("shared");
    }

    @Test
    void anUnknownPersonIsNotSharedAndOnlyThePersonLearnsWhy() {
        String request = door.ask(person, key()).id();

        Told told = door.confirm(request, phone.code());

        assertNotShared(told, request);
        assertThat(phone.newestOf(2)).contains("ExampleRailway", "no single record", "nothing was shared");
    }

    @Test
    void ofSeveralWhoMatchNobodyIsSharedAndOnlyThePersonLearnsWhy() {
        Person twin = Person.fullyVaccinated().sharingPhoneOf(person).named(person.name());
        Organisation.register(person, twin);
        String request = door.ask(person, key()).id();

        Told told = door.confirm(request, phone.code());

        assertNotShared(told, request);
        assertThat(phone.newestOf(2)).contains("ExampleRailway", "no single record", "nothing was shared");
    }

    @Test
    void aSuspendedOrganisationIsRefusedAndWhatItAskedIsOver() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();

        Database.whileOrganisationIs("SUSPENDED", door.clientId(), () -> {
            assertThat(door.confirm(request, code).outcome()).isEqualTo(door.saying("organisation-suspended"));
            assertThat(door.ask(person, key()).outcome()).isEqualTo(door.saying("organisation-suspended"));
            Database.await(
                    1,
                    "SELECT count(*) FROM verification.status_request WHERE state = 'CANCELLED' AND id = ?",
                    UUID.fromString(request));
        });

        assertThat(door.confirm(request, code).outcome()).isEqualTo(door.saying("request-already-decided"));
        assertThat(phone.texts()).hasSize(1);
    }

    @Test
    void theSameRightCodeAgainIsTheSameAnswerAndNoOtherIs() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();
        Told first = door.confirm(request, code);
        phone.newestOf(2);

        assertThat(door.confirm(request, code)).isEqualTo(first);
        assertThat(door.confirm(request, other(code)).outcome()).isEqualTo(door.saying("request-already-decided"));
        assertThat(attestations(request)).isEqualTo(1);
        assertThat(phone.texts()).hasSize(2);
    }

    @Test
    void theSameRightCodeManyTimesAtOnceDecidesOnce() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();

        List<Told> all = IntStream.range(0, 12)
                .parallel()
                .mapToObj(nth -> door.confirm(request, code))
                .toList();

        assertThat(all).allMatch(told -> told.equals(all.get(0)));
        assertThat(all.get(0).outcome()).isEqualTo("shared");
        assertThat(attestations(request)).isEqualTo(1);
        assertThat(audited(request)).containsExactly("status-request.created", "status-request.shared");
    }

    @Test
    void theSameKeyAgainIsTheSameRequestAndSendsNothing() {
        assumeTrue(door.saysAll());
        String key = key();
        Told first = door.ask(person, key);
        phone.code();

        assertThat(door.ask(person, key)).isEqualTo(first);
        assertThat(phone.texts()).hasSize(1);
        assertThat(door.ask(Person.unvaccinated(), key).outcome()).isEqualTo(door.saying("idempotency-key-reused"));
    }

    @Test
    void anotherCodeEndsTheOneBefore() {
        assumeTrue(door.saysAll());
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String before = phone.code();
        assertThat(door.resend(request, key()).outcome()).isEqualTo("too-many-passcodes");
        Database.update("UPDATE otp.passcode SET next_send_at = now() WHERE request_id = ?", UUID.fromString(request));

        String key = key();
        assertThat(door.resend(request, key).outcome()).isEqualTo("pending");
        String code = phone.codeOf(2);
        assertThat(door.resend(request, key).outcome()).isEqualTo("pending");
        if (!before.equals(code)) {
            assertThat(door.confirm(request, before).outcome()).isEqualTo(door.saying("passcode-wrong"));
        }
        assertThat(door.confirm(request, code).outcome()).isEqualTo("shared");
        phone.newestOf(3);
        assertThat(phone.texts()).hasSize(3);
    }

    @Test
    void whatWasTakenBackTakesNoCode() {
        assumeTrue(door.saysAll());
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();

        assertThat(door.cancel(request).outcome()).isEqualTo("cancelled");

        assertThat(door.confirm(request, code).outcome()).isEqualTo(door.saying("request-already-decided"));
        assertThat(door.resend(request, key()).outcome()).isEqualTo(door.saying("request-already-decided"));
        assertThat(door.read(request).outcome()).isEqualTo("cancelled");
        assertThat(attestations(request)).isZero();
    }

    @Test
    void whatRanOutTakesNoCode() {
        Organisation.register(person);
        String request = door.ask(person, key()).id();
        String code = phone.code();
        Database.update(
                "UPDATE verification.status_request SET expires_at = now() WHERE id = ?", UUID.fromString(request));

        assertThat(door.confirm(request, code).outcome()).isEqualTo(door.saying("request-already-decided"));
        if (door.saysAll()) {
            assertThat(door.read(request).outcome()).isEqualTo("expired");
        }
    }

    private void assertNotShared(Told told, String request) {
        assertThat(told.outcome()).isEqualTo("not_shared");
        assertThat(told.attestation()).isNull();
        assertThat(door.read(request)).isEqualTo(told);
        assertThat(audited(request)).containsExactly("status-request.created", "status-request.not-shared");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String other(String digits) {
        return digits.equals("000000") ? "000001" : "000000";
    }

    private static String state(String request) {
        return Database.text("SELECT state FROM verification.status_request WHERE id = ?", UUID.fromString(request));
    }

    private static long attestations(String request) {
        return Database.number(
                "SELECT count(*) FROM verification.attestation WHERE request_id = ?", UUID.fromString(request));
    }

    private static String consent(String column, String request) {
        return Database.text(
                "SELECT (" + column + ")::text FROM consent.consent WHERE request_id = ?", UUID.fromString(request));
    }

    /** The kinds of events, in their order. */
    private static List<String> audited(String request) {
        String kinds = Database.text(
                "SELECT string_agg(kind, ' ' ORDER BY id) FROM audit.event WHERE subject_id = ?",
                UUID.fromString(request));
        return List.of(kinds.split(" "));
    }
}
