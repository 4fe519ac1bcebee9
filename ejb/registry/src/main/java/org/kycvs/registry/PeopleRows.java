package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.MobileIndex;
import org.kycvs.signing.Sealing;

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

    @Inject
    Sealing sealing;

    @Inject
    Digesting digesting;

    /** @param people by their references */
    void write(Map<String, Reported.Person> people) {
        Collection<Reported.Person> persons = people.values();
        sql.update(
                WRITE,
                people.keySet().toArray(String[]::new),
                sealedTexts(people, "beneficiary_id", Reported.Person::id),
                persons.stream()
                        .map(person ->
                                MobileIndex.of(person.mobile(), digesting).text())
                        .toArray(String[]::new),
                sealedTexts(people, "mobile", person -> person.mobile().e164()),
                sealedTexts(people, "name", person -> person.name().text()),
                persons.stream().map(Reported.Person::birthYear).toArray(Integer[]::new));
    }

    private byte[][] sealedTexts(
            Map<String, Reported.Person> people, String column, Function<Reported.Person, String> value) {
        return people.entrySet().stream()
                .map(entry -> sealing.sealText(
                        KeyUse.DATA, Beneficiary.context(column, entry.getKey()), value.apply(entry.getValue())))
                .toArray(byte[][]::new);
    }
}
