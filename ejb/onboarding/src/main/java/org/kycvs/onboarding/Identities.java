package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/**
 * The wishes for accounts: the rows of {@code onboarding.identity}. A wish says only that something has changed; what is wanted is
 * worked out when it is fulfilled.
 */
@ApplicationScoped
class Identities {

    /** As long as a node that has died may keep others from trying. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final String WISH = """
            INSERT INTO onboarding.identity AS i (organisation_id, contact_name, contact_email, wished, next_try_at)
            VALUES (?, ?, ?, 1, ?)
            ON CONFLICT (organisation_id) DO UPDATE SET wished = i.wished + 1, tries = 0, next_try_at = excluded.next_try_at""";

    private static final String WISH_ALL =
            "UPDATE onboarding.identity SET wished = wished + 1, tries = 0, next_try_at = ?";

    private static final String KEYS = "UPDATE onboarding.identity SET keys = ? WHERE organisation_id = ?";

    private static final String CLAIM_DUE = """
            UPDATE onboarding.identity SET claimed_until = ?, tries = tries + 1
            WHERE organisation_id = (SELECT organisation_id FROM onboarding.identity
              WHERE agreed < wished AND next_try_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?)
              ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *""";

    private static final String AGREED = """
            UPDATE onboarding.identity SET agreed = ?, agreed_at = ?, failure = NULL, tries = 0, claimed_until = NULL
            WHERE organisation_id = ? AND claimed_until = ?""";

    private static final String INVITED = "UPDATE onboarding.identity SET invited_at = ? WHERE organisation_id = ?";

    private static final String FAILED = """
            UPDATE onboarding.identity SET failure = ?, claimed_until = NULL,
              next_try_at = CASE WHEN wished > ? THEN next_try_at ELSE ? END
            WHERE organisation_id = ? AND claimed_until = ?""";

    private static final String FIND = "SELECT * FROM onboarding.identity WHERE organisation_id = ?";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** One that is being fulfilled. */
    record Wish(
            OrganisationId organisation,
            long number,
            int tries,
            @Nullable Instant claimed,
            @Nullable String keys,
            @Nullable Contact contact,
            boolean invited) {}

    /** The account may not be as it should be; in the transaction of the change. */
    void wish(OrganisationId organisation) {
        Instant now = clock.instant();
        sql.update(WISH, organisation.value(), null, null, now);
    }

    /** It has none yet, and its first member of staff is to be invited. */
    void wish(OrganisationId organisation, Contact contact) {
        sql.update(WISH, organisation.value(), contact.name(), contact.email(), clock.instant());
    }

    /** None may be as it should be. */
    void wishAll() {
        sql.update(WISH_ALL, clock.instant());
    }

    /** From now on its client signs with these; with none, it proves itself by a secret. */
    void keys(OrganisationId organisation, @Nullable String keys) {
        wish(organisation);
        sql.update(KEYS, keys, organisation.value());
    }

    /** The one that has waited longest; nobody else fulfils it while the claim lasts. */
    Optional<Wish> claim() {
        Instant now = clock.instant();
        return sql.first(CLAIM_DUE, Identities::wish, now.plus(CLAIM), now, now);
    }

    /**
     * Whoever comes after the claim has ended may have overwritten what another has done since, so that it must be looked at again.
     *
     * @return whether it was in time
     */
    boolean agreed(Wish wish) {
        UUID id = wish.organisation().value();
        boolean inTime = sql.update(AGREED, wish.number(), clock.instant(), id, wish.claimed()) == 1;
        if (!inTime) {
            wish(wish.organisation());
        }
        return inTime;
    }

    void invited(Wish wish) {
        sql.update(INVITED, clock.instant(), wish.organisation().value());
    }

    void failed(Wish wish, String why, Instant nextTry) {
        sql.update(FAILED, why, wish.number(), nextTry, wish.organisation().value(), wish.claimed());
    }

    Optional<IdentityState> find(OrganisationId organisation) {
        return sql.first(FIND, Identities::state, organisation.value());
    }

    Optional<Wish> current(OrganisationId organisation) {
        return sql.first(FIND, Identities::wish, organisation.value());
    }

    private static Wish wish(ResultSet row) throws SQLException {
        String email = row.getString("contact_email");
        return new Wish(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getLong("wished"),
                row.getInt("tries"),
                Sql.instant(row, "claimed_until"),
                row.getString("keys"),
                email == null ? null : new Contact(row.getString("contact_name"), email),
                Sql.instant(row, "invited_at") != null);
    }

    private static IdentityState state(ResultSet row) throws SQLException {
        boolean agreed = row.getLong("agreed") >= row.getLong("wished");
        return new IdentityState(
                agreed,
                Sql.instant(row, "agreed_at"),
                row.getString("failure"),
                agreed ? null : Sql.instant(row, "next_try_at"),
                Sql.instant(row, "invited_at"));
    }
}
