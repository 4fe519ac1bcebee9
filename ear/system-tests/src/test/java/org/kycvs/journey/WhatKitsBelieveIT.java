package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kits in docs/clients before a service that answers well but for one thing: needs no stack. */
class WhatKitsBelieveIT {

    static Stream<Arguments> kitsAndForgeries() {
        return Arrays.stream(RestKit.values())
                .flatMap(kit -> Arrays.stream(Forgery.values()).map(forgery -> Arguments.of(kit, forgery)));
    }

    @ParameterizedTest
    @MethodSource("kitsAndForgeries")
    void whatIsNotTheAnswerToItsQuestionIsNotBelieved(RestKit kit, Forgery forgery) throws Exception {
        try (var service = new FalseService(forgery);
                var calling = kit.start(
                        service.issuer(), "any", "example-railway", "travel-rail", "+919000000001", "Asha Rao")) {
            RestKit.Ending ending = calling.type("123456").ending();

            if (forgery == Forgery.NONE) {
                assertThat(ending.words()).endsWith("2");
                assertThat(ending.well()).isTrue();
            } else {
                assertThat(ending.words()).contains("Verification failed").doesNotEndWith("2");
                assertThat(ending.well()).isFalse();
            }
        }
    }
}
