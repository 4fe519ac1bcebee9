package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.verification.RequestSamples.ASKED;
import static org.kycvs.verification.RequestSamples.DURING;
import static org.kycvs.verification.RequestSamples.EXPIRES;
import static org.kycvs.verification.RequestSamples.OTHER_BROWSER;
import static org.kycvs.verification.RequestSamples.SEALED;
import static org.kycvs.verification.RequestSamples.THIS_BROWSER;
import static org.kycvs.verification.RequestSamples.openRequest;
import static org.kycvs.verification.RequestSamples.requestAboutNamedPerson;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.ConsentId;

class StatusRequestTest {

    private static final ConsentId CONSENT = new ConsentId(UUID.randomUUID());
    private static final AttestationId ATTESTATION = new AttestationId(UUID.randomUUID());

    private final StatusRequest request = openRequest();

    @ParameterizedTest
    @CsvSource({"0, PENDING", "899, PENDING", "900, EXPIRED", "901, EXPIRED"})
    void expiryIsToldByTheClock(long seconds, RequestState expected) {
        assertThat(request.stateAt(ASKED.plusSeconds(seconds))).isEqualTo(expected);
    }

    record End(RequestState state, BiConsumer<StatusRequest, Instant> step) {}

    static Stream<End> ends() {
        return Stream.of(
                new End(RequestState.SHARED, (asked, now) -> asked.share(CONSENT, ATTESTATION, now)),
                new End(RequestState.NOT_SHARED, (asked, now) -> asked.refuse(null, now)),
                new End(RequestState.CANCELLED, StatusRequest::cancel));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void theFirstEndWinsAndEveryOtherIsRefusedWithIt(End first) {
        first.step().accept(request, DURING);

        assertThat(request.stateAt(DURING)).isEqualTo(first.state());
        assertThat(request.endedBy()).isEqualTo(DURING);
        ends().forEach(second -> assertThatThrownBy(() -> second.step().accept(request, DURING))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("request-already-decided");
                    assertThat(refused.state()).contains(first.state());
                }));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void nothingEndsARequestThatHasRunOut(End late) {
        assertThatThrownBy(() -> late.step().accept(request, EXPIRES)).isInstanceOf(RequestRefused.class);
        assertThat(request.stateAt(EXPIRES)).isEqualTo(RequestState.EXPIRED);
        assertThat(request.endedBy()).isEqualTo(EXPIRES);
    }

    @Test
    void anEndBeforeExpiryStandsAfterIt() {
        request.share(CONSENT, ATTESTATION, DURING);

        assertThat(request.stateAt(EXPIRES.plusSeconds(1))).isEqualTo(RequestState.SHARED);
    }

    @Test
    void beforeAProofAnotherBrowserMayTakeOver() {
        request.progress().bindTo(THIS_BROWSER);

        assertThat(request.progress().belongsTo(THIS_BROWSER)).isTrue();
        assertThat(request.progress().belongsTo(OTHER_BROWSER)).isFalse();
        assertThat(request.progress().isTakenFrom(OTHER_BROWSER)).isFalse();
    }

    @Test
    void afterAProofNoOtherBrowserCan() {
        request.progress().bindTo(THIS_BROWSER);
        request.progress().found(SEALED, DURING);

        assertThat(request.progress().isTakenFrom(OTHER_BROWSER)).isTrue();
        assertThat(request.progress().isTakenFrom(THIS_BROWSER)).isFalse();
    }

    @Test
    void threeMobilesCanBeTypedAndNotAFourth() {
        for (int typed = 0; typed < 3; typed++) {
            request.typedMobile(SEALED);
        }
        assertThatThrownBy(() -> request.typedMobile(SEALED)).hasMessage("too-many-attempts");
    }

    @Test
    void aTypedNameCanBeChangedTwice() {
        assertThat(request.nameChangesLeft()).isEqualTo(2);
        request.changedName(SEALED);
        request.changedName(SEALED);

        assertThat(request.nameChangesLeft()).isZero();
        assertThatThrownBy(() -> request.changedName(SEALED)).hasMessage("too-many-attempts");
    }

    @Test
    void aNameGivenByTheOrganisationCannotBeChanged() {
        StatusRequest named = requestAboutNamedPerson();

        assertThat(named.nameChangesLeft()).isZero();
        assertThatThrownBy(() -> named.changedName(SEALED)).hasMessage("too-many-attempts");
    }

    @Test
    void aPickIsMadeOnceSoThatNobodySeesTheStatusOfAll() {
        request.progress().pick(1);
        request.progress().pick(0);

        assertThat(request.progress().picked()).isEqualTo(1);
    }
}
