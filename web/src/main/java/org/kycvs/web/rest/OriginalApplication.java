package org.kycvs.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The original KYC-VS API as clients of 2021 call it (docs/original-api.md). No token guards it: a key and an address do. */
@ApplicationPath(OriginalApplication.PATH)
public class OriginalApplication extends Application {

    static final String PATH = "/api/v3/vaccination";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OriginalResource.class, OriginalErrors.class);
    }
}
