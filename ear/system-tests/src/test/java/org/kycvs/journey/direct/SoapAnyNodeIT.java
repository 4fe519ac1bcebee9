package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Database;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;

/** What one server knows of a message, the other knows too, at the same moment. */
class SoapAnyNodeIT {

    private static final Partner PARTNER = Partner.withNewKey();
    private static final SoapText SOAP = SoapText.SOAP_12;
    private static final List<URI> BOTH = List.of(Stack.door(1), Stack.door(2));
    private static final int MANY = 12;

    private final Person person = Person.fullyVaccinated();
    private final Person other = Person.unvaccinated();
    private final String id = SoapDoor.id();

    @BeforeAll
    static void startSecondAndPinCertificate() {
        Stack.start();
        Stack.parts().server(2).start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
    }

    @Test
    void aMessageThatTheFirstHasSeenIsKnownToTheSecond() {
        String message = question(person);
        SoapAnswer first = at(BOTH.get(0), message);

        assertThat(at(BOTH.get(1), message).text("RequestId")).isEqualTo(first.text("RequestId"));
        assertThat(at(BOTH.get(1), question(other)).text("Code")).isEqualTo("message-replayed");
        assertThat(Stack.phone(other.mobile()).texts()).isEmpty();
    }

    @Test
    void ofTwoMessagesOfOneIdAtBothTogetherOneIsAnswered() {
        List<String> messages = List.of(question(person), question(other));
        long before = requests();

        Set<String> answers = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(nth -> at(BOTH.get(nth % 2), messages.get(nth / 2 % 2)))
                .map(SoapAnyNodeIT::said)
                .collect(Collectors.toSet());

        assertThat(answers).hasSize(2).contains("message-replayed");
        assertThat(requests()).isEqualTo(before + 1);
    }

    private String question(Person somebody) {
        return PARTNER.sign(SOAP.envelope("RequestStatus", id, SoapDoor.question(somebody)));
    }

    private static SoapAnswer at(URI door, String message) {
        return new SoapAnswer(SoapDoor.post(door, SOAP.mediaType(), message));
    }

    private static String said(SoapAnswer answer) {
        return Objects.requireNonNullElseGet(answer.text("RequestId"), () -> answer.text("Code"));
    }

    private static long requests() {
        return Database.number("SELECT count(*) FROM verification.status_request");
    }
}
