package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search would find what must not be there. */
class SearchTest {

    private final Search search = new Search(List.of("Asha Rao", "9870000001", "424242"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asha Rao",
                "say asha rao!",
                "\u0001\u0013Asha Rao\u0000",
                "ASHA RAO",
                "to +919870000001",
                "+919870000001x",
                "\u000f424242",
                "code=424242&",
                "code 424242"
            })
    void aWordIsFoundAmongOtherBytes(String text) {
        assertThat(search.in(bytes(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asha R", "Ash a Rao", "987000000", "4242424", "a424242", "6f-424242-1", "12.424242", "", "42424"
            })
    void whatOnlyLooksLikeItIsNotFound(String text) {
        assertThat(search.in(bytes(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx", "{\"name\":\"", "Ω"})
    void aWordIsFoundInBase64AtEveryAlignment(String before) {
        byte[] plain = bytes(before + "Asha Rao, 9870000001 and more");
        for (String aside : List.of("", "a", "/", "ab/", "_-c")) {
            String standard = aside + Base64.getEncoder().encodeToString(plain);
            String urlSafe =
                    "eyJ." + aside + Base64.getUrlEncoder().withoutPadding().encodeToString(plain) + ".x";

            assertThat(search.in(bytes(standard))).as(standard).contains("asha rao", "9870000001");
            assertThat(search.in(bytes(urlSafe))).as(urlSafe).contains("asha rao", "9870000001");
        }
    }

    @Test
    void aCodeIsFoundInBase64() {
        byte[] plain = bytes("{\"code\":\"424242\"}");

        assertThat(search.in(Base64.getEncoder().encode(plain))).containsExactly("424242");
    }

    @Test
    void everyWordIsFoundInOneGo() {
        assertThat(search.in(bytes("424242 Asha Rao 9870000001"))).hasSize(3);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
