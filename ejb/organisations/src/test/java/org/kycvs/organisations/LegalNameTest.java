package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names an officer should look at twice. */
class LegalNameTest {

    @ParameterizedTest
    @CsvSource({
        "Example Railway Limited,EXAMPLE RAILWAY LTD.",
        "Example Railway Limited,The Railway Example Company",
        "Example Railway Limited,Example Railways Limited",
        "Éxample Hotels,Example Hotels Pvt. Ltd.",
        "Bharat Airways,Bharat Airwavs"
    })
    void couldBeMistakenForEachOther(String one, String other) {
        assertThat(new LegalName(one).isLike(new LegalName(other))).isTrue();
        assertThat(new LegalName(other).isLike(new LegalName(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Example Railway Limited,Example Airways Limited",
        "Example Railway,Example Railway Hospital",
        "Delhi Metro,Delhi Hotels",
        "The Company,The Corporation",
        "AB,BA"
    })
    void areToldApart(String one, String other) {
        assertThat(new LegalName(one).isLike(new LegalName(other))).isFalse();
    }
}
