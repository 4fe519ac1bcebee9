package org.kycvs.people;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody on the registry.
 *
 * @param beneficiaryId 14 digits
 * @param mobile E.164
 */
public record Person(String beneficiaryId, String mobile, String name, int birthYear, List<Dose> doses) {

    /** One line of the import format. */
    public record Dose(String vaccine, String date) {}

    private static final String PROGRAMME = "covid-19";
    private static final int BORN = 1980;

    /** On the registry, with no dose. */
    public static Person unvaccinated() {
        return new Person(Fresh.beneficiaryId(), Fresh.mobile(), Fresh.name(), BORN, List.of());
    }

    /** One dose of two. */
    public static Person partiallyVaccinated() {
        return unvaccinated().with(new Dose("COVAXIN", "2021-06-01"));
    }

    /** Both doses, far enough apart. */
    public static Person fullyVaccinated() {
        return partiallyVaccinated().with(new Dose("COVAXIN", "2021-07-15"));
    }

    public Person with(Dose dose) {
        List<Dose> more = java.util.stream.Stream.concat(doses.stream(), java.util.stream.Stream.of(dose))
                .toList();
        return new Person(beneficiaryId, mobile, name, birthYear, more);
    }

    public Person named(String other) {
        return new Person(beneficiaryId, mobile, other, birthYear, doses);
    }

    /** Another one on the same mobile, as in a family that shares a phone. */
    public Person sharingPhoneOf(Person other) {
        return new Person(beneficiaryId, other.mobile(), name, birthYear, doses);
    }

    /** These people, in the import format of the contract, section 7. */
    public static String csv(Person... people) {
        return "beneficiary_id,mobile,name,birth_year,programme,vaccine,dose_date,dose_id\n"
                + List.of(people).stream().map(Person::lines).collect(Collectors.joining());
    }

    private String lines() {
        String who = String.join(",", beneficiaryId, mobile, name, String.valueOf(birthYear));
        if (doses.isEmpty()) {
            return who + ",,,,\n";
        }
        return doses.stream()
                .map(dose -> String.join(",", who, PROGRAMME, dose.vaccine(), dose.date(), doseId(dose)) + "\n")
                .collect(Collectors.joining());
    }

    private String doseId(Dose dose) {
        return beneficiaryId + "-" + (doses.indexOf(dose) + 1);
    }
}
