package org.kycvs.journey;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;

/** Brings an organisation of its own names through the administrators' screens; each step says where it leads. */
public final class Onboarding {

    public final String name;
    public final String client;
    private final AdminDesk desk;

    public Onboarding(AdminDesk desk) {
        this.desk = desk;
        this.name = "Journey " + UUID.randomUUID().toString().substring(0, 8);
        this.client = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The address of the application. */
    public String apply() {
        Page page = desk.page();
        desk.open("application-form");
        fill(page);
        page.click("[id='form:send']");
        page.waitForURL(url -> url.contains("/application?id="));
        return page.url();
    }

    void fill(Page page) {
        page.fill("[id='form:legal_name']", name);
        page.fill("[id='form:sms_name']", name.replace(" ", ""));
        page.selectOption("[id='form:kind']", "lodging");
        page.check("input[value=lodging]");
        page.fill("[id='form:return_urls']", "https://hotel.example/back");
        page.fill("[id='form:contact_name']", "Asha Rao");
        page.fill("[id='form:contact_email']", client + "@example.org");
        page.fill("[id='form:client_id']", client);
        page.fill("[id='form:registration_number']", "L 12345");
    }

    /** From the application's page to the address of the proposal. */
    public String propose() {
        Page page = desk.page();
        page.click("[id='form:approve']");
        page.fill("[id='approving-form:reason']", "All papers are there");
        page.click("[id='approving-form:go']");
        desk.mustSay("is proposed");
        page.click("#content >> text=Register an organisation");
        page.waitForURL(url -> url.contains("/proposal?id="));
        return page.url();
    }

    /** At the proposal's address. */
    public static void approve(AdminDesk approver, String proposal) {
        pressApprove(approver, proposal);
        approver.mustSay("is approved and made");
    }

    /** The same, without waiting for what comes of it. */
    public static void pressApprove(AdminDesk approver, String proposal) {
        approver.page().navigate(proposal);
        approver.page().click("[id='form:approve']");
        approver.page().click("[id='approving-form:go']");
    }
}
