/**
 * Measures what the application costs, on the real EAR and a durable database, as a client of its public doors.
 *
 * <ol>
 *   <li>One command and one run give every figure, so that two figures that are compared were made on the same machine in
 *       the same hour.
 *   <li>CPU time comes first, because it hardly changes when the machine is busy; the load generator's own is kept apart.
 *   <li>Every figure that varies is shown with its spread over several slices of time.
 *   <li>A wrong answer ends the run: what is fast and wrong has no figure.
 * </ol>
 *
 * <p>It does not test: no figure decides whether a build passes. It changes no limit of the application and knows no class
 * of it.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.benchmark;
