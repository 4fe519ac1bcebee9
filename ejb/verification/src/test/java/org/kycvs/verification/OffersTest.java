package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.verification.RequestSamples.OTHER_BROWSER;
import static org.kycvs.verification.RequestSamples.askedWith;
import static org.kycvs.verification.RequestSamples.openRequest;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.registry.NameMatch;
import org.kycvs.registry.VaccinationStatus;

/** Between the page and Allow. */
class OffersTest {

    private static final Set<OfferPart> EVERYTHING = Set.of(OfferPart.values());
    private static final ConsentTerms PERIODIC =
            new ConsentTerms(ConsentTerms.Type.PERIODIC, LocalDate.parse("2027-01-31"), 6);

    private final StatusRequest request = openRequest();

    record Change(String what, Consumer<OfferedWorld> made, Set<OfferPart> told) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change("nothing", w -> {}, Set.of()),
                new Change("another dose", OffersTest::anotherDose, Set.of(OfferPart.STATUS)),
                new Change("read again", w -> w.asOf = w.asOf.plusMillis(1), Set.of(OfferPart.AS_OF)),
                new Change("a new schedule", w -> w.schedule = "in-2022-04", Set.of(OfferPart.SCHEDULE)),
                new Change("another person", w -> w.beneficiary = "2", Set.of(OfferPart.PERSON)),
                new Change("registered by another name", w -> w.registeredName = "A. Rao", Set.of(OfferPart.PERSON)),
                new Change("matched otherwise", w -> w.nameMatch = NameMatch.CLOSE, Set.of(OfferPart.PERSON)),
                new Change("asked by another name", w -> w.askedName = "Asha S Rao", Set.of(OfferPart.PERSON)),
                new Change("the organisation renamed", OffersTest::rename, Set.of(OfferPart.NOTICE)),
                new Change("the purpose reworded", w -> w.purpose = "To ride.", Set.of(OfferPart.NOTICE)),
                new Change("a shorter life of the answer", w -> w.life = "PT12H", Set.of(OfferPart.NOTICE)),
                new Change("other terms", w -> w.request = askedWith(PERIODIC, w.request), Set.of(OfferPart.TERMS)),
                new Change("another request", w -> w.request = openRequest(), EVERYTHING),
                new Change("another browser", w -> w.browser = OTHER_BROWSER, EVERYTHING));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void exactlyWhatChangedIsTold(Change change) {
        assertThat(after(change.made()).changedSince(shown())).isEqualTo(change.told());
    }

    @Test
    void allThatChangedIsTold() {
        OfferedWorld now = after(w -> {
            anotherDose(w);
            rename(w);
        });

        assertThat(now.changedSince(shown())).containsExactly(OfferPart.STATUS, OfferPart.NOTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "nothing", ".......", "page-token-1.a.b.c.d.e.f.g", "no-key.a.b.c.d.e.f.g"})
    void ofWhatNoPageOfOursCarriesEverythingHasChanged(String forged) {
        assertThat(now().changedSince(forged)).isEqualTo(EVERYTHING);
    }

    @Test
    void noPartServesInThePlaceOfAnother() {
        String[] carried = shown().split("\\.");
        String status = carried[2];
        carried[2] = carried[3];
        carried[3] = status;

        assertThat(now().changedSince(String.join(".", carried))).containsExactly(OfferPart.STATUS, OfferPart.AS_OF);
    }

    @Test
    void thePartsOfTwoPagesAreNotAThirdThatNobodySaw() {
        String statusOfBefore = shown().split("\\.")[2];
        String[] later = after(w -> {
                    anotherDose(w);
                    rename(w);
                })
                .shown()
                .split("\\.");
        later[2] = statusOfBefore;

        assertThat(after(OffersTest::rename).changedSince(String.join(".", later)))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void everyCharacterOfWhatThePageCarriesCounts() {
        String shown = shown();
        for (int at = 0; at < shown.length(); at++) {
            char other = shown.charAt(at) == 'A' ? 'B' : 'A';
            String forged = shown.substring(0, at) + other + shown.substring(at + 1);

            assertThat(now().changedSince(forged)).as(forged).isNotEmpty();
        }
    }

    private String shown() {
        return now().shown();
    }

    private OfferedWorld now() {
        return new OfferedWorld(request);
    }

    private OfferedWorld after(Consumer<OfferedWorld> change) {
        OfferedWorld world = now();
        change.accept(world);
        return world;
    }

    private static void anotherDose(OfferedWorld world) {
        world.status = VaccinationStatus.FULLY_VACCINATED;
    }

    private static void rename(OfferedWorld world) {
        world.organisation = "Example Railways";
    }
}
