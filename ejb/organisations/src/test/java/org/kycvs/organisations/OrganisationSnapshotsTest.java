package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.OrganisationId;

/** A crowd looks at the pages of one organisation. */
class OrganisationSnapshotsTest {

    private static final OrganisationId RAILWAY = new OrganisationId(new UUID(0, 1));

    private final Register register = new Register();
    private final OrganisationSnapshots snapshots = new OrganisationSnapshots();

    @BeforeEach
    void putTogether() {
        snapshots.organisations = register;
        at(OrganisationSamples.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT0.499S, 1", "PT0.5S, 2", "PT1H, 2", "PT-0.001S, 2", "PT-1H, 2"})
    void theRegisterIsAskedAgainAfterHalfASecond(Duration later, int questions) {
        snapshots.find(RAILWAY);
        at(OrganisationSamples.MONDAY.plus(later));

        assertThat(snapshots.find(RAILWAY)).isPresent();
        assertThat(register.questions).isEqualTo(questions);
    }

    @Test
    void anOrganisationThatIsUnknownIsNotRemembered() {
        register.known = false;
        assertThat(snapshots.find(RAILWAY)).isEmpty();

        register.known = true;
        assertThat(snapshots.find(RAILWAY)).isPresent();
    }

    private void at(Instant now) {
        snapshots.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private static final class Register extends Organisations {

        private Organisation railway = OrganisationSamples.registered(OrganisationSamples.railway());
        private boolean known = true;
        private int questions;

        @Override
        Optional<Organisation> find(OrganisationId id) {
            questions++;
            return Optional.of(railway).filter(found -> known);
        }
    }
}
