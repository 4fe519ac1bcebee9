package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutdatedPostTest {

    private final Browser browser = new Browser();
    private final Map<String, Object> answer = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"decline", "end"})
    void aRefusalCountsFromAnyStep(String button) {
        answer(new Post().parameter(button, ""));

        assertThat(browser.journey.calls).containsExactly("decline");
        assertLeadsToTheCurrentStep();
    }

    @ParameterizedTest
    @ValueSource(strings = {"allow", "sendCode", "confirmCode", "choosePerson", "changeName"})
    void anyOtherPressDoesNothing(String button) {
        answer(new Post().parameter(button, ""));

        assertThat(browser.journey.calls).isEmpty();
        assertLeadsToTheCurrentStep();
    }

    @Test
    void aRefusalOfWhatIsOverIsNoFault() {
        browser.journey.next = () -> {
            throw new org.kycvs.verification.RequestRefused(
                    org.kycvs.verification.RequestRefused.Reason.REQUEST_ALREADY_DECIDED);
        };

        answer(new Post().parameter("decline", ""));

        assertLeadsToTheCurrentStep();
    }

    private void assertLeadsToTheCurrentStep() {
        assertThat(answer).containsEntry("status", 303).containsEntry("Location", "/c/" + "h".repeat(43));
    }

    private void answer(Post post) {
        OutdatedPost outdated = new OutdatedPost();
        outdated.current = browser.current;
        outdated.declining = browser.declining();
        outdated.answer(post.request(), response());
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                OutdatedPostTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "setStatus" -> answer.put("status", arguments[0]);
                    case "setHeader" -> answer.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
