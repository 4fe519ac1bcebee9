package org.kycvs.admin.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kycvs.admin.frame.Reader;
import org.kycvs.admin.frame.Role;

/** What the reader may do here, so that no button leads to a refusal; the use cases decide it again. */
@RequestScoped
class Rights {

    @Inject
    Reader reader;

    boolean isOfficer() {
        return has(Role.ONBOARDING_OFFICER);
    }

    boolean isApprover() {
        return has(Role.APPROVER);
    }

    boolean isAuditor() {
        return has(Role.AUDITOR);
    }

    boolean mayEnd() {
        return has(Role.ONBOARDING_OFFICER, Role.APPROVER);
    }

    boolean mayCheck() {
        return has(Role.ONBOARDING_OFFICER, Role.APPROVER, Role.AUDITOR);
    }

    private boolean has(Role... anyOf) {
        return List.of(anyOf).stream().anyMatch(reader.getRoles()::contains);
    }
}
