package org.kycvs.verification;

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

/** Brings the schema {@code verification} up to date before anything uses it, and checks that the entities fit it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class VerificationSchema {

    @Inject
    SchemaMigration migration;

    @Inject
    HelpLine helpLine;

    @PersistenceUnit(unitName = "verification")
    EntityManagerFactory entities;

    @PostConstruct
    void migrate() {
        migration.migrate("verification", VerificationSchema.class);
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
