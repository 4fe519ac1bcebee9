package org.kycvs.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that are committed together: enough to be cheap, few enough to be done in a moment. */
final class Piece {

    private static final int MOST_LINES = 2_000;

    private final List<Reported> lines = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<String> doses = new HashSet<>();

    void add(Reported line) {
        lines.add(line);
        Reported.NewDose dose = line.dose();
        if (dose != null) {
            doses.add(dose.id());
        }
    }

    void add(Rejection rejection) {
        rejections.add(rejection);
    }

    /** The later line of one dose goes into the next piece: it changes what the earlier one wrote. */
    boolean hasDoseOf(Reported line) {
        Reported.NewDose dose = line.dose();
        return dose != null && doses.contains(dose.id());
    }

    boolean isFull() {
        return size() >= MOST_LINES;
    }

    int size() {
        return lines.size() + rejections.size();
    }

    List<Reported> lines() {
        return lines;
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
