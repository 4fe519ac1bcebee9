package org.kycvs.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Sql;

/** A real PostgreSQL with the real migration: the outbox's promises are kept by its statements. Ends with the JVM. */
final class OutboxDatabase {

    private static final OutboxDatabase SHARED = new OutboxDatabase();

    final DataSource dataSource;
    final Sql sql;

    private OutboxDatabase() {
        try {
            dataSource = EmbeddedPostgres.start().getPostgresDatabase();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        sql = new Sql(dataSource);
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("delivery")
                .defaultSchema("delivery")
                .locations("classpath:db/delivery")
                .load()
                .migrate();
    }

    static OutboxDatabase shared() {
        return SHARED;
    }

    Outbox outbox(Clock clock) {
        Outbox outbox = new Outbox();
        outbox.sql = sql;
        outbox.clock = clock;
        outbox.ids = new Ids(clock);
        outbox.envelope = SmsSamples.envelope();
        return outbox;
    }

    ReceivedReceipts receipts(Clock clock) {
        ReceivedReceipts receipts = new ReceivedReceipts();
        receipts.rows = new ReceiptRows();
        receipts.rows.sql = sql;
        receipts.clock = clock;
        return receipts;
    }

    SmsDispatcher dispatcher(Clock clock, SmsGateway gateway, ExecutorService executor) {
        SmsDispatcher made = new SmsDispatcher();
        made.way = new SmsWay();
        made.way.envelope = SmsSamples.envelope();
        made.way.gateway = gateway;
        made.outbox = outbox(clock);
        made.handOff = new HandOff();
        made.handOff.clock = clock;
        made.receipts = receipts(clock);
        made.database = new DatabaseWatch();
        made.database.clock = clock;
        made.executor = executor;
        return made;
    }

    MailDispatcher mailDispatcher(Clock clock, MailGateway gateway, ExecutorService executor) {
        MailDispatcher made = new MailDispatcher();
        made.way = new MailWay();
        made.way.envelope = SmsSamples.envelope();
        made.way.gateway = gateway;
        made.outbox = outbox(clock);
        made.handOff = new HandOff();
        made.handOff.clock = clock;
        made.database = new DatabaseWatch();
        made.database.clock = clock;
        made.executor = executor;
        return made;
    }

    void empty() {
        sql.update("DELETE FROM delivery.outbox");
    }

    /** What a thief of the table would read. */
    String dump() {
        return String.join(
                "\n", sql.list("SELECT outbox::text AS row FROM delivery.outbox", row -> row.getString("row")));
    }
}
