package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.words.LanguageWish;

class LanguageChoiceTest {

    private final LanguageChoice choice = Spoken.choice();
    private final List<String> cookies = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # posted, kept, chosen
            -,        -,    -
            -,        hi,   hi
            bn,       hi,   bn
            xx,       hi,   hi
            '',       hi,   hi
            -,        xx,   -
            -,        '',   -
            """)
    void whatAFormCarriesBeatsWhatTheBrowserKept(String posted, String kept, String chosen) {
        Post post = new Post().parameter(LanguageChoice.CHOSEN, posted).header("Accept-Language", "ta");
        if (kept != null) {
            post.cookie(LanguageChoice.COOKIE, kept);
        }

        assertThat(choice.of(post.request())).isEqualTo(new LanguageWish(chosen, "ta"));
    }

    @ParameterizedTest
    @CsvSource({"hi,en", "hi,", "en,hi"})
    void anotherLanguageThanThePageSpokeIsKept(String posted, String spoken) {
        keep(new Post().parameter(LanguageChoice.CHOSEN, posted).parameter(LanguageChoice.SPOKEN, spoken));

        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith("__Host-kycvs-language=" + posted + ";")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"hi,hi", "xx,en", "'hi; Path=/x',en", ",en"})
    void whatIsNoChoiceIsNotKept(String posted, String spoken) {
        keep(new Post().parameter(LanguageChoice.CHOSEN, posted).parameter(LanguageChoice.SPOKEN, spoken));

        assertThat(cookies).isEmpty();
    }

    @Test
    void aPageIsInTheLanguageOfItsRequestAndAnErrorInTheBrowsers() {
        Browser browser = new Browser();
        assertThat(browser.texts.of("button.allow")).isEqualTo("Allow");

        PageLanguage alone = new PageLanguage();
        alone.current = new CurrentVisit();
        alone.languages = Spoken.LANGUAGES;
        alone.choice = choice;
        alone.request = new Post().header("Accept-Language", "hi-IN").request();
        assertThat(alone.now()).isEqualTo(Spoken.HINDI);
    }

    private void keep(Post post) {
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                LanguageChoiceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "addHeader" -> cookies.add((String) arguments[1]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
        choice.keep(post.request(), response);
    }
}
