package org.kycvs.journey;

/** A table that the application cannot read: PostgreSQL refuses with a state of our choice, at once, until this is closed. */
final class FailingTable implements AutoCloseable {

    private final String table;

    private FailingTable(String table) {
        this.table = table;
    }

    /** @param sqlState PostgreSQL, appendix A */
    static FailingTable with(String sqlState, String table) {
        Database.update("""
                CREATE OR REPLACE FUNCTION public.failing() RETURNS boolean LANGUAGE plpgsql AS
                $$BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '%s'; END$$""".formatted(sqlState));
        Database.update("CREATE POLICY failing ON " + table + " USING (public.failing())");
        Database.update("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");
        return new FailingTable(table);
    }

    @Override
    public void close() {
        Database.update("ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY");
        Database.update("DROP POLICY failing ON " + table);
        Database.update("DROP FUNCTION public.failing()");
    }
}
