package org.kycvs.journey;

/** Another person than the demo's administrator, who approves what was proposed. */
public final class SecondPerson {

    private SecondPerson() {}

    /** Approves what was proposed last about this organisation. */
    public static void approve(Browser browser, String organisation) {
        AdminDesk approver = AdminDesk.of(browser, "approver", "approver");
        approver.open("proposals");
        approver.page().click("#rows a:has-text('" + organisation + "')");
        approver.page().click("[id='form:approve']");
        approver.page().click("[id='approving-form:go']");
        approver.mustSay("is approved and made");
        approver.page().context().close();
    }
}
