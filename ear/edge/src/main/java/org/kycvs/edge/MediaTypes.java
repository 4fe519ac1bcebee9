package org.kycvs.edge;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can stand in a Content-Type (RFC 9110, sections 8.3.1 and 5.6). */
final class MediaTypes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            TOKEN + "/" + TOKEN + "(?:[ \t]*+;[ \t]*+(?:" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + "))?+)*+[ \t]*+");

    private MediaTypes() {}

    /** @param sent all that a request says of its type; null if nothing */
    static boolean readable(@Nullable List<String> sent) {
        return sent == null
                || (sent.size() == 1 && MEDIA_TYPE.matcher(sent.get(0)).matches());
    }
}
