package org.kycvs.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.MobileNumber;

class DigestingTest {

    private final Digesting digesting = KeySamples.digesting();
    private final Digesting rotated = new Digesting(KeySamples.ring(KeySamples.key(KeyUse.HANDLE, 2)));

    /** Computed apart from this code (HMAC-SHA-256 of 4-byte big-endian lengths and UTF-8): stored digests must live on. */
    @ParameterizedTest
    @CsvSource({
        "+919000000001, , P5fOd6PywQhfe_sXMNMKYxmflXLSu9LrhoWjwXF5b6Q",
        "ab, c, w741els77RllAV1_7dQlPTL8GfukH2x0vJayo49Maf8",
        "রহিম, '', Sxg2nqkCjOdP1DKtRkOJm84RkJu9qC2giuXBCiuUNvQ"
    })
    void isHmacOverFramedParts(String first, String second, String expected) {
        String[] parts = second == null ? new String[] {first} : new String[] {first, second};

        assertThat(digesting.digest(KeyUse.MOBILE_INDEX, parts).text()).isEqualTo("mobile-index-1." + expected);
    }

    @Test
    void partsNeverFlowIntoEachOther() {
        assertThat(Stream.of(
                        new String[][] {{"ab", "c"}, {"a", "bc"}, {"abc"}, {"abc", ""}, {"", "abc"}, {"ab", "", "c"}}))
                .extracting(parts -> digesting.digest(KeyUse.HANDLE, parts).text())
                .doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsDigestAtOnce() {
        List<String> oneByOne =
                IntStream.range(0, 20_000).mapToObj(this::digest).toList();

        assertThat(IntStream.range(0, 20_000).parallel().mapToObj(this::digest)).containsExactlyElementsOf(oneByOne);
    }

    private String digest(int i) {
        KeyUse use = i % 2 == 0 ? KeyUse.HANDLE : KeyUse.REGISTRY_ID;
        return digesting.digest(use, "same", Integer.toString(i)).text();
    }

    @Test
    void usesNeverMeet() {
        assertThat(Arrays.stream(KeyUse.values()).filter(use -> use.kind() == KeyUse.Kind.DIGEST))
                .extracting(use -> digesting.digest(use, "same").text())
                .doesNotHaveDuplicates();
        assertThat(digesting.matches(digesting.digest(KeyUse.HANDLE, "a"), KeyUse.PAGE_TOKEN, "a"))
                .isFalse();
    }

    @Test
    void findsAgainWhatItMade() {
        KeyedDigest made = digesting.digest(KeyUse.PASSCODE, "request", "123456");

        assertThat(digesting.matches(made, KeyUse.PASSCODE, "request", "123456"))
                .isTrue();
        assertThat(digesting.matches(made, KeyUse.PASSCODE, "request", "123457"))
                .isFalse();
        assertThat(digesting.matches(made, KeyUse.PASSCODE, "request123456")).isFalse();
    }

    @Test
    void matchesNothingThatDiffersInAnyCharacter() {
        String text = digesting.digest(KeyUse.HANDLE, "a").text();

        for (int i = 0; i < text.length(); i++) {
            String changed = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThat(digesting.matches(new KeyedDigest(changed), KeyUse.HANDLE, "a"))
                    .as(changed)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "handle-1", "handle-9.AAAA", "data-1.AAAA", "nonsense"})
    void knowsNoOtherKeys(String text) {
        KeyedDigest foreign = new KeyedDigest(text);

        assertThat(digesting.matches(foreign, KeyUse.HANDLE, "a")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> digesting.again(foreign, KeyUse.HANDLE, "a"));
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneStillMatches() {
        KeyedDigest old = digesting.digest(KeyUse.HANDLE, "a");

        assertThat(rotated.digest(KeyUse.HANDLE, "a").text()).startsWith("handle-2.");
        assertThat(rotated.matches(old, KeyUse.HANDLE, "a")).isTrue();
        assertThat(rotated.again(old, KeyUse.HANDLE, "a")).isEqualTo(old);
        assertThat(rotated.again(old, KeyUse.HANDLE, "b")).isEqualTo(digesting.digest(KeyUse.HANDLE, "b"));
    }

    @Test
    void aKeyThatSealsDoesNotDigest() {
        assertThatIllegalArgumentException().isThrownBy(() -> digesting.digest(KeyUse.DATA, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> digesting.digest(KeyUse.ATTESTATION, "a"));
    }

    @Test
    void aMobileIsFoundHoweverItWasTyped() {
        assertThat(MobileIndex.of(MobileNumber.parse("090000 00001"), digesting))
                .isEqualTo(MobileIndex.of(new MobileNumber("+919000000001"), digesting));
    }
}
