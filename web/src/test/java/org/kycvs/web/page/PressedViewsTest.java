package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.ShowingRequest;
import org.kycvs.verification.Visit;

/**
 * Faces asks whether a part is rendered before a press is acted on, too. None of these questions may read the page: the step itself
 * reads and judges it, under its lock (ADR 13), and what is read before costs a transaction for every press.
 */
class PressedViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");
    private static final Pattern RENDERED = Pattern.compile("rendered=\"#\\{([^\"]*)}\"");
    private static final Pattern ASKED = Pattern.compile("\\bconsent\\.(\\w+)\\(([^)]*)\\)");

    private final Browser browser = new Browser();
    private final CurrentVisit pressing = new CurrentVisit();

    /** Those on which a person presses, and what they are made of. */
    @ParameterizedTest
    @ValueSource(
            strings = {"layout", "form", "field", "beside", "until", "countdown", "ask", "code", "choose", "status"})
    void whetherAPartIsRenderedIsKnownWithoutReadingThePage(String view) throws IOException {
        pressing.showing = new ShowingRequest() {
            @Override
            public RequestPage show(Visit visit) {
                throw new AssertionError("The page was read");
            }
        };
        pressing.press(PageSamples.VISIT, Step.ASK);

        assertThat(questions(view))
                .allSatisfy(question -> assertThatCode(() -> ask(question)).doesNotThrowAnyException());
    }

    private Object ask(MatchResult question) throws ReflectiveOperationException {
        boolean about = !question.group(2).isEmpty();
        Method method = about
                ? ConsentPage.class.getMethod(question.group(1), String.class)
                : ConsentPage.class.getMethod(question.group(1));
        return about ? method.invoke(consentPage(), "mobile") : method.invoke(consentPage());
    }

    private static Stream<MatchResult> questions(String view) throws IOException {
        return RENDERED.matcher(Files.readString(VIEWS.resolve(view + ".xhtml")))
                .results()
                .flatMap(rendered -> ASKED.matcher(rendered.group(1)).results());
    }

    private ConsentPage consentPage() {
        ConsentPage page = new ConsentPage();
        page.current = pressing;
        page.turn = browser.turn;
        page.texts = browser.texts;
        page.times = browser.times;
        return page;
    }
}
