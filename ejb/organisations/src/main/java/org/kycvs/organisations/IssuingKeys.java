package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;

/**
 * An officer takes the key that was granted to an organisation ({@link GrantingKey}) and hands it over, or revokes it: to take it
 * away takes one person, because it may have to happen at once.
 */
@Stateless
@RolesAllowed("onboarding-officer")
public class IssuingKeys {

    @Inject
    ApiKeys keys;

    @Inject
    DrawingSecret drawing;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The key that two persons have granted, drawn in this very moment; nobody can take it a second time.
     *
     * @return 256 bits
     * @throws KeyTaken somebody has it, or it is revoked
     */
    public String take(UUID id) {
        String key = drawing.draw();
        OrganisationId organisation = keys.take(id, key).orElseThrow(KeyTaken::new);
        audit.record(new AuditEvent("api-key.taken", organisation, id, AuditEvent.Actor.ADMINISTRATOR, Map.of()));
        return key;
    }

    /** How many were granted and wait to be taken. */
    public long untaken() {
        return keys.untaken();
    }

    /** From now on it counts no more, nor does anything that was begun with it; nothing happens if it did not count. */
    public void revoke(UUID id, Reason reason) {
        keys.revoke(id, clock.instant())
                .ifPresent(organisation -> audit.record(
                        AuditEvent.reasoned("api-key.revoked", organisation, id, Map.of(), reason.text())));
    }

    /** Those that count first, by the organisation's name. */
    public List<IssuedKey> all() {
        return keys.all();
    }
}
