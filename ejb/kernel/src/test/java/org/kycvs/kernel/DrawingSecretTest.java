package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawingSecretTest {

    @Test
    void has256BitsAndIsNeverTheSame() {
        assertThat(Stream.generate(new DrawingSecret()::draw).limit(100))
                .allMatch(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .doesNotHaveDuplicates();
    }
}
