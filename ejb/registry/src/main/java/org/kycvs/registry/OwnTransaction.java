package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Commits one piece of an import by itself: a file of any size outlives any transaction. */
@ApplicationScoped
class OwnTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T> T run(Supplier<T> piece) {
        return piece.get();
    }
}
