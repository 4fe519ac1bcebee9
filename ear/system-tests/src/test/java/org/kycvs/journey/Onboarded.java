package org.kycvs.journey;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A registered organisation of a test, whose account is wished for and is made by the running application. */
final class Onboarded {

    /** Twice as long as the longest wait between two tries. */
    private static final Duration PATIENCE = Duration.ofSeconds(130);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final String ADD = """
            INSERT INTO organisations.organisation
            SELECT (jsonb_populate_record(o, jsonb_build_object('id', ?, 'client_id', ?::text, 'legal_name', ?::text, 'sms_name', ?::text)
              )).*
            FROM organisations.organisation o WHERE client_id = 'example-hotel'""";

    private static final String WISH = """
            INSERT INTO onboarding.identity AS i (organisation_id, contact_name, contact_email, wished, next_try_at)
            VALUES (?, ?, ?, 1, now())
            ON CONFLICT (organisation_id) DO UPDATE SET wished = i.wished + 1, tries = 0, next_try_at = now()""";

    final UUID id = UUID.randomUUID();
    final String clientId = "hostel-" + id;
    final String legalName = "Hostel " + id;

    Onboarded() {
        Database.update(
                ADD, id, clientId, legalName, id.toString().replace("-", "").substring(0, 20));
        Database.update("INSERT INTO organisations.organisation_purpose VALUES (?, 'lodging')", id);
    }

    /** As an approval does. */
    Onboarded wish() {
        Database.update(WISH, id, null, null);
        return this;
    }

    Onboarded wishInviting(String email) {
        Database.update(WISH, id, "First Person", email);
        return this;
    }

    /** Longer than Keycloak takes to be asked again after it was away. */
    Onboarded awaitAgreement() {
        return await(0, "SELECT wished - agreed FROM onboarding.identity WHERE organisation_id = ?");
    }

    Onboarded awaitFailure() {
        return await(1, "SELECT count(failure) FROM onboarding.identity WHERE organisation_id = ?");
    }

    private Onboarded await(long expected, String query) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Database.number(query, id) != expected) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not " + expected + " within " + PATIENCE + ", failure " + failure());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return this;
    }

    String failure() {
        return Database.text("SELECT failure FROM onboarding.identity WHERE organisation_id = ?", id);
    }

    void be(String state) {
        Database.update("UPDATE organisations.organisation SET state = ? WHERE id = ?", state, id);
        wish().awaitAgreement();
    }

    /** What had to be done at Keycloak, the newest first. */
    String done() {
        return Database.text(
                "SELECT facts ->> 'done' FROM audit.event WHERE kind = 'account.agreed' AND organisation_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                id);
    }
}
