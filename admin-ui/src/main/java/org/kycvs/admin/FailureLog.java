package org.kycvs.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.kycvs.kernel.Ids;

/** Where the unexpected is written down, under an id that the reader of an error page can quote. */
@ApplicationScoped
class FailureLog {

    /** The name under which the error page finds the id. */
    static final String ID = "failureId";

    private static final Logger LOG = System.getLogger(FailureLog.class.getName());

    @Inject
    Ids ids;

    /** Says under which id it stands in the log. */
    String remember(Throwable unexpected) {
        String id = ids.next().toString();
        LOG.log(Level.ERROR, "A page failed, id " + id, unexpected);
        return id;
    }
}
