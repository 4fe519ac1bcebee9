package org.kycvs.verification;

import org.kycvs.kernel.OrganisationId;

/** What became of the requests of one organisation. */
public record OrganisationOutcomes(OrganisationId organisation, OutcomeFigures outcomes) {}
