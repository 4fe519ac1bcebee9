package org.kycvs.web.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a press did nothing, in words for the person.
 *
 * @param field the id of the element that it is about, to which the summary links
 * @param text what to do, in the page's language
 * @param status of the HTTP answer that shows it
 * @param retryAt when trying again makes sense, where waiting helps
 */
public record PageProblem(
        String field, String text, int status, @Nullable Instant retryAt) {

    static final int UNPROCESSABLE = 422;
    static final int CONFLICT = 409;
    static final int TOO_MANY = 429;
    static final int NOT_NOW = 503;

    /** Where no single field is to blame. */
    static final String WHOLE_PAGE = "main";
}
