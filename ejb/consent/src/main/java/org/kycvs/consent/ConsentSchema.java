package org.kycvs.consent;

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

/** Brings the schema {@code consent} up to date before anything uses it, and checks that the entities fit it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ConsentSchema {

    @Inject
    SchemaMigration migration;

    @PersistenceUnit(unitName = "consent")
    EntityManagerFactory entities;

    @PostConstruct
    void migrate() {
        migration.migrate("consent", ConsentSchema.class);
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
