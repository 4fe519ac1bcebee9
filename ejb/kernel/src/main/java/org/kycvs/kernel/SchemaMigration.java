package org.kycvs.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's own schema up to date from {@code db/<module>/V001__….sql}, with a history table of its own.
 *
 * <p>Called by one start-up singleton a module, outside any transaction. Nodes that start together wait for each other.
 */
@ApplicationScoped
public class SchemaMigration {

    private static final String PASSWORD = "KYCVS_DATABASE_PASSWORD";

    /** The local stack's, by the contract. */
    private static final String KNOWN_TO_ALL = "kycvs";

    /** Without the bounds of the other: a statement of a migration may take long. */
    private static final String DATASOURCE = "java:jboss/datasources/kycvs-migrations";

    @Resource(lookup = DATASOURCE)
    DataSource dataSource;

    @Inject
    Settings settings;

    protected SchemaMigration() {}

    /** For use outside a container. */
    public SchemaMigration(DataSource dataSource, Settings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /**
     * @param module names the schema and the folder of its scripts
     * @param anchor any class of the module, whose class loader sees the scripts
     * @throws Settings.SettingRefused if the database's password is the local stack's, and the server is the world's
     */
    public void migrate(String module, Class<?> anchor) {
        refuseKnownPassword();
        Flyway.configure(anchor.getClassLoader())
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/" + module)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private void refuseKnownPassword() {
        if (settings.find(PASSWORD).filter(KNOWN_TO_ALL::equals).isPresent()) {
            settings.onlyOnThisMachine(PASSWORD, "is the local stack's");
        }
    }
}
