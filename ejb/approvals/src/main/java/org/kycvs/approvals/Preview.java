package org.kycvs.approvals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/**
 * What a change would do.
 *
 * @param about names the subject to people
 * @param organisation concerned, if one is
 * @param differences in the order in which people read them
 */
public record Preview(String about, @Nullable OrganisationId organisation, List<Difference> differences) {

    public Preview {
        differences = List.copyOf(differences);
    }
}
