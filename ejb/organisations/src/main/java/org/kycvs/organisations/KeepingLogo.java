package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps a mark that is to be proposed for an organisation; nobody is shown beside it before it is agreed with one. */
@Stateless
@RolesAllowed("onboarding-officer")
public class KeepingLogo {

    @Inject
    Logos logos;

    /**
     * @param file of whoever made it: it is drawn anew
     * @return the digest by which {@link Terms} name it
     * @throws TermsRefused {@code logo}: it is no picture that we can draw
     */
    public String keep(byte[] file) {
        Logo logo = Logo.drawnFrom(file);
        logos.keep(logo);
        return logo.digest();
    }
}
