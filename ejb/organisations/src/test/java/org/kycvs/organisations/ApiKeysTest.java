package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

/** When a key counts. */
class ApiKeysTest {

    private static final Instant MONDAY = OrganisationSamples.MONDAY;
    private static final String HERE = "192.0.2.1";

    private static Sql sql;

    private final ApiKeys keys = new ApiKeys();
    private final ApiKeys.Row row =
            new ApiKeys.Row(UUID.randomUUID(), new OrganisationId(UUID.randomUUID()), "travel-rail");
    private final String key = new DrawingSecret().draw();

    @BeforeAll
    static void startDatabase() {
        sql = TestDatabase.sql("organisations", LosingRights.class);
    }

    @BeforeEach
    void issue() {
        keys.sql = sql;
        String name = row.organisation().toString().replace("-", "").substring(0, 20);
        sql.update("""
                INSERT INTO organisations.organisation
                  (id, client_id, legal_name, sms_name, kind, state, modes, return_urls, verified_since)
                VALUES (?, ?, 'A Railway', ?, 'rail', 'ACTIVE', '{DIRECT}', '{}', now())
                """, row.organisation().value(), name, name);
        keys.grant(row, List.of(HERE, "2001:db8:0:0:0:0:0:0/64"), MONDAY);
        assertThat(mine().taken()).isFalse();
        assertThat(keys.take(row.id(), key)).contains(row.organisation());
    }

    @Test
    void itIsTakenOnce() {
        assertThat(mine().taken()).isTrue();
        assertThat(keys.take(row.id(), "another")).isEmpty();
        assertThat(keys.byKey(key, HERE)).contains(row);
    }

    @Test
    void whatIsRevokedBeforeItIsTakenIsNotTaken() {
        ApiKeys.Row other = new ApiKeys.Row(UUID.randomUUID(), row.organisation(), "travel-rail");
        long before = keys.untaken();
        keys.grant(other, List.of(HERE), MONDAY);
        assertThat(keys.untaken()).isEqualTo(before + 1);
        keys.revoke(other.id(), MONDAY);

        assertThat(keys.take(other.id(), "another")).isEmpty();
        assertThat(keys.untaken()).isEqualTo(before);
    }

    @Test
    void itCountsFromEachOfItsAddressesAndNoOther() {
        assertThat(keys.byKey(key, HERE)).contains(row);
        assertThat(keys.byKey(key, "2001:db8:0:0:0:0:0:0/64")).contains(row);
        assertThat(keys.byKey(key, "192.0.2.10")).isEmpty();
        assertThat(keys.byKey(key, "")).isEmpty();
        assertThat(keys.find(row.id(), HERE)).contains(row);
        assertThat(keys.find(row.id(), "192.0.2.10")).isEmpty();
    }

    @Test
    void anotherKeyIsNone() {
        assertThat(keys.byKey(key + "A", HERE)).isEmpty();
        assertThat(keys.byKey(key.toLowerCase(java.util.Locale.ROOT), HERE)).isEmpty();
    }

    @Test
    void revokedItCountsNoMore() {
        assertThat(keys.revoke(row.id(), MONDAY)).contains(row.organisation());

        assertThat(keys.byKey(key, HERE)).isEmpty();
        assertThat(keys.find(row.id(), HERE)).isEmpty();
        assertThat(keys.revoke(row.id(), MONDAY)).isEmpty();
        assertThat(mine().revokedAt()).isEqualTo(MONDAY);
    }

    @Test
    void itIsNotStoredAsItWasShown() {
        assertThat(key).hasSize(43);
        assertThat(sql.first("SELECT k::text FROM organisations.api_key k WHERE id = ?", r -> r.getString(1), row.id()))
                .hasValueSatisfying(stored -> assertThat(stored).doesNotContain(key));
        assertThat(mine().revokedAt()).isNull();
        assertThat(mine().addresses()).contains(HERE);
    }

    private IssuedKey mine() {
        return keys.all().stream()
                .filter(issued -> issued.id().equals(row.id()))
                .findFirst()
                .orElseThrow();
    }
}
