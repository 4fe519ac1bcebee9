package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.Refusal;
import org.kycvs.limits.CountersAway;
import org.kycvs.limits.LimitReached;
import org.kycvs.otp.MobileNotServed;
import org.kycvs.verification.OfferPart;

/**
 * The one place where a refusal's code becomes words on the page.
 *
 * <p>The words stand under {@code problem.<button>.<code>}, or {@code problem.<code>} where the button makes no difference.
 */
@ApplicationScoped
class ProblemWords {

    private static final Duration SHORTLY = Duration.ofSeconds(5);

    @Inject
    Texts texts;

    @Inject
    TimeWords times;

    @Inject
    Clock clock;

    /** @param button whose press was refused */
    PageProblem of(Refusal refusal, String button, String field) {
        Instant retryAt = retryAt(refusal);
        String code = refusal instanceof LimitReached ? "limit-reached" : refusal.code();
        String text = texts.of(key(button, code), when(retryAt), countries(refusal));
        return new PageProblem(field, text, status(refusal, retryAt), retryAt);
    }

    /** What was typed is not such a value. */
    PageProblem unreadable(String field) {
        return answered(field, field + ".invalid", PageProblem.UNPROCESSABLE);
    }

    /** Nothing was typed, or nothing was picked. */
    PageProblem missing(String field) {
        return answered(field, field + ".missing", PageProblem.UNPROCESSABLE);
    }

    /** A use case answered, and it was not yes. */
    PageProblem answered(String field, String key, int status, Object... arguments) {
        return new PageProblem(field, texts.of("problem." + key, arguments), status, null);
    }

    /** The page shows something else now than when Allow was pressed on it; what, in the order of the page. */
    PageProblem changed(Set<OfferPart> parts) {
        String what = Stream.of(OfferPart.values())
                .filter(parts::contains)
                .map(part -> texts.of("changed." + part.code()))
                .reduce(this::and)
                .orElseThrow();
        return answered(PageProblem.WHOLE_PAGE, "offer-changed", PageProblem.CONFLICT, what);
    }

    /** What others have a part in is told as coarsely here as anywhere: the asking organisation may sit at the page too. */
    private @Nullable Instant retryAt(Refusal refusal) {
        if (refusal instanceof LimitReached shared) {
            return shared.toldRetryAt(clock.instant());
        }
        return refusal instanceof CountersAway
                ? clock.instant().plus(SHORTLY)
                : refusal.retryAt().orElse(null);
    }

    /** By the first digits of their numbers, which are written alike in every language. */
    private String countries(Refusal refusal) {
        return refusal instanceof MobileNotServed elsewhere
                ? elsewhere.served().stream()
                        .map(MobileNumber::callingCode)
                        .distinct()
                        .reduce(this::and)
                        .orElse("")
                : "";
    }

    private String and(String some, String more) {
        return texts.of("list", some, more);
    }

    private String key(String button, String code) {
        String precise = "problem." + button + "." + code;
        String general = "problem." + code;
        return texts.has(precise) ? precise : texts.has(general) ? general : "problem.other";
    }

    private String when(@Nullable Instant retryAt) {
        return retryAt == null ? texts.of("time.later") : times.when(retryAt);
    }

    private static int status(Refusal refusal, @Nullable Instant retryAt) {
        if (refusal instanceof CountersAway) {
            return PageProblem.NOT_NOW;
        }
        if (refusal instanceof InvalidValue || refusal instanceof MobileNotServed) {
            return PageProblem.UNPROCESSABLE;
        }
        boolean tooMany = retryAt != null || refusal.code().startsWith("too-many-");
        return tooMany ? PageProblem.TOO_MANY : PageProblem.CONFLICT;
    }
}
