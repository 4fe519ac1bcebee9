package org.kycvs.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;

/** What a browser has fetched for the page that it shows, as it went over the wire: heads and bodies. */
final class Traffic {

    private final List<Request> fetched = new ArrayList<>();

    Traffic(Page page) {
        page.onRequest(this::forgetTheLastPage);
        page.onRequestFinished(fetched::add);
    }

    Cost ofThisPage() {
        List<Request> all = List.copyOf(fetched);
        int bytes = all.stream().map(Request::sizes).mapToInt(Traffic::received).sum();
        return new Cost(all.size(), bytes, all.stream().map(Request::url).toList());
    }

    /** A press and the page to which its answer leads are one. */
    private void forgetTheLastPage(Request request) {
        if (request.isNavigationRequest() && request.redirectedFrom() == null) {
            fetched.clear();
        }
    }

    private static int received(Sizes sizes) {
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    record Cost(int requests, int bytes, List<String> addresses) {}
}
