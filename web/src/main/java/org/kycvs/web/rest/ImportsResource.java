package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.kycvs.kernel.Ids;
import org.kycvs.registry.ImportReport;
import org.kycvs.registry.ImportingDoses;
import org.kycvs.registry.Rejection;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.WireJson;
import org.kycvs.web.identity.Caller;
import org.kycvs.web.identity.RequiresScope;
import org.kycvs.web.identity.Scope;

/** Files of doses, streamed (contract, section 7). */
@ApplicationScoped
@Path(ImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    static final String PATH = "/registry/imports";

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String CSV_IN_UTF_8 = "text/csv;charset=utf-8";

    @Inject
    ImportingDoses importing;

    @Inject
    Caller caller;

    @Inject
    PublicUrl publicUrl;

    @POST
    @RequiresScope(Scope.REGISTRY_WRITE)
    public Response take(@Context HttpHeaders headers, InputStream stream) {
        CallBody.mustBe(CSV, headers);
        ImportReport report = importing.take(importer(), stream);
        return Response.accepted(document(report))
                .location(publicUrl.resolve(ApiApplication.PATH + PATH + "/" + report.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RequiresScope(Scope.REGISTRY_WRITE)
    public JsonObject read(@PathParam("id") String id) {
        return document(own(id));
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(CSV_IN_UTF_8)
    @RequiresScope(Scope.REGISTRY_WRITE)
    public String rejections(@PathParam("id") String id) {
        return csv(importing.rejections(importer(), own(id).id()));
    }

    private ImportReport own(String id) {
        UUID known = PathId.of(id, Ids::parse);
        return importing.find(importer(), known).orElseThrow(() -> new CallRefused(CallRefused.Reason.NOT_FOUND));
    }

    private String importer() {
        return caller.organisation().profile().clientId();
    }

    private static JsonObject document(ImportReport report) {
        return WireJson.object()
                .add("id", report.id().toString())
                .add("state", report.state().code())
                .add("rows_read", report.rowsRead())
                .add("accepted", report.accepted())
                .add("rejected", report.rejected())
                .build();
    }

    /** RFC 4180; numbers, column names and codes of ours need no quotes. */
    private static String csv(List<Rejection> rejections) {
        StringBuilder csv = new StringBuilder("line,column,code\r\n");
        for (Rejection rejection : rejections) {
            String column = rejection.column() == null ? "" : rejection.column();
            csv.append(rejection.line()).append(',').append(column).append(',').append(rejection.code());
            csv.append("\r\n");
        }
        return csv.toString();
    }
}
