/**
 * Hours of journeys while servers die: what was promised to anybody must stand at the end.
 *
 * <ol>
 *   <li>People come at their own rate, whether the servers keep up or not; each has a number and an address of their own, so
 *       that the limits stand at their defaults.
 *   <li>One of two servers is killed (SIGKILL) every two minutes, in turn, and started again at once.
 *   <li>Who was answered remembers the answer; at the end the database must agree with each of them, and hold nothing that
 *       nobody asked for.
 *   <li>An answer of 5xx is a failure, unless the proxy says that the call was lost with a server that was just killed.
 * </ol>
 *
 * <p>Run on demand: {@code mvn -Plong-run -Dlong-run.duration=PT1H -Dlong-run.rate=20} at the top of the project.
 */
package org.kycvs.longrun;
