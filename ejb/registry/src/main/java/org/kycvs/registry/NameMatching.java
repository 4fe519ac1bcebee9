package org.kycvs.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.kycvs.kernel.PersonName;

/**
 * Compares a given name with registered ones (rules, section 2).
 *
 * <p>It forgives how a name is written, and never who is meant: initials alone, or one word of a longer registered name,
 * match nobody.
 */
final class NameMatching {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2}");

    private final PersonName given;
    private final String characters;
    private final Set<List<String>> readings;

    NameMatching(PersonName given) {
        this.given = given;
        this.characters = NameReadings.characters(given);
        this.readings = NameReadings.of(given);
    }

    Optional<NameMatch> with(PersonName registered) {
        if (!hasWord(given) || !hasWord(registered)) {
            return Optional.empty();
        }
        if (characters.equals(NameReadings.characters(registered))) {
            return Optional.of(NameMatch.EXACT);
        }
        return withReadings(NameReadings.of(registered));
    }

    /** Joined words are compared with words as written only: joined on both sides, a name would be one long word. */
    private Optional<NameMatch> withReadings(Set<List<String>> others) {
        Set<List<String>> joined = NameReadings.joined(readings);
        Set<List<String>> othersJoined = NameReadings.joined(others);
        if (any(readings, others, NameMatching::same)
                || any(joined, others, NameMatching::same)
                || any(readings, othersJoined, NameMatching::same)) {
            return Optional.of(NameMatch.NORMALISED);
        }
        boolean close = any(readings, others, NameMatching::close)
                || any(joined, others, NameMatching::closeWhenJoined)
                || any(readings, othersJoined, NameMatching::closeWhenJoined);
        return close ? Optional.of(NameMatch.CLOSE) : Optional.empty();
    }

    private static boolean any(
            Set<List<String>> ones, Set<List<String>> others, BiPredicate<List<String>, List<String>> agree) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> agree.test(one, other)));
    }

    private static boolean hasWord(PersonName name) {
        return WORD.matcher(name.text()).find();
    }

    private static boolean same(List<String> given, List<String> registered) {
        return given.size() == registered.size()
                && given.stream()
                        .sorted()
                        .toList()
                        .equals(registered.stream().sorted().toList());
    }

    private static boolean close(List<String> given, List<String> registered) {
        Pairing pairing = new Pairing(given, registered).withInitials();
        boolean registeredWithOneName = registered.size() == 1 && pairing.isFirstWordOnly();
        return pairing.agrees() || pairing.isOneWordEach() || registeredWithOneName;
    }

    /** Without initials: one letter must not stand for two words. */
    private static boolean closeWhenJoined(List<String> given, List<String> registered) {
        return new Pairing(given, registered).agrees();
    }
}
