package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Says who is asking where a key takes the place of a token. Key, address and organisation are read on every call. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognisingKey {

    @Inject
    ApiKeys keys;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /**
     * @param key as it was shown; may be anybody's guess
     * @param address the client's, in its canonical form
     * @throws KeyRefused {@code invalid-token}
     * @throws OrganisationRefused {@code organisation-unknown} or {@code organisation-suspended}
     */
    public KeyHolder byKey(String key, String address) {
        return holder(keys.byKey(key, address));
    }

    /**
     * The same, of a later call of a journey that was begun with this key.
     *
     * @param key {@link KeyHolder#key()}
     * @throws KeyRefused {@code invalid-token}: revoked since then, or from elsewhere
     */
    public KeyHolder again(UUID key, String address) {
        return holder(keys.find(key, address));
    }

    private KeyHolder holder(Optional<ApiKeys.Row> found) {
        ApiKeys.Row row = found.orElseThrow(KeyRefused::new);
        AskingOrganisation organisation = organisations
                .find(row.organisation())
                .orElseThrow(KeyRefused::new)
                .asking(clock.instant());
        return new KeyHolder(row.id(), organisation, row.purpose());
    }
}
