package org.kycvs.delivery.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which negative answers end a message, which rest a centre, and which only cost an attempt. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "0x01, ESME_RINVMSGLEN, true, false",
        "0x04, ESME_RINVBNDSTS, false, true",
        "0x08, ESME_RSYSERR, false, false",
        "0x0A, ESME_RINVSRCADR, false, false",
        "0x0B, ESME_RINVDSTADR, true, false",
        "0x14, ESME_RMSGQFUL, false, true",
        "0x43, ESME_RINVESMCLASS, true, false",
        "0x45, ESME_RSUBMITFAIL, false, false",
        "0x50, ESME_RINVDSTTON, true, false",
        "0x51, ESME_RINVDSTNPI, true, false",
        "0x58, ESME_RTHROTTLED, false, true",
        "0x62, ESME_RINVEXPIRY, false, false",
        "0x64, ESME_RX_T_APPN, false, false",
        "0x65, ESME_RX_P_APPN, true, false",
        "0x66, ESME_RX_R_APPN, true, false",
        "0xFF, ESME_RUNKNOWNERR, false, false",
        "0x400, reserved for vendors, false, false"
    })
    void eachStatusHasItsConsequence(String status, String name, boolean forGood, boolean wantsRest) {
        Refusal refusal = new Refusal(Integer.decode(status));
        assertThat(refusal.isForGood()).isEqualTo(forGood);
        assertThat(refusal.wantsRest()).isEqualTo(wantsRest);
    }
}
