package org.kycvs.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.signing.Sealing.SealBroken;

class SealingTest {

    private static final String ROW = "row:1";

    private final Sealing sealing = KeySamples.sealing();
    private final Sealing rotated = new Sealing(KeySamples.ring(KeySamples.key(KeyUse.DATA, 2)));

    @ParameterizedTest
    @ValueSource(strings = {"", "Asha Rao", "রহিম উদ্দিন", "+919000000001"})
    void opensWhatItSealed(String plain) {
        byte[] sealed = sealing.sealText(KeyUse.DATA, ROW, plain);

        assertThat(sealing.openText(KeyUse.DATA, ROW, sealed)).isEqualTo(plain);
    }

    /** Made apart from this code with AES-256-GCM: what is stored must open for years. */
    @Test
    void opensWhatWasSealedElsewhereInTheSameForm() {
        byte[] sealed = HexFormat.of()
                .parseHex("0106646174612d31000102030405060708090a0b0671be7ae5b7a374cc8ed6dbc581e53b9f1d3bc6c4a4a2cd");

        assertThat(sealing.openText(KeyUse.DATA, ROW, sealed)).isEqualTo("Asha Rao");
    }

    @Test
    void sealsTheSameValueDifferentlyEveryTime() {
        assertThat(sealing.sealText(KeyUse.DATA, ROW, "same")).isNotEqualTo(sealing.sealText(KeyUse.DATA, ROW, "same"));
    }

    @Test
    void doesNotOpenWhenAnyBitOfAnyByteWasChanged() {
        byte[] sealed = sealing.sealText(KeyUse.DATA, ROW, "Asha Rao");

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertBroken(changed, ROW);
        }
    }

    @Test
    void doesNotOpenWhenCutOffOrLengthened() {
        byte[] sealed = sealing.sealText(KeyUse.DATA, ROW, "Asha Rao");

        for (int length = 0; length < sealed.length; length++) {
            assertBroken(Arrays.copyOf(sealed, length), ROW);
        }
        assertBroken(Arrays.copyOf(sealed, sealed.length + 1), ROW);
    }

    @Test
    void doesNotOpenInAnotherRow() {
        assertBroken(sealing.sealText(KeyUse.DATA, ROW, "Asha Rao"), "row:2");
    }

    @Test
    void doesNotOpenForAnotherUse() {
        byte[] sealed = sealing.sealText(KeyUse.DATA, ROW, "Asha Rao");

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> sealing.open(KeyUse.OUTBOX, ROW, sealed));
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneStillOpens() {
        byte[] old = sealing.sealText(KeyUse.DATA, ROW, "old");
        byte[] fresh = rotated.sealText(KeyUse.DATA, ROW, "new");

        assertThat(rotated.openText(KeyUse.DATA, ROW, old)).isEqualTo("old");
        assertThat(rotated.openText(KeyUse.DATA, ROW, fresh)).isEqualTo("new");
        assertBroken(fresh, ROW);
    }

    @Test
    void aKeyThatDigestsDoesNotSeal() {
        assertThatIllegalArgumentException().isThrownBy(() -> sealing.sealText(KeyUse.HANDLE, ROW, "a"));
    }

    /** Each value under a context of its own: what one thread leaves behind must not reach another's, nor its own next. */
    @Test
    void manyThreadsSealAndOpenAtOnceBesideBrokenValues() {
        assertThat(IntStream.range(0, 20_000).parallel().filter(i -> {
                    byte[] sealed = sealing.sealText(KeyUse.DATA, "row:" + i, "value " + i);
                    assertBroken(sealed, "row of another");
                    return sealing.openText(KeyUse.DATA, "row:" + i, sealed).equals("value " + i);
                }))
                .hasSize(20_000);
    }

    private void assertBroken(byte[] sealed, String context) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> sealing.open(KeyUse.DATA, context, sealed));
    }
}
