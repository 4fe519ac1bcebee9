package org.kycvs.delivery.smpp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What one {@code submit_sm} carries.
 *
 * @param dataCoding SMPP 3.4, section 5.2.19
 * @param withHeader whether the octets begin with a header that says which part of a long text this is
 */
record SmsPart(byte dataCoding, boolean withHeader, byte[] octets) {

    private static final int MOST_PARTS = 255;

    /** @param reference tells the parts of this text from those of another, 0 to 255 */
    static List<SmsPart> of(String text, int reference) {
        Alphabet alphabet = Alphabet.of(text);
        List<byte[]> characters = alphabet.characters(text);
        List<byte[]> whole = pack(characters, alphabet.roomAlone());
        if (whole.size() == 1) {
            return List.of(new SmsPart(alphabet.dataCoding(), false, whole.get(0)));
        }
        List<byte[]> contents = pack(characters, alphabet.roomInPart());
        if (contents.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A text of " + contents.size() + " parts is no text message");
        }
        List<SmsPart> parts = new ArrayList<>();
        for (byte[] content : contents) {
            parts.add(new SmsPart(
                    alphabet.dataCoding(), true, headed(reference, contents.size(), parts.size() + 1, content)));
        }
        return List.copyOf(parts);
    }

    private static List<byte[]> pack(List<byte[]> characters, int room) {
        List<byte[]> packed = new ArrayList<>();
        ByteArrayOutputStream open = new ByteArrayOutputStream(room);
        for (byte[] character : characters) {
            if (open.size() + character.length > room) {
                packed.add(open.toByteArray());
                open.reset();
            }
            open.writeBytes(character);
        }
        packed.add(open.toByteArray());
        return packed;
    }

    /** Concatenation with an 8-bit reference (3GPP TS 23.040, section 9.2.3.24.1), the form that every phone knows. */
    private static byte[] headed(int reference, int total, int number, byte[] content) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number});
        octets.writeBytes(content);
        return octets.toByteArray();
    }

    @Override
    public String toString() {
        return "part of " + octets.length + " octets";
    }
}
