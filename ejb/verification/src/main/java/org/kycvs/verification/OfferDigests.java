package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;

/**
 * What a page carries of the offer on it: a keyed digest of the whole, which binds Allow to it, and one of each part, which
 * tells what has changed.
 *
 * <p>Each digest names its request, its browser and its part, so none serves in the place of another; and the parts of two
 * pages put together do not make the whole of a third.
 */
@ApplicationScoped
class OfferDigests {

    private static final String BETWEEN = ".";

    /** The key and the whole come before the parts. */
    private static final int BEFORE_PARTS = 2;

    @Inject
    Digesting digesting;

    /** @param offer every part, by the values that it consists of */
    String of(Visited visited, Map<OfferPart, List<String>> offer) {
        Stream<String> parts = Stream.of(OfferPart.values()).map(part -> digesting
                .digest(KeyUse.PAGE_TOKEN, part(visited, part, offer))
                .value());
        String whole =
                digesting.digest(KeyUse.PAGE_TOKEN, whole(visited, offer)).text();
        return Stream.concat(Stream.of(whole), parts).collect(Collectors.joining(BETWEEN));
    }

    /**
     * What of the offer, as it stands now, that page did not show; empty only if it showed exactly this.
     *
     * @param shown what came back from the browser; of what no page of ours can have carried, everything has changed
     */
    Set<OfferPart> changed(String shown, Visited visited, Map<OfferPart, List<String>> offer) {
        String[] digests = shown.split("\\.", -1);
        if (digests.length != BEFORE_PARTS + OfferPart.values().length) {
            return EnumSet.allOf(OfferPart.class);
        }
        Set<OfferPart> changed = EnumSet.noneOf(OfferPart.class);
        for (OfferPart part : OfferPart.values()) {
            if (!matches(digests, BEFORE_PARTS + part.ordinal(), part(visited, part, offer))) {
                changed.add(part);
            }
        }
        boolean wholeIsAnother = !matches(digests, 1, whole(visited, offer));
        return changed.isEmpty() && wholeIsAnother ? EnumSet.allOf(OfferPart.class) : changed;
    }

    private boolean matches(String[] digests, int which, String... values) {
        return digesting.matches(new KeyedDigest(digests[0] + BETWEEN + digests[which]), KeyUse.PAGE_TOKEN, values);
    }

    private static String[] whole(Visited visited, Map<OfferPart, List<String>> offer) {
        Stream<String> values = Stream.of(OfferPart.values()).flatMap(part -> values(part, offer));
        return Stream.concat(where("choose", visited), values).toArray(String[]::new);
    }

    private static String[] part(Visited visited, OfferPart part, Map<OfferPart, List<String>> offer) {
        return Stream.concat(where("choose-part", visited), values(part, offer)).toArray(String[]::new);
    }

    private static Stream<String> where(String kind, Visited visited) {
        return Stream.of(
                kind, visited.request().id().toString(), visited.browser().text());
    }

    private static Stream<String> values(OfferPart part, Map<OfferPart, List<String>> offer) {
        List<String> values = offer.getOrDefault(part, List.of());
        return Stream.concat(Stream.of(part.name()), values.stream());
    }
}
