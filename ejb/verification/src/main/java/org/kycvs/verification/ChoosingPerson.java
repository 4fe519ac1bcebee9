package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.otp.ProvenMobile;

/**
 * The person says who is meant, after the proof and before a status is shown.
 *
 * <p>Both throw {@link RequestRefused} like {@link ProvingMobile}, and {@link PasscodeRefused} ({@code passcode-expired}) when
 * the proof has ended.
 */
@Stateless
@PermitAll
public class ChoosingPerson {

    @Inject
    Visits visits;

    @Inject
    PersonalParts parts;

    @Inject
    CheckingPasscode checking;

    @Inject
    Findings findings;

    /** "Change name", after no record was found; at most twice, and never a name that the organisation gave. */
    public void changeName(Visit visit, PersonName name) {
        Visited visited = visits.step(visit).mustOwn();
        ProvenMobile proof = proof(visited);
        StatusRequest request = visited.request();
        if (parts.finding(request).stream()
                .anyMatch(finding -> finding.matches().isEmpty())) {
            request.changedName(parts.seal(request.id(), name));
            findings.look(request, proof);
        }
    }

    /** "Continue" with one of several people. Made once: whoever could change it would see the status of them all. */
    public void choose(Visit visit, int position) {
        Visited visited = visits.step(visit).mustOwn();
        proof(visited);
        StatusRequest request = visited.request();
        if (parts.finding(request).stream().noneMatch(finding -> finding.has(position))) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "one of the people shown");
        }
        request.progress().pick(position);
    }

    private ProvenMobile proof(Visited visited) {
        return checking.proof(visited.request().id(), visited.browser())
                .orElseThrow(() -> new PasscodeRefused(PasscodeRefused.Reason.PASSCODE_EXPIRED, null));
    }
}
