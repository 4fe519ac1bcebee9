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
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.IpAddress;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;

/** An administrator gives an organisation a key for clients that cannot fetch tokens, or takes it away. */
@Stateless
@RolesAllowed("onboarding-officer")
public class IssuingKeys {

    private static final int MOST_ADDRESSES = 32;

    @Inject
    ApiKeys keys;

    @Inject
    Organisations organisations;

    @Inject
    DrawingSecret drawing;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * @param purpose approved for the organisation
     * @param addresses IPv4 addresses, or IPv6 addresses, which stand for their /64 network
     * @return the key, 256 bits; it is shown to nobody again
     * @throws OrganisationRefused {@code mode-not-allowed}, {@code purpose-not-allowed}, {@code organisation-suspended}
     * @throws InvalidValue no address, too many, or something that is none
     */
    public String issue(OrganisationId organisation, String purpose, List<String> addresses) {
        AskingOrganisation asking = organisations.asking(organisation);
        asking.mayAsk(Mode.DIRECT, purpose);
        List<String> allowed = allowed(addresses);
        ApiKeys.Row row = new ApiKeys.Row(ids.next(), organisation, purpose);
        String key = drawing.draw();
        keys.add(row, key, allowed, clock.instant());
        Map<String, String> facts = Map.of("purpose", purpose, "addresses", String.join(" ", allowed));
        audit.record(new AuditEvent("api-key.issued", organisation, row.id(), AuditEvent.Actor.ADMINISTRATOR, facts));
        return key;
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

    private static List<String> allowed(List<String> addresses) {
        if (addresses.isEmpty() || addresses.size() > MOST_ADDRESSES) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "one to " + MOST_ADDRESSES + " addresses");
        }
        return addresses.stream().map(IssuingKeys::network).distinct().toList();
    }

    private static String network(String address) {
        return IpAddress.read(address)
                .map(IpAddress::network)
                .orElseThrow(() -> new InvalidValue(InvalidValue.Kind.TEXT, "an IPv4 or IPv6 address: " + address));
    }
}
