package org.kycvs.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;

/** What a browser has fetched since the last look, as it went over the wire: heads and bodies. */
final class Traffic {

    private final List<Request> fetched = new ArrayList<>();

    Traffic(Page page) {
        page.onRequestFinished(fetched::add);
    }

    /** And forgets it. */
    Cost take() {
        List<Request> all = List.copyOf(fetched);
        fetched.removeAll(all);
        int bytes = all.stream().map(Request::sizes).mapToInt(Traffic::received).sum();
        Cost cost = new Cost(all.size(), bytes, all.stream().map(Request::url).toList());
        return cost;
    }

    private static int received(Sizes sizes) {
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    record Cost(int requests, int bytes, List<String> addresses) {}
}
