package org.kycvs.admin.overview;

import java.time.LocalDate;

/**
 * What ends soon, so that somebody can see to it.
 *
 * @param what {@code agreement} or {@code certificate}
 * @param organisation its legal name
 * @param until its last day, in the programme's zone
 */
public record EndingRow(String what, String organisation, LocalDate until) {}
