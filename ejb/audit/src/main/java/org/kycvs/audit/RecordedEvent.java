package org.kycvs.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/**
 * An event as the auditor reads it.
 *
 * @param actor see {@link AuditEvent.Actor}, in small letters
 * @param account of the administrator who acted; null of everybody else, and where it was erased
 * @param facts by name; of words, their digests
 * @param words that have not been erased, by name; empty in a list
 */
public record RecordedEvent(
        UUID id,
        Instant at,
        String kind,
        String actor,
        @Nullable String account,
        @Nullable OrganisationId organisation,
        UUID subject,
        Map<String, String> facts,
        Map<String, String> words) {}
