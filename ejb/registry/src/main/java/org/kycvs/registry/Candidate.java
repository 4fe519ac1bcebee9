package org.kycvs.registry;

import java.util.Comparator;
import java.util.List;
import org.kycvs.kernel.PersonName;

/** A person on the asked mobile whose name agrees. */
record Candidate(Beneficiary person, PersonName name, NameMatch level) {

    /** Who agrees best; several only if they agree equally well. */
    static List<Candidate> best(List<Candidate> all) {
        return all.stream()
                .map(Candidate::level)
                .min(Comparator.naturalOrder())
                .map(best -> all.stream().filter(one -> one.level == best).toList())
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return "Candidate[" + level + "]";
    }
}
