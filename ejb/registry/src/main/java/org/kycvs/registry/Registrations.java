package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies lines to the registry: their doses first, then the people of those lines that may stand. */
@ApplicationScoped
class Registrations {

    @Inject
    References references;

    @Inject
    DoseRows doses;

    @Inject
    PeopleRows people;

    /**
     * @param lines in which no dose appears twice
     * @return the lines that were not applied, neither their dose nor their person
     */
    List<Rejection> apply(String importer, List<Reported> lines) {
        Map<Long, LineFault> refused = doses.write(importer, rows(lines));
        Map<String, Reported.Person> standing = new LinkedHashMap<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Reported line : lines) {
            LineFault fault = refused.get(line.line());
            if (fault == null) {
                standing.put(references.of(line.person()), line.person());
            } else {
                rejections.add(fault.in(line.line()));
            }
        }
        people.write(standing);
        return rejections;
    }

    private List<DoseRow> rows(List<Reported> lines) {
        List<DoseRow> rows = new ArrayList<>();
        for (Reported line : lines) {
            Reported.NewDose dose = line.dose();
            if (dose != null) {
                rows.add(new DoseRow(line.line(), references.of(dose), references.of(line.person()), dose.given()));
            }
        }
        return rows;
    }
}
