package org.kycvs.organisations;

import java.time.LocalDate;
import org.kycvs.kernel.OrganisationId;

/**
 * An active organisation whose agreement will end.
 *
 * @param until its last day, in the programme's zone
 */
public record EndingAgreement(OrganisationId organisation, LocalDate until) {}
