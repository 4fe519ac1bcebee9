package org.kycvs.otp;

import java.util.List;
import org.kycvs.kernel.OrganisationId;

/**
 * How somebody came to a passcode: what they do wrong counts against the path first and against the mobile last, so that nobody
 * shuts a mobile's owner out on another path.
 *
 * @param browser who asked, and alone can use the code
 * @param address from where
 * @param organisation for whom. At its page anybody may sit, so that it is watched but no element of the path
 */
public record Path(BrowserKey browser, AddressKey address, OrganisationId organisation) {

    /** What a mobile's wrong checks and sends are counted by, each by itself. */
    List<String> elements() {
        return List.of(browser.text(), address.text());
    }
}
