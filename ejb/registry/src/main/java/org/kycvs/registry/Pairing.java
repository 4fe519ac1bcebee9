package org.kycvs.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The words of two readings of names, paired off: same words first, then spellings, then initials.
 *
 * <p>Every word of the shorter reading needs a partner; what is left over in the longer one must be something that people
 * leave out.
 */
final class Pairing {

    /** Too common to tell anybody apart. */
    private static final String MOHAMMED = "mohammed";

    /** Words that stand before many names and are dropped as often. */
    private static final Set<String> OMISSIBLE_FIRST = Set.of(MOHAMMED, "sheikh", "shaikh", "syed", "sayed", "kumari");

    private static final int NOBODY = -1;

    private final List<String> shorter;
    private final List<String> longer;
    /** By position in the longer reading: the partner's position in the shorter. */
    private final int[] partners;

    private final int words;
    private int pairs;

    Pairing(List<String> one, List<String> other) {
        boolean inOrder = one.size() <= other.size();
        shorter = inOrder ? one : other;
        longer = inOrder ? other : one;
        partners = new int[longer.size()];
        Arrays.fill(partners, NOBODY);
        pair((a, b) -> isWord(a) && a.equals(b));
        pair((a, b) -> isWord(a) && isWord(b) && Spelling.close(a, b));
        words = tellingPairs();
    }

    /** Lets an initial stand for a word. */
    Pairing withInitials() {
        pair((a, b) -> (!isWord(a) || !isWord(b)) && a.codePointAt(0) == b.codePointAt(0));
        return this;
    }

    /** A part that is not an initial. */
    static boolean isWord(String token) {
        return token.codePointCount(0, token.length()) > 1;
    }

    /** All words of the shorter have a partner, at least one of them in full, and two parts agree at least. */
    boolean agrees() {
        return pairs == shorter.size() && words > 0 && pairs > 1 && onlyOmissible();
    }

    /** The shorter is one word, and it is the first of the longer. */
    boolean isFirstWordOnly() {
        return shorter.size() == 1
                && words == 1
                && partners[0] == 0
                && shorter.get(0).equals(longer.get(0));
    }

    /** One word each, spelled alike. */
    boolean isOneWordEach() {
        return longer.size() == 1 && words == 1;
    }

    /**
     * A middle or last part may be missing, the first may not: "Rohit Anil Sharma" is Rohit, not his father Anil Sharma.
     * Where the surname stands first, the second part is the first name.
     */
    private boolean onlyOmissible() {
        boolean surnameFirst = partners[0] == shorter.size() - 1;
        for (int i = 0; i < partners.length; i++) {
            boolean firstName = (i == 0 && !isOmissibleFirst(longer.get(0))) || (i == 1 && surnameFirst);
            if (partners[i] == NOBODY && firstName) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOmissibleFirst(String token) {
        return !isWord(token) || OMISSIBLE_FIRST.contains(token);
    }

    private void pair(BiPredicate<String, String> alike) {
        for (int i = 0; i < shorter.size(); i++) {
            if (!isPaired(i)) {
                pairFirst(i, alike);
            }
        }
    }

    private void pairFirst(int i, BiPredicate<String, String> alike) {
        for (int j = 0; j < partners.length; j++) {
            if (partners[j] == NOBODY && alike.test(shorter.get(i), longer.get(j))) {
                partners[j] = i;
                pairs++;
                return;
            }
        }
    }

    private boolean isPaired(int i) {
        return Arrays.stream(partners).anyMatch(partner -> partner == i);
    }

    private int tellingPairs() {
        int telling = 0;
        for (int j = 0; j < partners.length; j++) {
            if (partners[j] != NOBODY && !longer.get(j).equals(MOHAMMED)) {
                telling++;
            }
        }
        return telling;
    }
}
