package org.kycvs.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import org.kycvs.kernel.PersonName;
import org.kycvs.signing.MobileIndex;

/** Finds whom a proven mobile and a name mean (rules, section 2). Ask only after the passcode. */
@Stateless
@PermitAll
public class FindingPerson {

    /**
     * @return nobody; the one clear winner; or the several who match equally well, for the person to pick from
     * @throws ProgrammeUnknown if there is no schedule in force for the programme
     */
    public List<Match> find(MobileIndex mobile, PersonName name, String programme) {
        throw new UnsupportedOperationException();
    }
}
