package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kycvs.words.Language;

/**
 * Looks at page after page of one phone: each is the step that it should be, whole, in its language, without barriers, small,
 * and without anything that does not belong on it.
 */
final class Inspection {

    private static final int KIB = 1024;
    private static final int FIRST_VISIT = 50 * KIB;
    private static final int FIRST_VISIT_REQUESTS = 8;
    private static final int LATER_STEP = 10 * KIB;

    private static final Pattern LEFT_OPEN = Pattern.compile("#\\{|\\?\\?\\?|\\b[a-z]+(?:[.-][a-z]+)+\\b(?=</)");
    private static final Pattern RUNS_OR_COMES_FROM_ELSEWHERE = Pattern.compile(
            "<script(?![^>]*\\ssrc=\"/assets/)|<style|\\sstyle=|\\son[a-z]+=|javascript:|primefaces|jakarta\\.faces\\.resource");

    private final ConsentPage page;
    private final Traffic traffic;
    private int most = FIRST_VISIT;

    /** Begins before the phone goes anywhere: what is fetched first is measured as a first visit. */
    Inspection(ConsentPage page) {
        this.page = page;
        this.traffic = new Traffic(page.page());
    }

    /** @param step what the page must be; none for a page that is no step */
    void at(@Nullable String step, Language language) {
        assertThat(page.step()).isEqualTo(step);
        assertSmall(traffic.ofThisPage());
        assertThat(LEFT_OPEN.matcher(page.html()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(RUNS_OR_COMES_FROM_ELSEWHERE.matcher(page.html()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(Barriers.on(page.page(), language))
                .as("%s in %s", page.page().url(), language)
                .isEmpty();
    }

    private void assertSmall(Traffic.Cost cost) {
        assertThat(cost.bytes()).as("bytes of %s", cost.addresses()).isBetween(1, most);
        assertThat(cost.requests()).as("%s", cost.addresses()).isLessThanOrEqualTo(FIRST_VISIT_REQUESTS);
        most = LATER_STEP;
    }
}
