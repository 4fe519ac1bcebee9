package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.kycvs.delivery.OutboundDoor;
import org.kycvs.delivery.OutboundRefused;
import org.kycvs.delivery.OutboundUrl;
import org.kycvs.kernel.InvalidValue;

/**
 * Reads an organisation's key set where the organisation publishes it. It is read once, when somebody asks for it, and handed on as
 * values: nobody after us follows the address.
 *
 * <p>Waits for the other side, 5 seconds at most, so it stays out of its caller's transaction.
 */
@Stateless
@RolesAllowed("organisation-staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FetchingClientKeys {

    private static final String TYPES = "application/jwk-set+json, application/json";

    @Inject
    OutboundDoor door;

    /**
     * @param url of a JWK Set
     * @throws InvalidValue no address that we call, nothing that can be fetched there, or no key set that we take
     *     ({@link ClientKeys#read}); its rule says which, in words for whoever gave the address
     */
    public ClientKeys fetch(String url) {
        OutboundUrl address = new OutboundUrl(url.strip());
        try {
            return ClientKeys.read(new String(door.fetch(address, TYPES), StandardCharsets.UTF_8));
        } catch (OutboundRefused refused) {
            throw new InvalidValue(
                    InvalidValue.Kind.TEXT,
                    "an address of a key set that we can fetch: "
                            + refused.reason().sentence());
        }
    }
}
