package org.kycvs.delivery.smpp;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The GSM 7-bit default alphabet and its extension (3GPP TS 23.038, sections 6.2.1 and 6.2.1.1). */
final class GsmCharacters {

    private static final byte ESCAPE = 0x1B;

    /** By septet; the place of the escape holds a character that no text has. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\uFFFFÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final Map<Integer, byte[]> SEPTETS = new HashMap<>();

    static {
        for (int septet = 0; septet < BASIC.length(); septet++) {
            if (septet != ESCAPE) {
                SEPTETS.put((int) BASIC.charAt(septet), new byte[] {(byte) septet});
            }
        }
        extend('\f', 0x0A);
        extend('^', 0x14);
        extend('{', 0x28);
        extend('}', 0x29);
        extend('\\', 0x2F);
        extend('[', 0x3C);
        extend('~', 0x3D);
        extend(']', 0x3E);
        extend('|', 0x40);
        extend('€', 0x65);
    }

    private GsmCharacters() {}

    static Optional<byte[]> septets(int codePoint) {
        return Optional.ofNullable(SEPTETS.get(codePoint)).map(byte[]::clone);
    }

    private static void extend(char character, int septet) {
        SEPTETS.put((int) character, new byte[] {ESCAPE, (byte) septet});
    }
}
