package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.people.Person;

/** The kits in docs/clients: they ask, wait, verify, and say why not. */
class RestClientsIT extends Journey {

    private static final String ASKING = "example-railway";
    private static final String SECRET = ASKING + "-secret";
    private static final String PURPOSE = "travel-rail";
    private static final List<Supplier<Person>> PEOPLE =
            List.of(Person::unvaccinated, Person::partiallyVaccinated, Person::fullyVaccinated);

    static Stream<Arguments> kitsAndStatus() {
        return Arrays.stream(RestKit.values())
                .flatMap(kit -> IntStream.rangeClosed(0, 2).mapToObj(status -> Arguments.of(kit, status)));
    }

    @ParameterizedTest
    @MethodSource("kitsAndStatus")
    void theCodeThatIsTypedBringsTheNumber(RestKit kit, int status) {
        Person person = PEOPLE.get(status).get();
        Organisation.register(person);
        try (var calling = kit.start(Stack.APPLICATION, SECRET, ASKING, PURPOSE, person.mobile(), person.name())) {
            RestKit.Ending ending =
                    calling.type(Stack.phone(person.mobile()).code()).ending();

            assertThat(ending.words()).endsWith(String.valueOf(status)).doesNotContain("failed");
            assertThat(ending.well()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePersonsAllowOnThePageBringsTheNumber(RestKit kit) {
        Person person = Person.partiallyVaccinated();
        Organisation.register(person);
        try (var calling = kit.start(Stack.APPLICATION, SECRET, ASKING, PURPOSE)) {
            ConsentPage page = browser.open(calling.line()).sendCodeTo(person.mobile(), person.name());
            page.confirm(Stack.phone(person.mobile()).code()).press("allow");

            assertThat(calling.ending()).isEqualTo(new RestKit.Ending("1", true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNoIsSaidAndIsNoNumber(RestKit kit) {
        try (var calling = kit.start(Stack.APPLICATION, SECRET, ASKING, PURPOSE)) {
            browser.open(calling.line()).press("decline");

            assertThat(calling.ending()).isEqualTo(new RestKit.Ending("not_shared", false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whyItWasRefusedIsSaid(RestKit kit) {
        try (var calling = kit.start(Stack.APPLICATION, SECRET, ASKING, "lodging");
                var stranger = kit.start(Stack.APPLICATION, "wrong", ASKING, PURPOSE)) {
            RestKit.Ending refused = calling.ending();
            assertThat(refused.words()).startsWith("purpose-not-allowed: ");
            assertThat(refused.well()).isFalse();

            RestKit.Ending unknown = stranger.ending();
            assertThat(unknown.words()).matches("(unauthorized_client|invalid_client): .+");
            assertThat(unknown.well()).isFalse();
        }
    }
}
