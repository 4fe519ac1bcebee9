package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A registered organisation of a test, whose account is wished for and is made by the running application. */
public final class Onboarded {

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

    public final UUID id;
    public final String clientId;
    public final String legalName;

    public Onboarded() {
        this(UUID.randomUUID());
    }

    private Onboarded(UUID id) {
        this(id, "hostel-" + id, "Hostel " + id);
        Database.update(
                ADD, id, clientId, legalName, id.toString().replace("-", "").substring(0, 20));
        Database.update("INSERT INTO organisations.organisation_purpose VALUES (?, 'lodging')", id);
    }

    private Onboarded(UUID id, String clientId, String legalName) {
        this.id = id;
        this.clientId = clientId;
        this.legalName = legalName;
    }

    /** One that was approved at the administrators' screens. */
    public static Onboarded approved(Onboarding application) {
        return new Onboarded(
                UUID.fromString(Database.text(
                        "SELECT id FROM organisations.organisation WHERE client_id = ?", application.client)),
                application.client,
                application.name);
    }

    /** As an approval does. */
    public Onboarded wish() {
        Database.update(WISH, id, null, null);
        return this;
    }

    public Onboarded wishInviting(String email) {
        Database.update(WISH, id, "First Person", email);
        return this;
    }

    /** Longer than Keycloak takes to be asked again after it was away. */
    public Onboarded awaitAgreement() {
        return await(0, "SELECT wished - agreed FROM onboarding.identity WHERE organisation_id = ?");
    }

    Onboarded awaitFailure() {
        return await(1, "SELECT count(failure) FROM onboarding.identity WHERE organisation_id = ?");
    }

    /** Keycloak has exactly one organization and one client of it, and we have one organisation. */
    public void isOne() {
        KeycloakAdministrator keycloak = new KeycloakAdministrator();
        assertThat(Database.number(
                        "SELECT count(*) FROM organisations.organisation WHERE client_id = ? OR legal_name = ?",
                        clientId,
                        legalName))
                .isEqualTo(1);
        assertThat(keycloak.organizations(legalName)).hasSize(1);
        assertThat(keycloak.clients(clientId)).hasSize(1);
    }

    /** As if whoever makes its account had been silent for as long as it may. */
    public static void endClaims() {
        Database.update("UPDATE onboarding.identity SET claimed_until = now() WHERE claimed_until IS NOT NULL");
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
