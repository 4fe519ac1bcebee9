package org.kycvs.organisations;

import org.kycvs.kernel.OrganisationId;

/**
 * What an organisation may not ask for.
 *
 * @param purpose a code of the published list
 */
public record LostRight(OrganisationId organisation, String purpose) {}
