package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.MobileIndex;
import org.kycvs.signing.Sealing;

/** Makes of lines what may stand in a table: keyed digests, and sealed values. Does not ask the database. */
@ApplicationScoped
class PieceSealing {

    @Inject
    References references;

    @Inject
    Sealing sealing;

    @Inject
    Digesting digesting;

    SealedPiece seal(Piece piece) {
        Map<Reported.Person, PersonRow> people = new HashMap<>();
        return new SealedPiece(
                piece.lines().stream()
                        .map(line -> seal(line, people.computeIfAbsent(line.person(), this::row)))
                        .toList(),
                piece.rejections());
    }

    private SealedLine seal(Reported line, PersonRow person) {
        return new SealedLine(line.line(), person, row(line.dose(), person));
    }

    private @Nullable DoseRow row(Reported.@Nullable NewDose dose, PersonRow person) {
        return dose == null ? null : new DoseRow(references.of(dose), person.reference(), dose.given());
    }

    private PersonRow row(Reported.Person person) {
        String reference = references.of(person);
        return new PersonRow(
                reference,
                sealed("beneficiary_id", reference, person.id()),
                MobileIndex.of(person.mobile(), digesting).text(),
                sealed("mobile", reference, person.mobile().e164()),
                sealed("name", reference, person.name().text()),
                person.birthYear());
    }

    private byte[] sealed(String column, String reference, String value) {
        return sealing.sealText(KeyUse.DATA, Beneficiary.context(column, reference), value);
    }
}
