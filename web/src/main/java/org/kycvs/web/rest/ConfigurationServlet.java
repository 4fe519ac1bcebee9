package org.kycvs.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kycvs.organisations.Purpose;
import org.kycvs.organisations.Purposes;
import org.kycvs.registry.Programmes;
import org.kycvs.web.WireJson;
import org.kycvs.web.identity.IdentityServer;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** Where everything is and what is supported, for programs (in the manner of RFC 8414). */
@WebServlet(ConfigurationServlet.ADDRESS)
public class ConfigurationServlet extends PublicDocument {

    static final String ADDRESS = "/.well-known/kycvs-configuration";

    private static final long serialVersionUID = 1L;

    @Inject
    transient IdentityServer identity;

    @Inject
    transient Programmes programmes;

    @Inject
    transient Purposes purposes;

    @Inject
    transient Languages languages;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        String document = document().toString();
        openToAllSites(reply);
        reply.setHeader("Cache-Control", "public, max-age=300");
        send("application/json", document, request, reply);
    }

    private JsonObject document() {
        List<String> codes = purposes.published().stream().map(Purpose::code).toList();
        List<String> spoken = languages.offered().stream().map(Language::code).toList();
        return WireJson.object()
                .add("issuer", publicUrl.issuer())
                .add("jwks_uri", address(PublicKeysServlet.CURRENT))
                .add("token_endpoint", identity.tokenEndpoint().toString())
                .add("status_request_endpoint", address(ApiApplication.PATH + StatusRequestsResource.PATH))
                .add("wsdl_uri", address("/soap/v1/status?wsdl"))
                .add("programmes_supported", WireJson.texts(programmes.supported()))
                .add("purposes_supported", WireJson.texts(codes))
                .add("languages_supported", WireJson.texts(spoken))
                .add("attestation_signing_alg_values_supported", WireJson.texts(List.of("ES256")))
                .build();
    }

    private String address(String path) {
        return publicUrl.resolve(path).toString();
    }
}
