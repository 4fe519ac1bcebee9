package org.kycvs.benchmark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void isTheSameEachTime() {
        assertThat(new Person(4711).lines()).isEqualTo(new Person(4711).lines());
    }

    @Test
    void hasAMobileThatNobodyElseHas() {
        int many = 200_000;
        long mobiles = IntStream.concat(IntStream.range(0, many), IntStream.range(9_900_000, 9_900_000 + many))
                .mapToObj(number -> new Person(number).mobile())
                .distinct()
                .count();

        assertThat(mobiles).isEqualTo(2 * many);
        assertThat(new Person(12_345_678).mobile()).matches("\\+9198[0-9]{8}");
    }

    @Test
    void callsFromAnAddressThatNobodyElseCallsFrom() {
        long addresses = IntStream.range(0, 200_000)
                .mapToObj(number -> new Person(number).address())
                .distinct()
                .count();

        assertThat(addresses).isEqualTo(200_000);
    }

    @Test
    void hasALineForEachDoseAndOneForNone() {
        assertThat(new Person(0).doses()).isZero();
        assertThat(new Person(0).lines()).singleElement().asString().endsWith(",,,,");
        assertThat(new Person(2).doses()).isEqualTo(2);
        assertThat(new Person(2).lines()).hasSize(2).allSatisfy(line -> assertThat(line.split(","))
                .hasSize(8));
    }
}
