package org.kycvs.organisations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.kycvs.kernel.SchemaMigration;

/**
 * Brings the schema {@code organisations} up to date before anything uses it, and checks that the entities fit it; a setting that
 * cannot be read stops the start here.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OrganisationsSchema {

    @Inject
    SchemaMigration migration;

    @Inject
    Quota standard;

    @PersistenceUnit(unitName = "organisations")
    EntityManagerFactory entities;

    @PostConstruct
    void migrate() {
        migration.migrate("organisations", OrganisationsSchema.class);
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
