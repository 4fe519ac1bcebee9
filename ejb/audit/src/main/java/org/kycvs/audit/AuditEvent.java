package org.kycvs.audit;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/**
 * One decision or change.
 *
 * @param kind what happened, a stable word such as {@code status-request.shared}
 * @param organisation the organisation concerned, if one is
 * @param subject the id of what was decided about: a request, a consent, an import
 * @param actor who acted: {@code person}, {@code organisation}, {@code administrator}, {@code system}
 * @param facts further facts by name; ids, codes and keyed digests only, never personal data
 * @param words by name, what somebody wrote or read: a reason, a value before and after. The event keeps a salted digest of
 *     each, and the words stand beside it, so that they can be erased and the event cannot
 */
public record AuditEvent(
        String kind,
        @Nullable OrganisationId organisation,
        UUID subject,
        Actor actor,
        Map<String, String> facts,
        Map<String, String> words) {

    /** One without words. */
    public AuditEvent(
            String kind, @Nullable OrganisationId organisation, UUID subject, Actor actor, Map<String, String> facts) {
        this(kind, organisation, subject, actor, facts, Map.of());
    }

    /** An administrator's, with the reason that he gave. */
    public static AuditEvent reasoned(
            String kind,
            @Nullable OrganisationId organisation,
            UUID subject,
            Map<String, String> facts,
            String reason) {
        return new AuditEvent(kind, organisation, subject, Actor.ADMINISTRATOR, facts, Map.of("reason", reason));
    }

    /** Who acted. */
    public enum Actor {
        PERSON,
        ORGANISATION,
        ADMINISTRATOR,
        SYSTEM;

        /** As the log says it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
