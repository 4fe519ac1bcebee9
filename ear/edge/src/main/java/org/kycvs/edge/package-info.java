/**
 * What the server does with every request before a door opens, and how every line of its log looks. A module of the server,
 * not of the application: it stands before both doors and sees what neither of them sees.
 *
 * <ol>
 *   <li>A request waits for a bounded time or is told at once to come back, because a queue of minutes serves nobody.
 *   <li>A thread is given to a request whose body is here, not to one that is still coming, because a caller who sends a
 *       byte a second could otherwise hold all threads.
 *   <li>Every reply is numbered and carries the strictest headers that its door did not replace, because a forgotten header
 *       must not be an open one.
 *   <li>Scheme, host and port are what the operator says, never what a client writes.
 *   <li>A Content-Type that is no media type goes no further, because the doors' libraries would fail on it before a door can
 *       say so.
 *   <li>A person who is turned away reads it on the page of the house and in their own language, because a bare line in English
 *       frightens whoever cannot read it. Only when the house is full is it the bare line.
 *   <li>A request leaves one line in the log: its number, its route as a template, method, status, time and size. Never its
 *       path, which under {@code /c/} is a secret; never its query; and no address, not even as a digest: the line would
 *       tie a person's visits together for whoever reads logs, and the load balancer knows addresses anyway.
 *   <li>Counting costs no statement, no lock that many wait for, and no label that a caller can choose.
 * </ol>
 *
 * <p>It knows no person, no token and no rule of the application.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.edge;
