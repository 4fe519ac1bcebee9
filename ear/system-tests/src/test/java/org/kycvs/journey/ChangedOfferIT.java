package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** What was shown is what is signed: if anything has changed when Allow is pressed, the person sees what, and decides anew. */
class ChangedOfferIT extends Journey {

    /** On the pages an organisation is as it was half a second ago. */
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(1);

    private final Person before = Person.partiallyVaccinated();
    private final Organisation hotel = new Organisation("example-hotel");

    @Test
    void anotherDoseThatANewProofBringsToLightIsShownBeforeItIsShared() throws Exception {
        Organisation.register(before);
        Reply asked = hotel.ask("lodging");
        ConsentPage old = prove(asked, before.mobile(), before.name());
        assertThat(old.text("sharedStatus")).contains("1");
        Organisation.register(before.with(new Person.Dose("COVAXIN", "2021-07-15")));
        Database.endProof(asked);
        ConsentPage newer = old.inAnotherTab(asked.text("consent_url")).press("resendCode");
        newer.confirm(Stack.phone(before.mobile()).codeOf(2));
        assertThat(newer.text("sharedStatus")).contains("2");

        assertThat(old.press("allow").step()).isEqualTo("choose");

        assertThat(old.text("problem"))
                .contains("your status", "the time at which your status was looked up")
                .doesNotContain("the text", "the person", "the rules", "how long");
        assertThat(old.text("sharedStatus")).contains("2");
        assertThat(hotel.read(asked.text("id")).text("state")).isEqualTo("pending");

        assertThat(old.press("allow").step()).isEqualTo("done");
        Attestation answer = new Attestation(hotel.read(asked.text("id")).text("attestation"));
        assertThat(answer.verifiedFor("example-hotel").getClaimValue("vaccination_status", Long.class))
                .isEqualTo(2);
    }

    @Test
    void anotherDoseWithoutANewProofChangesNothing() {
        Organisation.register(before);
        ConsentPage page = prove(hotel.ask("lodging"), before.mobile(), before.name());
        Organisation.register(before.with(new Person.Dose("COVAXIN", "2021-07-15")));

        assertThat(page.press("allow").step()).isEqualTo("done");
        assertThat(page.text("sharedStatus")).contains("1");
    }

    @Test
    void anotherNameOfTheOrganisationIsAnotherText() {
        Organisation.register(before);
        Reply asked = hotel.ask("lodging");
        ConsentPage page = prove(asked, before.mobile(), before.name());

        Database.whileOrganisationIsCalled("Hotel by Another Name", "example-hotel", () -> {
            LockSupport.parkNanos(SEEN_WITHIN.toNanos());
            assertThat(page.press("allow").step()).isEqualTo("choose");
            assertThat(page.text("problem"))
                    .contains("the text that you agree to")
                    .doesNotContain("your status;");
            assertThat(page.text("notice")).contains("Hotel by Another Name");
            assertThat(hotel.read(asked.text("id")).text("state")).isEqualTo("pending");
            assertThat(page.press("allow").step()).isEqualTo("done");
        });
    }
}
