package org.kycvs.otp;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.kycvs.kernel.SchemaMigration;

/** Brings the schema {@code otp} up to date before anything uses it; a setting that cannot be read stops the start here. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OtpSchema {

    @Inject
    SchemaMigration migration;

    @Inject
    PasscodeRule rule;

    @Inject
    PasscodeLimits limits;

    @Inject
    ServedCountries countries;

    @Inject
    WatchRule watch;

    @PostConstruct
    void migrate() {
        migration.migrate("otp", OtpSchema.class);
    }
}
