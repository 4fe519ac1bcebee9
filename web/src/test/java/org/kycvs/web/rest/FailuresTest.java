package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.web.rest.Api.REQUEST;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;
import org.kycvs.limits.LimitReached;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.registry.ImportRefused;
import org.kycvs.registry.ProgrammeUnknown;
import org.kycvs.verification.RequestRefused;
import org.kycvs.web.identity.TokenSamples;
import org.kycvs.web.rest.Api.Reply;

/** Every refusal of a use case leaves by its code; every accident by an id, with nothing of our insides. */
class FailuresTest {

    private final Api api = new Api();

    @AfterEach
    void stop() {
        api.close();
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
                failure("disk full", sql("53100"), 503),
                failure("disk broken", sql("58030"), 503),
                failure("a commit that failed", commitFailed("53100"), 503),
                failure("a duplicate key found at commit", commitFailed("23505"), 500),
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

    /** As Narayana tells it. */
    private static RuntimeException commitFailed(String state) {
        RollbackException failure = new RollbackException("secret");
        failure.addSuppressed(new Exception("secret", new SQLException("secret", state)));
        return new EJBTransactionRolledbackException("secret", failure);
    }

    private static RuntimeException wrap(Exception cause) {
        return new EJBException(new RuntimeException("secret", cause));
    }
}
