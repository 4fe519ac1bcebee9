/**
 * What operators learn by numbers, in the Prometheus text format, at an address that the world does not reach.
 *
 * <ol>
 *   <li>It has a port and threads of its own, because an operator wants to see most when every other thread is busy.
 *   <li>Figures of the database are read when somebody asks, by public use cases of the modules, from an index, and kept some
 *       seconds, because a curious monitor must not be a load.
 *   <li>Where the database does not answer, that is a figure and the others are still told.
 *   <li>No figure names a person, an organisation or a request, because monitoring is read by more people than the registry.
 * </ol>
 *
 * <p>Requests are counted by the server's edge, in the same registry.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web.metrics;
