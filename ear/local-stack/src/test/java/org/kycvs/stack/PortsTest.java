package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void aSecondServerHasDoorsOfItsOwnAndSharesTheRest() {
        Ports first = Ports.standard();
        Ports second = first.ofServer(2);
        assertThat(first.ofServer(1)).isEqualTo(first);
        assertThat(second.http().number()).isEqualTo(8081);
        assertThat(second.https().number()).isEqualTo(8444);
        assertThat(second.management().number()).isEqualTo(9991);
        assertThat(second.database()).isEqualTo(first.database());
        assertThat(second.all()).doesNotHaveDuplicates();
    }

    @Test
    void standAsTheContractNamesThem() {
        assertThat(Ports.standard().all())
                .extracting(Port::number)
                .containsExactly(8080, 8443, 9990, 8180, 5433, 8090, 2775, 2776, 2525, 8091);
    }

    @Test
    void oneIsMovedByItsSettingAndTheOthersStay() {
        Ports ports = Ports.standard().changedBy(Map.of("KYCVS_KEYCLOAK_PORT", " 18180 "));
        assertThat(ports.keycloak().url()).isEqualTo("http://localhost:18180");
        assertThat(ports.http()).isEqualTo(Ports.standard().http());
    }

    @Test
    void allAreMovedTogether() {
        assertThat(Ports.standard().movedBy(10_000).all())
                .extracting(Port::number)
                .contains(18080, 12775);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eighty", "0", "65536", "-1"})
    void aSettingThatIsNoPortIsNamed(String text) {
        assertThatExceptionOfType(StackRefused.class)
                .isThrownBy(() -> Ports.standard().changedBy(Map.of("KYCVS_HTTP_PORT", text)))
                .withMessageContaining("KYCVS_HTTP_PORT");
    }

    @Test
    void aTakenPortIsNamedWithTheSettingThatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Port port = new Port("handset", "KYCVS_HANDSET_PORT", other.getLocalPort());
            assertThatExceptionOfType(StackRefused.class)
                    .isThrownBy(port::demandFree)
                    .withMessageContaining(String.valueOf(port.number()))
                    .withMessageContaining("KYCVS_HANDSET_PORT");
            other.close();
            assertThatCode(port::demandFree).doesNotThrowAnyException();
        }
    }
}
