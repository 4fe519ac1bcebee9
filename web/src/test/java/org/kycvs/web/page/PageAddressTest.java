package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    private static final String HANDLE = "Ab-_".repeat(10) + "xyz";

    @Test
    void aHandleOfTheRightFormIsAPageAndMayCarryAReceipt() {
        assertThat(PageAddress.of("/c/" + HANDLE)).hasValueSatisfying(page -> {
            assertThat(page.handle().text()).isEqualTo(HANDLE);
            assertThat(page.receipt()).isFalse();
        });
        assertThat(PageAddress.of("/c/" + HANDLE + "/receipt"))
                .hasValueSatisfying(page -> assertThat(page.receipt()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/c",
                "/c/",
                "/c/short",
                "/c/Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_xy%",
                "/c/Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_xyzz",
                "/c/Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_xyz/",
                "/c/Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_Ab-_xyz/receipts",
                "/c/jakarta.faces.resource/faces.js",
                "/c/../WEB-INF/views/choose.xhtml"
            })
    void anythingElseIsNoPage(String path) {
        assertThat(PageAddress.of(path)).isEmpty();
    }
}
