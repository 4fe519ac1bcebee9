package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

    private final Ids ids = at(NOON);

    @Test
    void areVersionSevenOfTheirMillisecond() {
        assertThat(Stream.generate(ids::next).limit(1000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
        });
    }

    @Test
    void areNeverTheSame() {
        assertThat(Stream.generate(ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void sortByTheTimeOfTheirMaking() {
        assertThat(ids.newRequest().toString())
                .isLessThan(at(NOON.plusMillis(1)).newRequest().toString());
    }

    @Test
    void theLowestOfAnInstantPartsThoseMadeBefore() {
        String border = Ids.lowest(NOON).toString();

        assertThat(Stream.generate(at(NOON.minusMillis(1))::next).limit(100))
                .allSatisfy(before -> assertThat(before.toString()).isLessThan(border));
        assertThat(Stream.generate(ids::next).limit(100))
                .allSatisfy(since -> assertThat(since.toString()).isGreaterThanOrEqualTo(border));
    }

    @Test
    void areReadAsTheyWereWritten() {
        RequestId request = ids.newRequest();
        ConsentId consent = ids.newConsent();
        AttestationId attestation = ids.newAttestation();
        OrganisationId organisation = ids.newOrganisation();

        assertThat(RequestId.parse(request.toString())).isEqualTo(request);
        assertThat(ConsentId.parse(consent.toString())).isEqualTo(consent);
        assertThat(AttestationId.parse(attestation.toString())).isEqualTo(attestation);
        assertThat(OrganisationId.parse(organisation.toString())).isEqualTo(organisation);
    }

    /** {@link UUID#fromString} alone would take "1-1-1-1-1". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "019a0000000070008000000000000000",
                "{019a0000-0000-7000-8000-000000000000}",
                "019a0000-0000-7000-8000-00000000000g",
                "not an id, though as long as one is."
            })
    void areRefusedInAnyOtherForm(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> RequestId.parse(text))
                .satisfies(no -> assertThat(no.code()).isEqualTo("invalid-request"));
    }

    private static Ids at(Instant now) {
        return new Ids(Clock.fixed(now, ZoneOffset.UTC));
    }
}
