package org.kycvs.edge;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.jca.adapters.jdbc.spi.ExceptionSorter;

/**
 * Tells the pool which failures mean that a connection is gone, so that one caller meets it and not one after the other. What
 * the server brings knows one of them only: after the database had ended its connections, some of them were lent again
 * for seconds.
 */
public final class LostConnection implements ExceptionSorter, Serializable {

    private static final long serialVersionUID = 1;

    /** Class 08 of SQLSTATE (PostgreSQL, appendix A): connection exceptions. */
    private static final String CONNECTION = "08";

    /** Ended by an administrator, by a crash, by the end of the database; not yet up; idle for too long in a transaction or out. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04");

    @Override
    public boolean isExceptionFatal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || ENDED.contains(state));
    }
}
