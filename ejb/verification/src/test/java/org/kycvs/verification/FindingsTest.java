package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.verification.RequestSamples.DURING;
import static org.kycvs.verification.RequestSamples.match;
import static org.kycvs.verification.RequestSamples.openRequest;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.ProofSamples;
import org.kycvs.registry.FindingPerson;
import org.kycvs.registry.Match;
import org.kycvs.registry.VaccinationStatus;
import org.kycvs.signing.KeySamples;
import org.kycvs.signing.MobileIndex;

class FindingsTest {

    private static final Match FATHER = match("1", VaccinationStatus.FULLY_VACCINATED);
    private static final Match SON = match("2", VaccinationStatus.NOT_VACCINATED);

    private final Household household = new Household();
    private final PersonalParts parts = new PersonalParts();
    private final Findings findings = new Findings();
    private final StatusRequest request = openRequest();

    @BeforeEach
    void typeAName() {
        parts.sealing = KeySamples.sealing();
        findings.parts = parts;
        findings.registry = household;
        request.typedName(parts.seal(request.id(), new PersonName("A. Rao")));
    }

    @Test
    void whatTheRegistrySaysIsKeptWithTheRequest() {
        household.holds(FATHER, SON);
        look();

        assertThat(parts.finding(request)).contains(new Finding(List.of(FATHER, SON)));
    }

    @Test
    void aNewProofNeverLeadsToAnotherPersonThanTheOneWhoWasPicked() {
        household.holds(FATHER, SON);
        look();
        request.progress().pick(1);
        household.holds(SON, FATHER);
        look();
        request.progress().pick(1);

        assertThat(parts.finding(request)).contains(new Finding(List.of(SON)));
    }

    @Test
    void aNewProofSeesWhatTheRegistrySaysNowOfTheSamePerson() {
        household.holds(FATHER);
        look();
        Match vaccinatedSince = match("1", VaccinationStatus.PARTIALLY_VACCINATED);
        household.holds(SON, vaccinatedSince);
        look();

        assertThat(parts.finding(request)).contains(new Finding(List.of(vaccinatedSince)));
    }

    @Test
    void whereNobodyWasPickedANewProofAsksAgain() {
        household.holds(FATHER, SON);
        look();
        look();

        assertThat(parts.finding(request)).contains(new Finding(List.of(FATHER, SON)));
    }

    @Test
    void whereNobodyWasFoundAnotherNameMayFindSomebody() {
        look();
        household.holds(SON);
        look();

        assertThat(parts.finding(request)).contains(new Finding(List.of(SON)));
    }

    private void look() {
        findings.look(request, ProofSamples.proof(request.id(), DURING));
    }

    /** Everybody on one mobile, in the registry's order. */
    private static final class Household extends FindingPerson {
        private List<Match> people = List.of();

        void holds(Match... matches) {
            people = List.of(matches);
        }

        @Override
        public List<Match> find(MobileIndex mobile, PersonName name, String programme) {
            return people;
        }
    }
}
