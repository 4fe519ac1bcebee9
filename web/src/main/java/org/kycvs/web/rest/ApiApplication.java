package org.kycvs.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.kycvs.web.identity.GuardingResources;

/** The guarded API. What is not listed here is not served, so that nothing is published by lying on the class path. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    /** The version is part of the address: what a client was written against stays. */
    static final String PATH = "/api/v1";

    static final Set<Class<?>> RESOURCES = Set.of(
            StatusRequestsResource.class,
            PasscodesResource.class,
            AttestationsResource.class,
            OrganisationResource.class,
            ImportsResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new java.util.HashSet<>(RESOURCES);
        all.add(NamingRoutes.class);
        all.add(GuardingResources.class);
        all.add(ProblemMapper.class);
        all.add(FinishingReplies.class);
        return all;
    }
}
