package org.kycvs.web.soap;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Refusal;
import org.kycvs.organisations.CertificateRefused;
import org.kycvs.verification.MessageReplayed;
import org.kycvs.web.Problem;
import org.kycvs.web.rest.Failures;

/** Every failure as a {@code StatusFault}: a problem of the contract (section 3.4) in other clothes, and three of this door alone. */
@ApplicationScoped
class StatusFaults {

    private static final int OUR_FAULT = 500;

    @Inject
    Failures failures;

    /** @param inReplyTo where the message could be read */
    Reply.Part of(Throwable failure, SoapVersion version, @Nullable String inReplyTo) {
        Throwable cause = failure instanceof EJBException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof SoapRefused refused) {
            return ofSender(version, refused.sentence(), inReplyTo, refused);
        }
        if (cause instanceof CertificateRefused unknown) {
            return ofSender(version, "No organisation has this certificate, or it has run out.", inReplyTo, unknown);
        }
        if (cause instanceof MessageReplayed replayed) {
            return ofSender(version, "Another message came under this MessageId.", inReplyTo, replayed);
        }
        return problem(failures.problem(failure), version, inReplyTo);
    }

    private static Reply.Part ofSender(
            SoapVersion version, String sentence, @Nullable String inReplyTo, Refusal refusal) {
        return Reply.fault(version, true, sentence)
                .add(Reply.IN_REPLY_TO, inReplyTo)
                .add("Code", refusal.code());
    }

    private static Reply.Part problem(Problem problem, SoapVersion version, @Nullable String inReplyTo) {
        return Reply.fault(version, problem.code().status() < OUR_FAULT, problem.detail())
                .add(Reply.IN_REPLY_TO, inReplyTo)
                .add("Code", problem.code().code())
                .add("ChecksLeft", fact(problem, "checks_left"))
                .add("NextCheckAt", fact(problem, "next_check_at"))
                .add("RetryAfter", problem.headers().get("Retry-After"));
    }

    private static @Nullable String fact(Problem problem, String name) {
        return Optional.ofNullable(problem.facts().get(name))
                .map(StatusFaults::text)
                .orElse(null);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : ((JsonNumber) value).toString();
    }
}
