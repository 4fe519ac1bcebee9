package org.kycvs.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.kycvs.consent.ActingFor;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.RecognisingOrganisation;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;
import org.kycvs.phone.Phone;
import org.kycvs.registry.ImportingDoses;
import org.kycvs.verification.Asked;
import org.kycvs.verification.AskingForStatus;
import org.kycvs.verification.DecidingRequest;
import org.kycvs.verification.FollowingRequest;
import org.kycvs.verification.IdempotencyKey;
import org.kycvs.verification.ProvingMobile;
import org.kycvs.verification.Question;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.ShowingRequest;
import org.kycvs.verification.Visit;

/** Takes a request through its steps, as the doors do. */
@Dependent
public class Walk {

    static final String PATH = "/api/v1/status-requests";

    private static final URI HANDSET = URI.create("http://localhost:" + System.getenv("KYCVS_HANDSET_PORT"));

    @Inject
    RecognisingOrganisation recognising;

    @Inject
    ImportingDoses importing;

    @Inject
    AskingForStatus asking;

    @Inject
    ProvingMobile proving;

    @Inject
    ShowingRequest showing;

    @Inject
    DecidingRequest deciding;

    @Inject
    FollowingRequest following;

    /**
     * A request that one browser has brought to some step.
     *
     * @param visit that browser
     */
    record Walked(RequestId request, Visit visit) {}

    AskingOrganisation organisation() {
        return recognising.byClient("container-employer");
    }

    Asked ask(IdempotencyKey key) {
        return asking.ask(organisation(), question("order " + key.key()), key);
    }

    Walked asked() {
        Asked asked = ask(new IdempotencyKey(PATH, UUID.randomUUID().toString(), "body"));
        return new Walked(
                asked.request().id(),
                new Visit(asked.handle(), UUID.randomUUID().toString(), Fresh.address()));
    }

    /** Up to "Send code". */
    Walked sent(Person person) {
        Walked walked = asked();
        sendCode(walked, person);
        return walked;
    }

    /** Presses "Send code" for that person. */
    void sendCode(Walked walked, Person person) {
        proving.sendCode(walked.visit(), new MobileNumber(person.mobile()), new PersonName(person.name()));
    }

    /** Up to choose: the person stands before Allow. */
    Walked proven(Person person) {
        register(person);
        Walked walked = sent(person);
        PasscodeCheck check = proving.confirmCode(walked.visit(), phone(person).code());
        if (!(check instanceof PasscodeCheck.Proven)) {
            throw new AssertionError("The code that came is not the right one: " + check);
        }
        return walked;
    }

    DecidingRequest.Allowed allow(Walked walked) {
        RequestPage.Offer offer = showing.show(walked.visit()).offer();
        if (offer == null) {
            throw new AssertionError("Not on choose");
        }
        return deciding.allow(walked.visit(), offer.shown(), ActingFor.SELF);
    }

    RequestState state(Walked walked) {
        return following.read(organisation(), walked.request()).state();
    }

    void register(Person person) {
        byte[] csv = Person.csv(person).getBytes(StandardCharsets.UTF_8);
        importing.take("container-registry", new ByteArrayInputStream(csv));
    }

    Phone phone(Person person) {
        return new Phone(HANDSET, person.mobile());
    }

    Question question(String reference) {
        return new Question(
                Mode.HOSTED,
                "employment",
                "covid-19",
                new Question.Subject(null, null),
                new Question.Echo(null, null, null, reference),
                null,
                Duration.ofMinutes(15),
                new ConsentTerms(ConsentTerms.Type.ONE_TIME, null, 1));
    }
}
