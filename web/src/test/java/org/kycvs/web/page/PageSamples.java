package org.kycvs.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.consent.Notice;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.otp.PasscodeState;
import org.kycvs.verification.Handle;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.RequestPage.Ending;
import org.kycvs.verification.RequestPage.Offer;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.RequestPage.SubjectView;
import org.kycvs.verification.Visit;

/** One request of an example railway, as a browser may see it at each step. */
final class PageSamples {

    static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");
    static final Handle HANDLE = new Handle("h".repeat(43));
    static final String COOKIE = "c".repeat(43);
    static final String ADDRESS = "198.51.100.7";
    static final Visit VISIT = new Visit(HANDLE, COOKIE, ADDRESS);
    static final RequestId REQUEST = new RequestId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));

    private static final Purpose PURPOSE = new Purpose("travel-rail", "To let you board a train");
    private static final OrganisationProfile RAILWAY = new OrganisationProfile(
            new OrganisationId(UUID.fromString("019a0000-0000-7000-8000-000000000002")),
            "example-railway",
            "Example Railway",
            "EXRAIL",
            "rail",
            NOON,
            OrganisationState.ACTIVE,
            List.of(PURPOSE),
            Set.of(Mode.HOSTED),
            List.of());

    private static final Set<Step> AFTER_PROOF = Set.of(Step.PERSON, Step.CHOOSE, Step.NO_RECORD);

    private PageSamples() {}

    static RequestPage at(Step step) {
        return page(step, new SubjectView("******0001", null, "Asha Rao", false, false), null);
    }

    /** The code step after three wrong codes: the fourth check must wait. */
    static RequestPage afterThreeWrongCodes() {
        return code(new PasscodeState(
                "******0001", 6, 1, NOON.plusSeconds(180), NOON.plusSeconds(30), NOON.plusSeconds(20), 2));
    }

    static RequestPage askWithGivenSubject() {
        return page(Step.ASK, new SubjectView("******0001", "A••• R•••", null, true, true), null);
    }

    static RequestPage ended(Ending ending) {
        return page(Step.ENDED, new SubjectView(null, null, null, false, false), ending);
    }

    private static RequestPage page(Step step, SubjectView subject, Ending ending) {
        PasscodeState passcode =
                new PasscodeState("******0001", 6, 1, NOON.plusSeconds(180), NOON.plusSeconds(30), NOON, 5);
        return page(step, subject, step == Step.CODE ? passcode : null, ending);
    }

    private static RequestPage code(PasscodeState passcode) {
        return page(Step.CODE, new SubjectView("******0001", null, "Asha Rao", false, false), passcode, null);
    }

    private static RequestPage page(Step step, SubjectView subject, PasscodeState passcode, Ending ending) {
        return new RequestPage(
                REQUEST,
                step,
                RAILWAY,
                PURPOSE,
                ConsentTerms.oneTime(),
                null,
                Spoken.ENGLISH,
                null,
                NOON.plusSeconds(900),
                subject,
                passcode,
                AFTER_PROOF.contains(step) ? NOON.plusSeconds(600) : null,
                List.of(),
                step == Step.CHOOSE ? offer() : null,
                ending,
                2,
                false);
    }

    private static Offer offer() {
        Notice notice = new Notice("share-once", 1, "en", "Example Railway asks.");
        return new Offer(2, "covid-19", NOON, "Asha Rao", "exact", "A••• R•••", notice, "shown-now");
    }
}
