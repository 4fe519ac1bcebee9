/**
 * The whole application on one machine: database, identity provider, phones and server, started and stopped together.
 *
 * <ol>
 *   <li>One start is enough, because a newcomer should see the journey before reading about it.
 *   <li>What runs here is what runs elsewhere: the provisioned server, the EAR, a durable database, a real SMS centre; so
 *       that what works here was not made to work here.
 *   <li>However it ends (Ctrl-C, SIGTERM, a crash), it leaves no process and no port, at the latest when it starts again.
 *   <li>What was stored is there at the next start; only {@code -Dfresh} forgets it.
 *   <li>It says what it is doing, and when it cannot go on it says what to do about that.
 * </ol>
 *
 * <p>It does not know any rule of the application: it speaks to it through its public doors, as a client would. It is no way
 * to run it in production: its demo secrets stand in the sources.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.stack;
