package org.kycvs.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.Sha256;
import org.kycvs.kernel.Sql;

/**
 * What was said in words, beside the events: each with a salt of its own, so that its digest in the event tells nothing once the
 * words are gone.
 */
@ApplicationScoped
class Words {

    /** Names the account of the administrator who acted. */
    static final String ACCOUNT = "account";

    private static final String KEEP = """
            INSERT INTO audit.word (event_id, name, salt, text)
            SELECT ?, name, salt, text FROM unnest(?::text[], ?::text[], ?::text[]) AS w(name, salt, text)""";

    @Inject
    DrawingSecret drawing;

    @Inject
    Sql sql;

    record Word(String name, String text, String salt) {

        /** SHA-256 of the salt followed by the text, in hexadecimal digits. */
        String digest() {
            return Sha256.hex(salt + text);
        }
    }

    List<Word> salted(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> new Word(entry.getKey(), entry.getValue(), drawing.draw()))
                .toList();
    }

    void keep(UUID event, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        sql.write(
                KEEP,
                event,
                words.stream().map(Word::name).toArray(String[]::new),
                words.stream().map(Word::salt).toArray(String[]::new),
                words.stream().map(Word::text).toArray(String[]::new));
    }
}
