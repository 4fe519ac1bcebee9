package org.kycvs.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import org.slf4j.MDC;

/**
 * Tells log and figures which resource was called, as it is written in its {@code @Path}: the server sees one servlet for all
 * of them, and the path itself holds ids.
 */
@Provider
public class NamingRoutes implements DynamicFeature {

    /** Under which name the server's edge looks for it. */
    private static final String ROUTE = "route";

    /** Before whoever may refuse the call. */
    private static final int FIRST = 0;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(new Naming(template(resource)), FIRST);
    }

    static String template(ResourceInfo resource) {
        return ApiApplication.PATH + path(resource.getResourceClass()) + path(resource.getResourceMethod());
    }

    private static String path(AnnotatedElement annotated) {
        Path path = annotated.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** Stands before one resource method. */
    @Priority(FIRST)
    private record Naming(String template) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext call) {
            MDC.put(ROUTE, template);
        }
    }
}
