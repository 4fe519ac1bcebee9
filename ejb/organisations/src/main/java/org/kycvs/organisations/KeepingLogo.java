package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
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
        return kept(file);
    }

    /**
     * The same, of an organisation that has applied by itself and whose contact has confirmed it.
     *
     * @param png as {@link #drawnFrom} gave it
     * @return the digest by which {@link Terms} name it
     */
    @PermitAll
    public String keepConfirmed(byte[] png) {
        return kept(png);
    }

    /**
     * What people would see; nothing is kept.
     *
     * @throws TermsRefused {@code logo}: it is no picture that we can draw
     */
    @PermitAll
    public byte[] drawnFrom(byte[] file) {
        return Logo.drawnFrom(file).png();
    }

    private String kept(byte[] file) {
        Logo logo = Logo.drawnFrom(file);
        logos.keep(logo);
        return logo.digest();
    }
}
