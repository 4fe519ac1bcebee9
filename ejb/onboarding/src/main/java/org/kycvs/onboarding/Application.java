package org.kycvs.onboarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/**
 * An application as administrators see it.
 *
 * @param wish what it asks for beyond the usual and why, in the words of an organisation that applied by itself
 * @param submittedAt when it came before the administrators; before that, when it was written
 * @param organisation that it became, if it was approved
 * @param rejection why it was rejected, if it was
 */
public record Application(
        UUID id,
        ApplicationState state,
        ApplicationForm form,
        @Nullable String wish,
        Instant submittedAt,
        @Nullable OrganisationId organisation,
        @Nullable String rejection) {}
