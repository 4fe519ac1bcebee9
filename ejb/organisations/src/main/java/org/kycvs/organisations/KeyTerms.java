package org.kycvs.organisations;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.kycvs.kernel.IpAddress;

/**
 * What a key is good for.
 *
 * @param purpose approved for the organisation
 * @param addresses 1 to {@value #MOST_ADDRESSES} IPv4 addresses, or IPv6 addresses, which stand for their /64 network
 */
public record KeyTerms(String purpose, List<String> addresses) {

    static final int MOST_ADDRESSES = 32;

    /** @throws TermsRefused no address, too many, or something that is none */
    public KeyTerms {
        Terms.require(
                !addresses.isEmpty() && addresses.size() <= MOST_ADDRESSES,
                "addresses",
                "must be one to " + MOST_ADDRESSES + " addresses");
        addresses = List.copyOf(addresses);
        addresses.forEach(KeyTerms::network);
    }

    static KeyTerms of(JsonObject object) {
        JsonMembers members = new JsonMembers(object).only(Set.of("purpose", "addresses"));
        return new KeyTerms(members.text("purpose"), members.texts("addresses"));
    }

    /** As it is proposed. */
    public JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("addresses", Json.createArrayBuilder(addresses))
                .build();
    }

    /** From where it counts. */
    List<String> networks() {
        return addresses.stream().map(KeyTerms::network).distinct().toList();
    }

    private static String network(String address) {
        return IpAddress.read(address)
                .map(IpAddress::network)
                .orElseThrow(() -> new TermsRefused("addresses", "must be IPv4 or IPv6 addresses, not " + address));
    }
}
