package org.kycvs.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's own schema up to date from {@code db/<module>/V001__….sql}, with a history table of its own.
 *
 * <p>Called by one start-up singleton a module, outside any transaction. Nodes that start together wait for each other.
 */
@ApplicationScoped
public class SchemaMigration {

    /** Without the bounds of the other: a statement of a migration may take long. */
    private static final String DATASOURCE = "java:jboss/datasources/kycvs-migrations";

    @Resource(lookup = DATASOURCE)
    DataSource dataSource;

    protected SchemaMigration() {}

    /** For use outside a container. */
    public SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param module names the schema and the folder of its scripts
     * @param anchor any class of the module, whose class loader sees the scripts
     */
    public void migrate(String module, Class<?> anchor) {
        Flyway.configure(anchor.getClassLoader())
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/" + module)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
