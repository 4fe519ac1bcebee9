package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator pastes what an organisation has sent. */
class CertificateTextTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-keyalg RSA -keysize 2048",
                "-keyalg EC -groupname secp256r1",
                "-keyalg RSA -keysize 2048 -ext KU=digitalSignature"
            })
    void aStrongOneForSignaturesIsTaken(String made) throws Exception {
        assertThat(CertificateText.read("\n" + pem(made) + "\n", Instant.now()).getSubjectX500Principal())
                .hasToString("CN=partner");
    }

    @ParameterizedTest
    @CsvSource({
        "-keyalg RSA -keysize 1024, WEAK",
        "-keyalg Ed25519, WEAK",
        "-keyalg RSA -keysize 2048 -ext KU=keyEncipherment, NOT_FOR_SIGNATURES"
    })
    void aWeakOneOrOneForSomethingElseIsNot(String made, UnfitCertificate.Reason why) throws Exception {
        assertRefused(pem(made), Instant.now(), why);
    }

    @Test
    void oneThatIsOverIsNot() throws Exception {
        assertRefused(
                pem("-keyalg EC -groupname secp256r1"),
                Instant.now().plus(Duration.ofDays(400)),
                UnfitCertificate.Reason.ENDED);
    }

    @Test
    void oneCertificateIsTakenAndNotAChain() throws Exception {
        String pem = pem("-keyalg EC -groupname secp256r1");
        assertRefused(pem + pem, Instant.now(), UnfitCertificate.Reason.NOT_ONE);
        assertRefused("", Instant.now(), UnfitCertificate.Reason.NOT_ONE);
        assertRefused(pem.replace("CERTIFICATE", "PRIVATE KEY"), Instant.now(), UnfitCertificate.Reason.NOT_ONE);
        assertRefused(
                pem.substring(0, 80) + "\n-----END CERTIFICATE-----",
                Instant.now(),
                UnfitCertificate.Reason.UNREADABLE);
    }

    private static void assertRefused(String pem, Instant now, UnfitCertificate.Reason why) {
        assertThatExceptionOfType(UnfitCertificate.class)
                .isThrownBy(() -> CertificateText.read(pem, now))
                .satisfies(no -> assertThat(no.why()).isEqualTo(why));
    }

    private String pem(String made) throws Exception {
        Path store = folder.resolve("store.p12");
        Files.deleteIfExists(store);
        keytool("-genkeypair -alias one -dname CN=partner -storetype PKCS12 -validity 365 " + made, store);
        return keytool("-exportcert -rfc -alias one", store);
    }

    private static String keytool(String arguments, Path store) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storepass", "partner", "-keystore", store.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes());
    }
}
