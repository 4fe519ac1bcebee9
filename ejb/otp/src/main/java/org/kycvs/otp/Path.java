package org.kycvs.otp;

import java.util.List;
import org.kycvs.kernel.OrganisationId;

/**
 * How somebody came to a passcode: what they do wrong counts against the path first and against the mobile last, so that nobody
 * shuts a mobile's owner out on another path.
 *
 * @param browser who asked, and alone can use the code; none where the organisation collects it
 * @param address from where; likewise
 * @param organisation for whom. At its page anybody may sit, so that it is watched but no element of the path; where it
 *     collects codes itself, it is the path
 */
public record Path(BrowserKey browser, AddressKey address, OrganisationId organisation) {

    /** That of an organisation which collects codes itself: no browser is there, and its own address is nobody's. */
    public static Path direct(OrganisationId organisation) {
        return new Path(BrowserKey.NONE, AddressKey.NONE, organisation);
    }

    boolean isDirect() {
        return browser.equals(BrowserKey.NONE);
    }

    /** What a mobile's wrong checks and sends are counted by, each by itself. */
    List<String> elements() {
        return isDirect() ? List.of(organisation.toString()) : List.of(browser.text(), address.text());
    }
}
