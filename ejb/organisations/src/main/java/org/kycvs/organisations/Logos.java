package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kycvs.kernel.Sql;

/** The rows of {@code organisations.logo}. */
@ApplicationScoped
class Logos {

    private static final String KEEP =
            "INSERT INTO organisations.logo (digest, png) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String FIND = "SELECT png FROM organisations.logo WHERE digest = ?";

    @Inject
    Sql sql;

    void keep(Logo logo) {
        sql.update(KEEP, logo.digest(), logo.png());
    }

    Optional<byte[]> find(String digest) {
        return sql.first(FIND, row -> row.getBytes("png"), digest);
    }
}
