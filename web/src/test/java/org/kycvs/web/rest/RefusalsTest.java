package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;
import org.kycvs.limits.LimitReached;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.organisations.OrganisationSamples;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.registry.ImportRefused;
import org.kycvs.registry.ProgrammeUnknown;
import org.kycvs.verification.RequestRefused;
import org.kycvs.web.identity.TokenSamples;
import org.kycvs.web.rest.Api.Reply;

/** Every "no" of the contract's section 3.4 that this door can say so far. */
class RefusalsTest {

    private static final String RIGHT = "{\"purpose\":\"travel-rail\"}";
    private static final String REQUEST = "/status-requests/" + FakeUseCases.REQUEST;
    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/json", "Idempotency-Key", "k-1");

    private final Api api = new Api();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_problem_has_every_member_of_the_contract() {
        Reply reply = create("{\"purpose\":1}", HEADERS);

        String trace = api.trace.id().toString();
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().getString("type")).isEqualTo("https://status.example.org/problems/invalid-request");
        assertThat(reply.json().getString("title")).isNotEmpty();
        assertThat(reply.json().getInt("status")).isEqualTo(400);
        assertThat(reply.json().getString("detail")).isNotEmpty();
        assertThat(reply.json().getString("instance")).isEqualTo("urn:uuid:" + trace);
        assertThat(reply.json().getString("code")).isEqualTo("invalid-request");
        assertThat(reply.json().getString("trace_id")).isEqualTo(trace);
        assertThat(reply.json().getJsonArray("errors"))
                .hasToString("[{\"pointer\":\"/purpose\",\"code\":\"wrong-type\",\"detail\":\"Must be a string.\"}]");
    }

    @Test
    void without_a_token_the_challenge_names_no_error() {
        Reply reply = api.sendWith("", "GET", REQUEST, "", Map.of());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("invalid-token");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"kycvs\"");
    }

    @Test
    void with_a_wrong_token_it_does() {
        Reply reply =
                api.sendWith(TokenSamples.token(claims -> claims.audience("account")), "GET", REQUEST, "", Map.of());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate"))
                .startsWith("Bearer realm=\"kycvs\"")
                .contains("error=\"invalid_token\"");
        assertThat(reply.json().getString("detail")).contains("audience");
    }

    @ParameterizedTest
    @CsvSource({"Basic dXNlcjpwYXNz", "DPoP abc", "Bearer", "Bearerabc"})
    void another_scheme_is_no_token(String authorization) {
        Reply reply = api.sendWith("", "GET", REQUEST, "", Map.of("Authorization", authorization));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("invalid-token");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/status-requests/x,registry:write",
        "POST,/status-requests,registry:write",
        "POST,/status-requests/x/cancel,registry:write",
        "GET,/attestations/x,registry:write",
        "GET,/organisation,profile",
        "POST,/registry/imports,status:request status:direct",
        "GET,/registry/imports/x,status:request",
        "GET,/registry/imports/x/rejections,status:request"
    })
    void without_the_scope_the_door_is_closed_before_anything_is_looked_at(String method, String path, String scope) {
        Reply reply = api.sendWith(TokenSamples.withScope(scope), method, path, "nonsense", Map.of());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("insufficient-scope");
        assertThat(reply.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"", "scope=\"");
    }

    @Test
    void a_token_for_direct_requests_does_not_make_hosted_ones() {
        Reply reply = api.sendWith(TokenSamples.withScope("status:direct"), "POST", "/status-requests", RIGHT, HEADERS);

        assertThat(reply.code()).isEqualTo("insufficient-scope");
        assertThat(reply.header("WWW-Authenticate")).contains("scope=\"status:request\"");
        assertThat(api.useCases.question).isNull();
    }

    @Test
    void a_token_for_hosted_requests_does_not_make_direct_ones() {
        Reply reply = create(
                "{\"mode\":\"direct\",\"purpose\":\"travel-rail\",\"subject\":{\"name\":\"A\",\"mobile\":\"9000000001\"}}",
                HEADERS);

        assertThat(reply.code()).isEqualTo("insufficient-scope");
        assertThat(api.useCases.question).isNull();
    }

    /** A resource whose author forgot to say who may call it. */
    @Path("/forgotten")
    public static class ForgottenResource {
        @GET
        public String secret() {
            return "secret";
        }
    }

    @Test
    void a_method_that_names_no_scope_is_closed_to_everybody() {
        api.add(new ForgottenResource());

        Reply reply = api.sendWith(
                TokenSamples.withScope("status:request status:direct registry:write"),
                "GET",
                "/forgotten",
                "",
                Map.of());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).doesNotContain("secret");
        assertThat(api.sendWith("", "GET", "/forgotten", "", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void a_client_that_our_database_does_not_know_is_unknown() {
        String token = TokenSamples.token(claims -> claims.claim("azp", "somebody"));

        assertThat(api.sendWith(token, "GET", REQUEST, "", Map.of()).code()).isEqualTo("organisation-unknown");
    }

    @Test
    void a_suspended_organisation_is_refused_whatever_its_token_says() {
        OrganisationProfile railway = OrganisationSamples.railway();
        try (Api other = new Api(OrganisationSamples.suspended(railway))) {
            assertThat(other.get(REQUEST).code()).isEqualTo("organisation-suspended");
            assertThat(other.get("/organisation").status()).isEqualTo(403);
        }
    }

    @Test
    void keycloak_away_is_not_the_callers_fault() {
        api.keycloak.goAway();
        Reply reply = api.get(REQUEST);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("unavailable");
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.header("WWW-Authenticate")).isNull();
    }

    @Test
    void create_needs_an_idempotency_key() {
        Map<String, String> without = Map.of("Content-Type", "application/json");
        assertThat(create(RIGHT, without).code()).isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource({"'', idempotency-key-missing", "a b, invalid-request", "ä, invalid-request"})
    void a_key_is_visible_ascii(String key, String code) {
        assertThat(create(RIGHT, with("Idempotency-Key", key)).code()).isEqualTo(code);
    }

    @Test
    void a_key_has_up_to_128_characters() {
        assertThat(create(RIGHT, with("Idempotency-Key", "k".repeat(128))).status())
                .isEqualTo(201);
        assertThat(create(RIGHT, with("Idempotency-Key", "k".repeat(129))).code())
                .isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/jsonx", "application/json;charset=iso-8859-1"})
    void a_body_of_another_type_is_not_read(String type) {
        Reply reply = create(RIGHT, with("Content-Type", type));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void a_body_without_a_type_is_not_read_either() {
        assertThat(create(RIGHT, Map.of("Idempotency-Key", "k")).status()).isEqualTo(415);
    }

    @Test
    void a_body_has_up_to_sixteen_kilobytes() {
        String longest = RIGHT + " ".repeat(CallBody.MOST - RIGHT.length());
        assertThat(create(longest, HEADERS).status()).isEqualTo(201);

        Reply reply = create(longest + " ", HEADERS);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nowhere,404,not-found",
        "GET,/status-requests/1,404,not-found",
        "GET,/status-requests/01890000-0000-7000-8000-0000000000ab,404,not-found",
        "POST,/status-requests/1/cancel,404,not-found",
        "GET,/attestations/1,404,not-found",
        "DELETE,/status-requests,405,method-not-allowed",
        "PUT,/organisation,405,method-not-allowed",
        "GET,/status-requests,405,method-not-allowed"
    })
    void what_is_not_there_is_a_problem_too(String method, String path, int status, String code) {
        Reply reply = api.send(method, path, "", Map.of());

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Allow") != null).isEqualTo(status == 405);
    }

    @Test
    void whoever_wants_another_form_gets_none() {
        Reply reply = api.send("GET", REQUEST, "", Map.of("Accept", "text/html"));

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.code()).isEqualTo("not-acceptable");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new OrganisationRefused(OrganisationRefused.Reason.PURPOSE_NOT_ALLOWED), 403, null),
                Arguments.of(new OrganisationRefused(OrganisationRefused.Reason.MODE_NOT_ALLOWED), 403, null),
                Arguments.of(new OrganisationRefused(OrganisationRefused.Reason.CONSENT_TYPE_NOT_ALLOWED), 403, null),
                Arguments.of(new OrganisationRefused(OrganisationRefused.Reason.RETURN_URL_NOT_REGISTERED), 422, null),
                Arguments.of(new ProgrammeUnknown(), 422, null),
                Arguments.of(new ImportRefused("There is no header line."), 422, null),
                Arguments.of(new InvalidValue(InvalidValue.Kind.MOBILE, "a mobile number"), 422, null),
                Arguments.of(new RequestRefused(RequestRefused.Reason.IDEMPOTENCY_KEY_IN_USE), 409, null),
                Arguments.of(new RequestRefused(RequestRefused.Reason.IDEMPOTENCY_KEY_REUSED), 422, null),
                Arguments.of(passcode(0), 429, "1"),
                Arguments.of(passcode(29_001), 429, "30"),
                Arguments.of(passcode(30_000), 429, "30"),
                Arguments.of(limit(1), 429, "1800"),
                Arguments.of(limit(1_800_000), 429, "1800"),
                Arguments.of(limit(1_800_001), 429, "3600"),
                Arguments.of(limit(-5), 429, "1800"),
                Arguments.of(new RequestRefused(RequestRefused.Reason.TOO_MANY_ATTEMPTS), 429, "1800"));
    }

    @ParameterizedTest(name = "{0} → {1}, Retry-After {2}")
    @MethodSource
    void refusals(Refusal refusal, int status, String retryAfter) {
        api.useCases.failure = refusal;
        Reply reply = api.get(REQUEST);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(refusal.code());
        assertThat(reply.header("Retry-After")).isEqualTo(retryAfter);
    }

    @Test
    void what_speaks_of_this_request_alone_is_told_to_the_second() {
        api.useCases.failure = passcode(30_000);
        assertThat(api.get(REQUEST).json().getString("next_check_at")).isEqualTo("2026-11-23T10:00:30.000Z");

        api.useCases.failure = limit(30_000);
        assertThat(api.get(REQUEST).json()).doesNotContainKey("next_check_at");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure("a bug", new IllegalStateException("secret"), 500),
                failure("a bug in a bean", new EJBException(new IllegalStateException("secret")), 500),
                failure("a refused role", new EJBAccessException("secret"), 500),
                failure("a duplicate key", sql("23505"), 500),
                failure("no state at all", sql(null), 500),
                failure("connection lost", sql("08006"), 503),
                failure("database shuts down", sql("57P01"), 503),
                failure("too many connections", sql("53300"), 503),
                failure("deadlock", sql("40P01"), 503),
                failure("a lock not had in time", sql("55P03"), 503),
                failure("pool exhausted", wrap(new SQLException("secret", new ResourceException("secret"))), 503),
                failure("no connection", wrap(new SQLTransientConnectionException("secret")), 503),
                failure("no bean free", new EJBException("secret"), 503),
                failure(
                        "a refusal, wrapped by the container",
                        new EJBTransactionRolledbackException("secret", new ProgrammeUnknown()),
                        422));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource
    void failures(String what, RuntimeException failure, int status) {
        api.useCases.failure = failure;
        Reply reply = api.get(REQUEST);

        assertThat(reply.status()).as(what).isEqualTo(status);
        assertThat(reply.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(reply.header("Retry-After")).isEqualTo(status == 503 ? "5" : null);
        assertThat(reply.json().getString("trace_id")).isEqualTo(api.trace.id().toString());
    }

    private Reply create(String body, Map<String, String> headers) {
        return api.send("POST", "/status-requests", body, headers);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put(name, value);
        return headers;
    }

    private static Refusal passcode(long millis) {
        return new PasscodeRefused(PasscodeRefused.Reason.TOO_MANY_ATTEMPTS, TokenSamples.NOW.plusMillis(millis));
    }

    private static Refusal limit(long millis) {
        return new LimitReached(PasscodeRefused.Reason.TOO_MANY_ATTEMPTS, TokenSamples.NOW.plusMillis(millis));
    }

    private static Arguments failure(String what, RuntimeException failure, int status) {
        return Arguments.of(what, failure, status);
    }

    private static RuntimeException sql(String state) {
        return wrap(new SQLException("secret", state));
    }

    private static RuntimeException wrap(Exception cause) {
        return new EJBException(new RuntimeException("secret", cause));
    }
}
