package org.kycvs.delivery;

import java.util.regex.Pattern;

/**
 * By which an SMS centre speaks of a text, or a part of one, that it has taken. Ids of different centres may be equal, so
 * the centre belongs to it.
 *
 * @param centre names the centre, also after a restart
 * @param id the centre's message id (SMPP 3.4, section 5.2.23), in one form however the centre writes it
 */
public record ReceiptId(String centre, String id) {

    private static final Pattern WORD = Pattern.compile("[!-~]{1,300}");

    public ReceiptId {
        if (!WORD.matcher(centre).matches() || !WORD.matcher(id).matches()) {
            throw new IllegalArgumentException("a receipt's id consists of two words of visible ASCII characters");
        }
    }

    /** One word, as its row holds it. */
    @Override
    public String toString() {
        return centre + "/" + id;
    }
}
