package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is measured is what operators start. */
class ServerJavaTest {

    @Test
    void productionIsWhatTheServerIsStartedWith() throws IOException {
        String conf = Files.readString(Path.of("../application/src/main/server/bin/standalone.conf"))
                .replace("$JBOSS_MODULES_SYSTEM_PKGS", "org.jboss.byteman");

        assertThat(ServerJava.PRODUCTION).allSatisfy(option -> assertThat(conf).contains(option));
    }
}
