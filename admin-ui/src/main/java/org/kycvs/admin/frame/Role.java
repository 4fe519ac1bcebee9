package org.kycvs.admin.frame;

import java.util.Locale;

/** What an administrator may be; who has which, Keycloak knows. */
public enum Role {
    ONBOARDING_OFFICER,
    APPROVER,
    REGISTRY_OPERATOR,
    AUDITOR,
    KEY_CUSTODIAN;

    /** As Keycloak, the server's configuration and the session beans write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
