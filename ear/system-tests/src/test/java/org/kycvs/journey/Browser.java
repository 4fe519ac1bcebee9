package org.kycvs.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** A real Chromium; each person has a context, and so a cookie jar, of their own. JavaScript is off on phones: nothing there may need it. */
final class Browser implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("journey.chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));

    /** A phone that has never been here. */
    ConsentPage open(String consentUrl) {
        BrowserContext phone = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(360, 740));
        ConsentPage page = new ConsentPage(phone.newPage());
        page.goTo(consentUrl);
        return page;
    }

    /** A desk with a large screen; the administrators' screens need JavaScript. */
    Page desktop() {
        return chromium.newContext().newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
