package org.kycvs.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=utf-8",
                "application/json ; charset=\"utf-8\" ",
                "text/csv;",
                "application/soap+xml; charset=utf-8; action=\"urn:kycvs:status:v1/GetStatus\"",
                "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk"
            })
    void whatIsOneGoesOn(String type) {
        assertThat(MediaTypes.readable(List.of(type))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "json",
                "/",
                "x/y/z",
                "application/",
                "a b/c",
                "text/csv;charset",
                "text/csv;a=\"b",
                "a/b, c/d"
            })
    void whatIsNoneGoesNoFurther(String type) {
        assertThat(MediaTypes.readable(List.of(type))).isFalse();
    }

    @Test
    void noneIsFineAndTwoAreNot() {
        assertThat(MediaTypes.readable(null)).isTrue();
        assertThat(MediaTypes.readable(List.of("text/csv", "text/csv"))).isFalse();
    }

    @Test
    void aLongOneIsReadInNoTime() {
        String longest = "a/b" + ";c=\"d\" ".repeat(5_000) + "x";

        assertThat(MediaTypes.readable(List.of(longest))).isFalse();
    }

    @Test
    void aProgramIsToldInItsOwnForm() {
        try (RunningEdge edge = new RunningEdge(exchange -> RunningEdge.answer(exchange, "served"))) {
            HttpResponse<String> reply = edge.send(HttpRequest.newBuilder(edge.address("/api/v1/status-requests"))
                    .header("Content-Type", "x/y/z")
                    .POST(BodyPublishers.ofString("{}")));

            assertThat(reply.statusCode()).isEqualTo(415);
            assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(reply.body()).contains("\"code\":\"unsupported-media-type\"");
        }
    }
}
