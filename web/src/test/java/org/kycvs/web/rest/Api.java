package org.kycvs.web.rest;

import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationSamples;
import org.kycvs.organisations.Quota;
import org.kycvs.organisations.Quotas;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.Trace;
import org.kycvs.web.identity.Caller;
import org.kycvs.web.identity.GuardSamples;
import org.kycvs.web.identity.KeyServer;
import org.kycvs.web.identity.TokenSamples;

/** The API as it stands, on the server's own JAX-RS, with fakes where the use cases are. */
final class Api implements AutoCloseable {

    /** The shortest right question. */
    static final String RIGHT = "{\"purpose\":\"travel-rail\"}";

    /** What goes with it. */
    static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json", "Idempotency-Key", "k-1");

    static final String REQUEST = "/status-requests/" + FakeUseCases.REQUEST;

    static final Clock CLOCK = Clock.fixed(TokenSamples.NOW, ZoneOffset.UTC);

    final KeyServer keycloak = new KeyServer(TokenSamples.KEY);
    final FakeUseCases useCases = new FakeUseCases();
    final Trace trace = new Trace(new Ids(CLOCK));
    private final Caller caller = new Caller();
    private final PublicUrl publicUrl = new PublicUrl(URI.create("https://status.example.org"));
    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

    Api() {
        this(OrganisationSamples.railway());
    }

    Api(OrganisationProfile known) {
        dispatcher.getProviderFactory().registerProviderInstance(mapper());
        dispatcher
                .getProviderFactory()
                .registerProviderInstance(
                        GuardSamples.guarding(keycloak.tokens(CLOCK), OrganisationSamples.register(known), caller));
        dispatcher.getRegistry().addSingletonResource(statusRequests());
        dispatcher.getRegistry().addSingletonResource(passcodes());
        dispatcher.getRegistry().addSingletonResource(attestations());
        dispatcher.getRegistry().addSingletonResource(organisation());
        dispatcher.getRegistry().addSingletonResource(imports());
    }

    void add(Object resource) {
        dispatcher.getRegistry().addSingletonResource(resource);
    }

    /** Sends a right token along. */
    Reply send(String method, String path, String body, Map<String, String> headers) {
        return sendWith(TokenSamples.token(), method, path, body, headers);
    }

    Reply create(String body, Map<String, String> headers) {
        return send("POST", "/status-requests", body, headers);
    }

    Reply get(String path) {
        return send("GET", path, "", Map.of());
    }

    Reply sendWith(String token, String method, String path, String body, Map<String, String> headers) {
        try {
            MockHttpRequest request = MockHttpRequest.create(method, path);
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            headers.forEach(request::header);
            request.content(body.getBytes(StandardCharsets.UTF_8));
            MockHttpResponse response = new MockHttpResponse();
            dispatcher.invoke(request, response);
            return new Reply(response);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @Override
    public void close() {
        keycloak.close();
    }

    private ProblemMapper mapper() {
        ProblemMapper mapper = new ProblemMapper();
        mapper.failures = failures();
        mapper.publicUrl = publicUrl;
        mapper.trace = trace;
        return mapper;
    }

    Failures failures() {
        Failures failures = new Failures();
        failures.trace = trace;
        failures.clock = CLOCK;
        return failures;
    }

    private StatusRequestsResource statusRequests() {
        StatusRequestsResource resource = new StatusRequestsResource();
        resource.asking = useCases.asking();
        resource.following = useCases.following();
        resource.caller = caller;
        resource.publicUrl = publicUrl;
        resource.clock = CLOCK;
        resource.polling = new Polling();
        resource.polling.clock = CLOCK;
        return resource;
    }

    private PasscodesResource passcodes() {
        PasscodesResource resource = new PasscodesResource();
        resource.answering = useCases.answering();
        resource.sending = useCases.sending();
        resource.caller = caller;
        return resource;
    }

    private AttestationsResource attestations() {
        AttestationsResource resource = new AttestationsResource();
        resource.following = useCases.following();
        resource.caller = caller;
        return resource;
    }

    private OrganisationResource organisation() {
        OrganisationResource resource = new OrganisationResource();
        resource.quotas = new Quotas() {
            @Override
            public Quota of(OrganisationId organisation) {
                return new Quota(600, 100_000);
            }
        };
        resource.caller = caller;
        return resource;
    }

    private ImportsResource imports() {
        ImportsResource resource = new ImportsResource();
        resource.importing = useCases.importing();
        resource.caller = caller;
        resource.publicUrl = publicUrl;
        return resource;
    }

    /** What came back. */
    record Reply(MockHttpResponse response) {

        int status() {
            return response.getStatus();
        }

        String header(String name) {
            Object value = response.getOutputHeaders().getFirst(name);
            return value == null ? null : value.toString();
        }

        String body() {
            return new String(response.getOutput(), StandardCharsets.UTF_8);
        }

        jakarta.json.JsonObject json() {
            return jakarta.json.Json.createReader(new StringReader(body())).readObject();
        }

        String code() {
            return json().getString("code");
        }
    }
}
