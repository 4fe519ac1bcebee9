/**
 * A server killed (SIGKILL) exactly at a commit: the database has been asked to commit a step, and either did not or did, while
 * the server that asked is gone.
 *
 * <p>The hook is a constraint trigger that the test puts into the database: it runs as the last thing of a transaction and waits
 * there for the test. The application knows nothing of it.
 */
package org.kycvs.journey.kills;
