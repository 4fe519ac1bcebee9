package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.ProcessRequestException;

/** Turns the octets of a {@code submit_sm} into text (SMPP 3.4, section 5.2.19). */
final class SmsText {

    private static final int CENTRE_DEFAULT = 0;
    private static final int IA5 = 1;
    private static final int LATIN_1 = 3;
    private static final int UCS_2 = 8;

    private static final char ESCAPE = 0x1B;

    /** 3GPP TS 23.038, section 6.2.1: the character of each septet. */
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private SmsText() {}

    static String decode(byte dataCoding, byte[] octets) throws ProcessRequestException {
        return switch (Byte.toUnsignedInt(dataCoding)) {
            case CENTRE_DEFAULT -> gsm(octets);
            case IA5 -> new String(octets, US_ASCII);
            case LATIN_1 -> new String(octets, ISO_8859_1);
            case UCS_2 -> new String(octets, UTF_16BE);
            default -> throw new ProcessRequestException("Unknown data coding", SMPPConstant.STAT_ESME_RINVDCS);
        };
    }

    /** One septet an octet, as SMPP carries the default alphabet. */
    private static String gsm(byte[] octets) throws ProcessRequestException {
        StringBuilder text = new StringBuilder(octets.length);
        boolean escaped = false;
        for (byte octet : octets) {
            if (octet < 0) {
                throw new ProcessRequestException("Not a septet", SMPPConstant.STAT_ESME_RINVDCS);
            }
            char character = BASIC.charAt(octet);
            if (escaped) {
                text.append(extended(octet, character));
                escaped = false;
            } else if (character == ESCAPE) {
                escaped = true;
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    /** Section 6.2.1.1; an unknown extension shows as the basic character, as the standard asks of a phone. */
    private static char extended(byte septet, char basic) {
        return switch (septet) {
            case 0x0A -> '\f';
            case 0x14 -> '^';
            case 0x28 -> '{';
            case 0x29 -> '}';
            case 0x2F -> '\\';
            case 0x3C -> '[';
            case 0x3D -> '~';
            case 0x3E -> ']';
            case 0x40 -> '|';
            case 0x65 -> '€';
            default -> basic;
        };
    }
}
