package org.kycvs.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.kycvs.kernel.SchemaMigration;

/** Brings the schema {@code onboarding} up to date before anything uses it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OnboardingSchema {

    @Inject
    SchemaMigration migration;

    @PostConstruct
    void migrate() {
        migration.migrate("onboarding", OnboardingSchema.class);
    }
}
