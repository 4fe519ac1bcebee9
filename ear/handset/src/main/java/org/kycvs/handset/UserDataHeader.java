package org.kycvs.handset;

import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.ProcessRequestException;
import org.kycvs.handset.SubmittedPart.Place;

/** Reads the header before a part's characters (3GPP TS 23.040, section 9.2.3.24). */
final class UserDataHeader {

    private static final int EIGHT_BIT_REFERENCE = 0x00;
    private static final int SIXTEEN_BIT_REFERENCE = 0x08;

    private UserDataHeader() {}

    /** Its length with the length octet. */
    static int length(byte[] content) throws ProcessRequestException {
        if (content.length == 0 || octet(content, 0) >= content.length) {
            throw unreadable();
        }
        return octet(content, 0) + 1;
    }

    /** The place that the header names, if it is about concatenation at all. */
    static Optional<Place> place(byte[] content) throws ProcessRequestException {
        int end = length(content);
        for (int at = 1; at + 1 < end; at += 2 + octet(content, at + 1)) {
            int dataLength = octet(content, at + 1);
            if (at + 2 + dataLength > end) {
                throw unreadable();
            }
            if (octet(content, at) == EIGHT_BIT_REFERENCE && dataLength == 3) {
                return Optional.of(place(octet(content, at + 2), content, at + 3));
            }
            if (octet(content, at) == SIXTEEN_BIT_REFERENCE && dataLength == 4) {
                return Optional.of(place(octet(content, at + 2) << 8 | octet(content, at + 3), content, at + 4));
            }
        }
        return Optional.empty();
    }

    private static Place place(int reference, byte[] content, int totalAt) {
        return new Place(reference, octet(content, totalAt), octet(content, totalAt + 1));
    }

    private static int octet(byte[] content, int at) {
        return Byte.toUnsignedInt(content[at]);
    }

    private static ProcessRequestException unreadable() {
        return new ProcessRequestException("Unreadable user data header", SMPPConstant.STAT_ESME_RINVESMCLASS);
    }
}
