package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on for this door. */
@FacesConfig
@ApplicationScoped
class FacesSetup {}
