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
 */
public record AuditEvent(
        String kind, @Nullable OrganisationId organisation, UUID subject, Actor actor, Map<String, String> facts) {

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
