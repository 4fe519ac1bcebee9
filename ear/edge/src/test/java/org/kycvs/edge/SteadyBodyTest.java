package org.kycvs.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xnio.conduits.StreamSourceConduit;

/** How slowly a body may come. */
class SteadyBodyTest {

    @Test
    void whatComesByteByByteIsGivenUpOncePatienceIsOver() throws Exception {
        SteadyBody body = new SteadyBody(giving(1), Duration.ofMillis(1100));

        assertThat(body.read(ByteBuffer.allocate(10))).isEqualTo(1);
        Thread.sleep(1200);
        assertThatThrownBy(() -> body.read(ByteBuffer.allocate(10)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too slowly");
    }

    @Test
    void whatComesSteadilyIsReadHoweverLongItTakes() throws Exception {
        SteadyBody body = new SteadyBody(giving(2048), Duration.ofMillis(100));

        Thread.sleep(1200);
        assertThat(body.read(ByteBuffer.allocate(4096))).isEqualTo(2048);
    }

    @Test
    void theEndOfABodyIsNoFault() throws Exception {
        SteadyBody body = new SteadyBody(giving(-1), Duration.ofMillis(100));

        Thread.sleep(1200);
        assertThat(body.read(ByteBuffer.allocate(10))).isEqualTo(-1);
    }

    private static StreamSourceConduit giving(int bytes) {
        return (StreamSourceConduit) Proxy.newProxyInstance(
                StreamSourceConduit.class.getClassLoader(),
                new Class<?>[] {StreamSourceConduit.class},
                (proxy, method, arguments) -> bytes);
    }
}
