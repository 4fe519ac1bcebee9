package org.kycvs.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.kycvs.kernel.PersonName;
import org.kycvs.signing.MobileIndex;
import org.kycvs.signing.Sealing;

/** Finds whom a proven mobile and a name mean (rules, section 2). Ask only after the passcode. */
@Stateless
@PermitAll
public class FindingPerson {

    @Inject
    Beneficiaries beneficiaries;

    @Inject
    Schedules schedules;

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    /**
     * @return nobody; the one clear winner; or the several who match equally well, for the person to pick from
     * @throws ProgrammeUnknown if there is no schedule in force for the programme
     */
    public List<Match> find(MobileIndex mobile, PersonName name, String programme) {
        Schedule schedule = schedules.inForce(programme).orElseThrow(ProgrammeUnknown::new);
        return Candidate.best(candidates(beneficiaries.on(mobile, programme), name)).stream()
                .map(one -> match(one, schedule))
                .toList();
    }

    private List<Candidate> candidates(List<Beneficiary> people, PersonName name) {
        NameMatching matching = new NameMatching(name);
        return people.stream()
                .map(person -> candidate(person, matching))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> candidate(Beneficiary person, NameMatching matching) {
        PersonName registered = person.name(sealing);
        return matching.with(registered).map(level -> new Candidate(person, registered, level));
    }

    private Match match(Candidate meant, Schedule schedule) {
        return new Match(
                meant.person().id(sealing),
                meant.name(),
                meant.person().birthYear(),
                meant.level(),
                schedule.statusOf(meant.person().doses(), schedules.today()),
                schedule.programme(),
                schedule.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
