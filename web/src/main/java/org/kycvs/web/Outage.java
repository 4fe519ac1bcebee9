package org.kycvs.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells "not now" from "our mistake" by what a failure was caused by: the database, the pool or the container is short of something. */
public final class Outage {

    /**
     * Classes of SQLSTATE (PostgreSQL, appendix A): connection, resources (a full disk), operator (shutdown, cancelled), the
     * system beneath it (a broken disk), and transactions that lost against another and may win the next time.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int LONGEST_CHAIN = 20;

    private Outage() {}

    /** Whether asking again shortly may help. */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, LONGEST_CHAIN);
    }

    /** The transaction manager tells of a commit that failed, and hangs what the database said about it beside that. */
    private static boolean isBehind(@Nullable Throwable failure, int depth) {
        return failure != null
                && depth > 0
                && (says(failure)
                        || isBehind(failure.getCause(), depth - 1)
                        || Stream.of(failure.getSuppressed()).anyMatch(beside -> isBehind(beside, depth - 1)));
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return ofConnection(sql) || ofState(sql.getSQLState());
        }
        return cause instanceof ResourceException || isContainersOwn(cause);
    }

    private static boolean ofConnection(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException;
    }

    private static boolean ofState(@Nullable String state) {
        return state != null
                && (state.equals(LOCK_NOT_AVAILABLE) || CLASSES.stream().anyMatch(state::startsWith));
    }

    /** No bean was free in time: what our own code throws has a cause, what the container says itself has none. */
    private static boolean isContainersOwn(Throwable cause) {
        return cause instanceof EJBException && cause.getCause() == null && !(cause instanceof EJBAccessException);
    }
}
