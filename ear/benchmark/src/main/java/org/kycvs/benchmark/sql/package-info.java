/**
 * The database by itself: what the application sends to it, and how fast it would be without the application.
 *
 * <p>Everything stands in the database's own log and counters; the application is not asked, and not changed.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.benchmark.sql;
