package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** Whoever holds the consent URL but not the cookie: the organisation, or somebody who looked over a shoulder. */
class HandleAloneIT extends Journey {

    @Test
    void anotherBrowserSeesNeitherCodeNorStatusNorAllowAtAnyMoment() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        ConsentPage owner = visit(asked);
        assertThat(visit(asked).step()).isEqualTo("ask");

        owner.sendCodeTo(person.mobile(), person.name());
        assertThat(owner.step()).isEqualTo("code");
        assertThat(visit(asked).step()).isEqualTo("ask");

        owner.confirm(Stack.phone(person.mobile()).code());
        assertThat(owner.step()).isEqualTo("choose");
        seesNothing(visit(asked), person);
        assertThat(stolenAllow(owner, visit(asked), asked.text("consent_url"))).isNotEqualTo(303);
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("pending");

        owner.press("allow");
        assertThat(owner.step()).isEqualTo("done");
        seesNothing(visit(asked), person);
    }

    private static void seesNothing(ConsentPage other, Person person) {
        assertThat(other.step()).isEqualTo("ended");
        assertThat(other.has("sharedStatus")).isFalse();
        assertThat(other.has("allow")).isFalse();
        assertThat(other.has("receipt")).isFalse();
        assertThat(other.html()).doesNotContain(person.name());
    }

    /** Posts the owner's own form, every field of it, with another browser's cookie. */
    private static int stolenAllow(ConsentPage owner, ConsentPage thief, String url) {
        FormData form = FormData.create();
        var fields = owner.page().locator("form input[type=hidden]").all();
        fields.forEach(field -> form.set(field.getAttribute("name"), field.getAttribute("value")));
        form.set("allow", "");
        APIResponse answer = thief.page()
                .request()
                .post(url, RequestOptions.create().setForm(form).setMaxRedirects(0));
        return answer.status();
    }

    @Test
    void afterACancelNobodyCanAllow() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        ConsentPage owner = prove(asked, person.mobile(), person.name());

        assertThat(railway.cancel(asked.text("id")).text("state")).isEqualTo("cancelled");
        assertThat(owner.press("allow").step()).isEqualTo("ended");
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("cancelled");
        assertThat(railway.cancel(asked.text("id")).problem()).isEqualTo("409 request-already-decided");
    }

    @Test
    void thePublicSideSetsOneGuardedCookieAndNoSession() {
        ConsentPage page = visit(railway.ask("travel-rail"));

        assertThat(page.page().context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("__Host-kycvs");
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.path).isEqualTo("/");
            assertThat(cookie.value.length()).isGreaterThanOrEqualTo(43);
        });
    }
}
