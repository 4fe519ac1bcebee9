package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the administrators' screens let in, and that nobody decides without being an approver, whatever is sent. */
class ByRoleIT extends Journey {

    private static final List<String> SCREENS = List.of(
            "today",
            "overview",
            "organisations",
            "organisation",
            "organisation-change",
            "applications",
            "application",
            "application-form",
            "proposals",
            "proposal",
            "keys",
            "certificates");

    /** A screen about one thing is let in to say that there is no such thing. */
    private static final List<Integer> LET_IN = List.of(200, 404);

    @ParameterizedTest
    @CsvSource({
        "onboarding-officer, today overview organisations organisation organisation-change applications application application-form"
                + " proposals proposal keys certificates",
        "approver, today overview organisations organisation applications application proposals proposal",
        "auditor, today overview organisations organisation applications application proposals proposal",
        "registry-operator, today overview organisations organisation proposals proposal",
        "key-custodian, today overview organisations organisation proposals proposal"
    })
    void everyRoleSeesItsScreensAndNoOther(String role, String screens) {
        AdminDesk desk = somebody(role);

        List<String> seen = SCREENS.stream()
                .filter(screen -> LET_IN.contains(desk.open(screen).status()))
                .toList();

        assertThat(seen).containsExactlyInAnyOrder(screens.split(" "));
        assertThat(desk.open("applications").status()).isEqualTo(seen.contains("applications") ? 200 : 403);
    }

    @Test
    void anOfficerCannotApproveByPostingWhatAnApproverPosts() {
        String proposal = proposed();
        AdminDesk officer = somebody("onboarding-officer");
        officer.page().navigate(proposal);
        assertThat(officer.page()
                        .locator("[id='approving-form:go'], [id='form:approve'], [id='form:reject']")
                        .count())
                .isZero();

        Map<String, String> recorded = recordedApproval(proposal);
        String ownState = officer.page()
                .locator("input[name='jakarta.faces.ViewState']")
                .first()
                .inputValue();
        int asRecorded = post(officer, proposal, recorded);
        recorded.put("jakarta.faces.ViewState", ownState);
        int withOwnState = post(officer, proposal, recorded);

        assertThat(asRecorded).isNotEqualTo(500);
        assertThat(withOwnState).isNotEqualTo(500);
        assertThat(state(proposal)).isEqualTo("OPEN");
        Onboarding.approve(AdminDesk.of(browser, "approver", "approver"), proposal);
        assertThat(state(proposal)).isEqualTo("APPROVED");
    }

    private String proposed() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Onboarding onboarding = new Onboarding(desk);
        onboarding.apply();
        return onboarding.propose();
    }

    /** What the browser of an approver would send; it does not arrive. */
    private static Map<String, String> recordedApproval(String proposal) {
        Page page = AdminDesk.of(browser, "approver", "approver").page();
        page.navigate(proposal);
        page.route("**/proposal", Route::abort);
        page.click("[id='form:approve']");
        String sent = page.waitForRequest("**/proposal", () -> page.click("[id='approving-form:go']"))
                .postData();
        return Arrays.stream(sent.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> decoded(part[0]), part -> decoded(part[1]), (one, two) -> one));
    }

    private static int post(AdminDesk desk, String address, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        APIResponse answer = desk.page()
                .context()
                .request()
                .post(
                        address.replaceFirst("\\?.*", ""),
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Faces-Request", "partial/ajax")
                                .setMaxRedirects(0));
        return answer.status();
    }

    private static String state(String proposal) {
        return Database.text(
                "SELECT state FROM approvals.proposal WHERE id = ?::uuid", proposal.replaceFirst(".*id=", ""));
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static AdminDesk somebody(String role) {
        String name = role + "-" + UUID.randomUUID();
        new KeycloakAdministrator().newAccountOf(name, name, "a password", role);
        return AdminDesk.of(browser, name, "a password");
    }
}
