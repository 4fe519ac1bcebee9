package org.kycvs.delivery.smpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text becomes the octets of one or more messages. */
class SmsPartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | character | count | coding | parts",
                "GSM, alone to the brim | a | 160 | 0 | 1",
                "GSM, one too many | a | 161 | 0 | 2",
                "GSM, two parts to the brim | a | 306 | 0 | 2",
                "GSM, three parts | a | 307 | 0 | 3",
                "an extended character takes two | € | 80 | 0 | 1",
                "and is not torn: 76 in a part of 153 | € | 81 | 0 | 2",
                "76 and 76 fill two parts | € | 152 | 0 | 2",
                "76 and 76 and 1 | € | 153 | 0 | 3",
                "UCS-2, alone to the brim | আ | 70 | 8 | 1",
                "UCS-2, one too many | আ | 71 | 8 | 2",
                "UCS-2, two parts to the brim | আ | 134 | 8 | 2",
                "UCS-2, three parts | আ | 135 | 8 | 3",
                "a pair of surrogates is not torn: 33 in a part | 🙏 | 66 | 8 | 2",
                "so 67 of them need three | 🙏 | 67 | 8 | 3",
                "the rupee sign is not in the GSM alphabet | ₹ | 1 | 8 | 1"
            },
            useHeadersInDisplayName = true)
    void aTextIsCutWhereTheStandardSays(String text, String character, int count, byte coding, int parts) {
        List<SmsPart> cut = SmsPart.of(character.repeat(count), 7);
        assertThat(cut).hasSize(parts).allMatch(part -> part.dataCoding() == coding);
        assertThat(cut).allMatch(part -> part.withHeader() == (parts > 1));
        assertThat(cut).allMatch(part -> part.octets().length <= (coding == 0 ? 160 : 140));
    }

    @Test
    void eachPartSaysWhichOfHowManyItIs() {
        List<SmsPart> parts = SmsPart.of("a".repeat(400), 200);
        assertThat(parts.get(0).octets()).startsWith(5, 0, 3, 200, 3, 1);
        assertThat(parts.get(1).octets()).startsWith(5, 0, 3, 200, 3, 2);
        assertThat(parts.get(2).octets()).startsWith(5, 0, 3, 200, 3, 3).hasSize(6 + 400 - 2 * 153);
    }

    @Test
    void thePartsTogetherAreTheText() {
        String text = "আপনার কোড 482913 🙏 ".repeat(20);
        assertThat(new String(joined(SmsPart.of(text, 1)), UTF_16BE)).isEqualTo(text);
    }

    @Test
    void theLineThatBindsACodeToAnOriginSurvivesTheGsmAlphabet() {
        List<SmsPart> parts = SmsPart.of("@kycvs.example #482913", 1);
        assertThat(parts).singleElement().matches(part -> part.dataCoding() == 0);
        assertThat(parts.get(0).octets()).startsWith(0x00, 'k', 'y').endsWith('#', '4', '8', '2', '9', '1', '3');
    }

    @Test
    void theOddPlacesOfTheGsmAlphabetAreRight() {
        assertThat(SmsPart.of("@£$¥_ΔÄ§¿ñà\n[~€", 1).get(0).octets())
                .containsExactly(
                        0x00, 0x01, 0x02, 0x03, 0x11, 0x10, 0x5B, 0x5F, 0x60, 0x7D, 0x7F, 0x0A, 0x1B, 0x3C, 0x1B, 0x3D,
                        0x1B, 0x65);
    }

    @Test
    void aBookIsNoTextMessage() {
        assertThat(SmsPart.of("a".repeat(255 * 153), 1)).hasSize(255);
        assertThatThrownBy(() -> SmsPart.of("a".repeat(255 * 153 + 1), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartPrintsNothingOfItsText() {
        assertThat(SmsPart.of("482913", 1).toString()).doesNotContain("482913").doesNotContain("52");
    }

    private static byte[] joined(List<SmsPart> parts) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (SmsPart part : parts) {
            octets.write(part.octets(), 6, part.octets().length - 6);
        }
        return octets.toByteArray();
    }
}
