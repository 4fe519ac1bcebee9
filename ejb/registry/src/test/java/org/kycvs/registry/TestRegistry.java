package org.kycvs.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.jspecify.annotations.Nullable;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.registry.csv.CsvDoses;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeySamples;
import org.kycvs.signing.MobileIndex;
import org.kycvs.signing.Sealing;

/** The registry as the container puts it together, on a real PostgreSQL, with a clock and an audit log of its own. */
final class TestRegistry {

    static final Instant START = Instant.parse("2026-11-23T06:00:00Z");

    final DataSource database = TestDatabase.withSchema("registry", RegistrySchema.class);
    final MovableClock clock = new MovableClock(START);
    final List<AuditEvent> events = new ArrayList<>();
    final FindingPerson finding = new FindingPerson();
    final ImportingDoses importing = new ImportingDoses();
    final Programmes programmes = new Programmes();
    final Registrations registrations = new Registrations();
    final Sql sql;

    /** By which statements people are found. */
    final CountedSql found = new CountedSql(database);

    private final OneTransaction own = new OneTransaction(database);
    private final Sealing sealing = KeySamples.sealing();
    private final Digesting digesting = KeySamples.digesting();
    private final Schedules schedules = new Schedules();
    private final Imports imports = new Imports();
    private final EntityManagerFactory entities;

    TestRegistry() {
        sql = new Sql(own.dataSource());
        entities = Persistence.createEntityManagerFactory(
                "registry",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        database,
                        "hibernate.type.json_format_mapper",
                        new NoJson()));
        wireImports();
        wireRows();
        wireFinding();
    }

    ImportReport take(String importer, String csv) {
        return take(importer, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    ImportReport take(String importer, InputStream csv) {
        return importing.take(importer, csv);
    }

    List<Match> find(String mobile, String name) {
        return finding.find(MobileIndex.of(MobileNumber.parse(mobile), digesting), new PersonName(name), "covid-19");
    }

    void mappingAgreesWithTables() {
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    private void wireImports() {
        imports.sql = sql;
        imports.clock = clock;
        imports.settings = new Settings(Map.of());
        Staging staging = new Staging();
        staging.sql = sql;
        staging.sealing = sealing;
        staging.clock = clock;
        ImportSteps steps = new ImportSteps();
        steps.own = own;
        steps.imports = imports;
        steps.registrations = registrations;
        steps.audit = new ListedEvents();
        importing.format = new CsvDoses();
        importing.staging = staging;
        importing.steps = steps;
        importing.imports = imports;
        importing.schedules = schedules;
        importing.ids = new Ids(clock);
        importing.sealing = pieceSealing();
        importing.threads = Executors.defaultThreadFactory();
    }

    private PieceSealing pieceSealing() {
        PieceSealing pieces = new PieceSealing();
        pieces.references = new References();
        pieces.references.digesting = digesting;
        pieces.sealing = sealing;
        pieces.digesting = digesting;
        return pieces;
    }

    private void wireRows() {
        registrations.doses = new DoseRows();
        registrations.doses.sql = sql;
        registrations.people = new PeopleRows();
        registrations.people.sql = sql;
    }

    private void wireFinding() {
        EntityManager manager = entities.createEntityManager();
        schedules.entities = manager;
        schedules.clock = clock;
        programmes.schedules = schedules;
        finding.beneficiaries = new Beneficiaries();
        finding.beneficiaries.sql = found;
        finding.schedules = schedules;
        finding.sealing = sealing;
        finding.clock = clock;
    }

    /** Counts what is read. */
    static final class CountedSql extends Sql {
        private final AtomicInteger statements = new AtomicInteger();

        private CountedSql(DataSource database) {
            super(database);
        }

        @Override
        public <T> List<T> list(String statement, RowReader<T> reader, @Nullable Object... parameters) {
            statements.incrementAndGet();
            return super.list(statement, reader, parameters);
        }

        int statements() {
            return statements.get();
        }
    }

    /** Remembers what was recorded. */
    private final class ListedEvents extends AuditLog {
        @Override
        public void record(AuditEvent event) {
            events.add(event);
        }
    }

    /** No column here is JSON, and only the server has a mapper for it. */
    private static final class NoJson implements FormatMapper {
        @Override
        public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }
    }
}
