package org.kycvs.registry;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.kycvs.kernel.SchemaMigration;

/** Brings the schema {@code registry} and its schedules up to date before anything uses them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class RegistrySchema {

    @Inject
    SchemaMigration migration;

    @PostConstruct
    void migrate() {
        migration.migrate("registry", RegistrySchema.class);
    }
}
