package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTermsTest {

    @Test
    void areProposedAsTheyAreRead() {
        KeyTerms terms = new KeyTerms("travel-rail", List.of("192.0.2.7", "2001:db8::1", "2001:db8::2"));

        assertThat(KeyTerms.of(terms.toJson())).isEqualTo(terms);
        assertThat(terms.networks()).containsExactly("192.0.2.7", "2001:db8:0:0:0:0:0:0/64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"somewhere.example.org", "", "192.0.2.0/24"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatExceptionOfType(TermsRefused.class)
                .isThrownBy(() -> new KeyTerms("travel-rail", List.of(address)))
                .matches(refused -> refused.member().equals("addresses"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 33})
    void noneAndTooManyAreRefused(int many) {
        assertThatExceptionOfType(TermsRefused.class)
                .isThrownBy(() -> new KeyTerms("travel-rail", Collections.nCopies(many, "192.0.2.7")));
    }
}
