package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Commits one piece of a longer work by itself: an import of any size, a job of any length, outlives any transaction. */
@ApplicationScoped
public class OwnTransaction {

    /** Whatever transaction the caller is in; a piece that throws is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T run(Supplier<T> piece) {
        return piece.get();
    }
}
