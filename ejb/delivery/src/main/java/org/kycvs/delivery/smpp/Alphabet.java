package org.kycvs.delivery.smpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.List;
import java.util.Optional;

/** How the characters of a text become octets, and how many of these fit into one message. */
enum Alphabet {
    /** One septet an octet, as SMPP carries the centre's default alphabet. */
    GSM(0, 160, 153) {
        @Override
        Optional<byte[]> encode(int codePoint) {
            return GsmCharacters.septets(codePoint);
        }
    },
    /** Every character there is; beyond the basic plane as a pair of surrogates, which phones understand. */
    UCS_2(8, 140, 134) {
        @Override
        Optional<byte[]> encode(int codePoint) {
            return Optional.of(Character.toString(codePoint).getBytes(UTF_16BE));
        }
    };

    private final int dataCoding;
    private final int roomAlone;
    private final int roomInPart;

    /**
     * @param roomAlone octets of a message that is the whole text
     * @param roomInPart octets beside the header of a part (3GPP TS 23.040, section 9.2.3.24.1)
     */
    Alphabet(int dataCoding, int roomAlone, int roomInPart) {
        this.dataCoding = dataCoding;
        this.roomAlone = roomAlone;
        this.roomInPart = roomInPart;
    }

    /** The octets of one character, never to be torn apart; nothing if the alphabet does not have it. */
    abstract Optional<byte[]> encode(int codePoint);

    byte dataCoding() {
        return (byte) dataCoding;
    }

    int roomAlone() {
        return roomAlone;
    }

    int roomInPart() {
        return roomInPart;
    }

    /** The shorter one that can say it all. */
    static Alphabet of(String text) {
        return text.codePoints().allMatch(codePoint -> GSM.encode(codePoint).isPresent()) ? GSM : UCS_2;
    }

    List<byte[]> characters(String text) {
        return text.codePoints()
                .mapToObj(codePoint -> encode(codePoint).orElseThrow())
                .toList();
    }
}
