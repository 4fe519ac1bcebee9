package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;

/** The kits in docs/clients: libraries of others, which know the WSDL and two certificates. */
class SoapClientsIT {

    private static final Partner PARTNER = Partner.withNewKey();

    /** Where install-clients.sh puts them. */
    private static final String MODULES = "ear/system-tests/target/clients/node_modules";

    private static Path own;
    private static Path service;

    @BeforeAll
    static void pinCertificate() throws IOException {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
        own = PARTNER.pemFile();
        service = Files.writeString(
                Files.createTempFile("service", ".pem"), Partner.pem("CERTIFICATE", SoapDoor.serviceCertificate()));
    }

    static Stream<Arguments> kitsAndPeople() {
        return Stream.of(List.of("/usr/bin/python3", "soap.py"), List.of("node", "soap.js"))
                .flatMap(kit ->
                        DirectScenarios.people().map(person -> Arguments.of(kit, person.get()[0], person.get()[1])));
    }

    @ParameterizedTest(name = "{0} gets {2}")
    @MethodSource("kitsAndPeople")
    void getsTheNumber(List<String> kit, Person person, int status) throws Exception {
        Organisation.register(person);
        Process calling = start(kit, own, person);
        type(calling, Stack.phone(person.mobile()).code());

        assertThat(said(calling)).endsWith(String.valueOf(status));
        assertThat(calling.waitFor()).isZero();
    }

    static Stream<List<String>> kits() {
        return kitsAndPeople().map(one -> kit(one.get()[0])).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kits")
    void saysWhyItWasRefused(List<String> kit) throws Exception {
        Process calling = start(kit, Partner.withNewKey().pemFile(), Person.unvaccinated());

        assertThat(said(calling)).contains("invalid-signature");
        assertThat(calling.waitFor()).isNotZero();
    }

    /** The reply would be good, but it is another's. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kits")
    void believesNoReplyOfAnother(List<String> kit) throws Exception {
        Path another = Files.writeString(
                Files.createTempFile("another", ".pem"), Partner.withNewKey().pem());
        Process calling = start(kit, own, another, Person.unvaccinated());

        assertThat(said(calling)).contains("Verification");
        assertThat(calling.waitFor()).isNotZero();
    }

    private static Process start(List<String> kit, Path own, Person person) throws IOException {
        return start(kit, own, service, person);
    }

    private static Process start(List<String> kit, Path own, Path service, Person person) throws IOException {
        Path project = Path.of(System.getProperty("journey.project"));
        List<String> command = new ArrayList<>(List.of(
                kit.get(0), project.resolve("docs/clients").resolve(kit.get(1)).toString()));
        command.addAll(List.of(Stack.APPLICATION.toString(), own.toString(), service.toString(), "example-railway"));
        command.addAll(List.of("travel-rail", person.mobile(), person.name()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("NODE_PATH", project.resolve(MODULES).toAbsolutePath().toString());
        return builder.start();
    }

    private static void type(Process calling, String code) throws IOException {
        calling.getOutputStream().write((code + "\n").getBytes(StandardCharsets.UTF_8));
        calling.getOutputStream().flush();
    }

    private static String said(Process calling) throws IOException {
        return new String(calling.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @SuppressWarnings("unchecked") // an argument of the source above
    private static List<String> kit(Object argument) {
        return (List<String>) argument;
    }
}
