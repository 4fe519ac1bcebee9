package org.kycvs.delivery;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One plain text for one mailbox, worth sending until an instant. Neither address nor subject can bring a header of its own: no
 * control character is in them.
 *
 * @param to one address (RFC 5321, section 4.1.2) in ASCII, without a name; it never prints
 * @param subject 1 to 150 characters, one line
 * @param text at most 10,000 characters; may hold a link that opens something, so it never prints
 * @param notAfter the first instant at which the message is worthless; from then on it is dropped, not sent
 */
public record MailMessage(String to, String subject, String text, Instant notAfter) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{3,255}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cc}\\p{Cs}\\u2028\\u2029]{1,150}");
    private static final int LONGEST_TEXT = 10_000;

    public MailMessage {
        require(ADDRESS.matcher(to).matches(), "one address");
        require(LINE.matcher(subject).matches(), "a subject of one line");
        require(!text.isBlank() && text.length() <= LONGEST_TEXT, "a text of at most " + LONGEST_TEXT + " characters");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a mail needs " + what);
        }
    }

    @Override
    public String toString() {
        return "mail, not after " + notAfter;
    }
}
