package org.kycvs.admin.overview;

import org.kycvs.kernel.OrganisationId;
import org.kycvs.verification.OutcomeFigures;

/**
 * An organisation and what became of what it asked.
 *
 * @param name legal name; the id of one that is not registered any more
 */
public record BusyRow(OrganisationId organisation, String name, OutcomeFigures outcomes) {}
