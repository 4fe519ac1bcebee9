package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.Function;
import org.kycvs.kernel.Sql;

/** Writes people, many by one statement, in the order of their keys; the last word about a person stands. */
@ApplicationScoped
class PeopleRows {

    private static final String WRITE = """
            insert into registry.beneficiary (reference, beneficiary_id, mobile_index, mobile, name, birth_year)
            select line.*
              from unnest(?::text[], ?::bytea[], ?::text[], ?::bytea[], ?::bytea[], ?::integer[])
                   as line (reference, beneficiary_id, mobile_index, mobile, name, birth_year)
             order by line.reference
            on conflict (reference) do update
               set mobile_index = excluded.mobile_index, mobile = excluded.mobile, name = excluded.name,
                   birth_year = coalesce(excluded.birth_year, beneficiary.birth_year)""";

    @Inject
    Sql sql;

    /** @param people no two of one reference */
    void write(Collection<PersonRow> people) {
        sql.update(
                WRITE,
                texts(people, PersonRow::reference),
                bytes(people, PersonRow::id),
                texts(people, PersonRow::mobileIndex),
                bytes(people, PersonRow::mobile),
                bytes(people, PersonRow::name),
                people.stream().map(PersonRow::birthYear).toArray(Integer[]::new));
    }

    private static String[] texts(Collection<PersonRow> people, Function<PersonRow, String> column) {
        return people.stream().map(column).toArray(String[]::new);
    }

    private static byte[][] bytes(Collection<PersonRow> people, Function<PersonRow, byte[]> column) {
        return people.stream().map(column).toArray(byte[][]::new);
    }
}
