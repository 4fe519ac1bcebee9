package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Applies lines to the registry: their doses first, then the people of those lines that may stand. */
@ApplicationScoped
class Registrations {

    @Inject
    DoseRows doses;

    @Inject
    PeopleRows people;

    /**
     * @param lines in which no dose appears twice
     * @return the lines that were not applied, neither their dose nor their person
     */
    List<Rejection> apply(String importer, List<SealedLine> lines) {
        Map<String, LineFault> refused = doses.write(importer, rows(lines));
        Map<String, PersonRow> standing = new LinkedHashMap<>();
        List<Rejection> rejections = new ArrayList<>();
        for (SealedLine line : lines) {
            LineFault fault =
                    line.dose() == null ? null : refused.get(line.dose().reference());
            if (fault == null) {
                standing.put(line.person().reference(), line.person());
            } else {
                rejections.add(fault.in(line.line()));
            }
        }
        people.write(standing.values());
        return rejections;
    }

    private static List<DoseRow> rows(List<SealedLine> lines) {
        return lines.stream().map(SealedLine::dose).filter(Objects::nonNull).toList();
    }
}
