package org.kycvs.web.rest;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.kycvs.organisations.QuotaUse;
import org.kycvs.web.Problem;

/**
 * The headers that tell an organisation what is left of its quota (draft-ietf-httpapi-ratelimit-headers-10): {@code
 * RateLimit-Policy} the quota, {@code RateLimit} what remains and for how many seconds.
 *
 * @param now to which the seconds are told
 */
record RateLimit(QuotaUse use, Instant now) {

    static final String POLICY = "RateLimit-Policy";
    static final String REMAINING = "RateLimit";

    Response.ResponseBuilder on(Response.ResponseBuilder reply) {
        return reply.header(POLICY, policy()).header(REMAINING, remaining());
    }

    Problem on(Problem problem) {
        return problem.header(POLICY, policy()).header(REMAINING, remaining());
    }

    String policy() {
        return String.format(
                Locale.ROOT,
                "\"minute\";q=%d;w=60, \"day\";q=%d;w=86400",
                use.quota().perMinute(),
                use.quota().perDay());
    }

    String remaining() {
        return String.format(
                Locale.ROOT,
                "\"minute\";r=%d;t=%d, \"day\";r=%d;t=%d",
                Math.max(use.leftInMinute(), 0),
                seconds(use.minuteEnds()),
                Math.max(use.leftInDay(), 0),
                seconds(use.dayEnds()));
    }

    private long seconds(Instant end) {
        return Math.max(1, Duration.between(now, end).plusMillis(999).toSeconds());
    }
}
