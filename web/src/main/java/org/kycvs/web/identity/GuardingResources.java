package org.kycvs.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.kycvs.organisations.RecognisingOrganisation;

/** Puts a {@link Guard} before every resource method; before one that names no scope, a guard that lets nobody through. */
@Provider
@ApplicationScoped
public class GuardingResources implements DynamicFeature {

    @Inject
    AccessTokens tokens;

    @Inject
    Proofs proofs;

    @Inject
    RecognisingOrganisation organisations;

    @Inject
    Caller caller;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        RequiresScope required = resource.getResourceMethod().getAnnotation(RequiresScope.class);
        Scope[] anyOf = required == null ? new Scope[0] : required.value();
        context.register(new Guard(tokens, proofs, organisations, caller, anyOf));
    }
}
