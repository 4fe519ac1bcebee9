package org.kycvs.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kycvs.people.Fresh;

/**
 * A real Chromium; each person has a context, and so a cookie jar, of their own. JavaScript is off on phones unless asked for:
 * nothing there may need it.
 */
public final class Browser {

    /** WCAG 2.2, criterion 1.4.10: nothing needs to be scrolled in two directions on so few pixels. */
    private static final int NARROWEST = 320;

    private static @Nullable Browser shared;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("journey.chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));
    private final List<String> complaints = new ArrayList<>();

    private Browser() {}

    /** One for all classes: starting it takes longer than most journeys. It is gone with the JVM, as the stack is. */
    public static synchronized Browser shared() {
        if (shared == null) {
            shared = new Browser();
        }
        return shared;
    }

    /** A phone that has never been here. */
    ConsentPage open(String consentUrl) {
        return open(consentUrl, false);
    }

    /** The same, at a given network address. */
    ConsentPage openAt(String address, String consentUrl) {
        return open(consentUrl, false, address);
    }

    /** A phone that runs scripts, as most do. */
    ConsentPage openWithScripts(String consentUrl) {
        return open(consentUrl, true);
    }

    /** A narrow phone with scripts whose owner reads that language (BCP 47). */
    ConsentPage phoneOf(String language) {
        BrowserContext context = context(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(true)
                .setViewportSize(NARROWEST, 640));
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", Fresh.address(), "Accept-Language", language));
        return new ConsentPage(context.newPage());
    }

    /** A desk with a large screen; the administrators' screens need JavaScript. */
    public Page desktop() {
        return context(true, 1280, 900).newPage();
    }

    /** What pages and the console have complained about since the last time, for example what a policy blocked. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /** Nobody is left who has been here, and nothing that was complained about. */
    public void leave() {
        forgetEverybody();
        complaints();
    }

    /** Nobody is left who has been here. */
    void forgetEverybody() {
        chromium.contexts().forEach(BrowserContext::close);
    }

    /** Each comes from an address of its own, as a load balancer would say it. */
    private ConsentPage open(String consentUrl, boolean scripts) {
        return open(consentUrl, scripts, Fresh.address());
    }

    private ConsentPage open(String consentUrl, boolean scripts, String address) {
        BrowserContext context = context(scripts, 360, 740);
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
        ConsentPage page = new ConsentPage(context.newPage());
        page.goTo(consentUrl);
        return page;
    }

    private BrowserContext context(boolean scripts, int width, int height) {
        return context(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, height));
    }

    private BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.onPage(page -> page.onPageError(complaints::add));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return context;
    }
}
