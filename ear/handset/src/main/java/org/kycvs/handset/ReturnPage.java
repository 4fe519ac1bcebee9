package org.kycvs.handset;

import java.util.Optional;
import java.util.UUID;

/**
 * Stands in for an organisation's own site: where the person lands after the consent page, with the request's id and
 * the organisation's own {@code state}, never with an answer.
 */
final class ReturnPage implements Page {

    private final String publicUrl;
    private final String tokenUrl;

    ReturnPage(String publicUrl, String tokenUrl) {
        this.publicUrl = publicUrl;
        this.tokenUrl = tokenUrl;
    }

    @Override
    public Reply get(Query query) {
        Optional<String> request = query.text("request_id");
        return Reply.html(Html.document("Back at the organisation", "", """
                <header><h1>Back at the organisation</h1><p>A stand-in for the site that asked.</p></header>
                <main>
                %s%s</main>
                """.formatted(
                        request.isPresent() ? cameBack(query) : cameEmpty(), next(request))));
    }

    private static String cameEmpty() {
        return "<p class=\"empty\">Nothing came back: this address was opened without a request's id.</p>\n";
    }

    private static String cameBack(Query query) {
        return """
                <section><h2>What came back</h2>
                <dl>
                <dt>request_id</dt><dd id="request_id">%s</dd>
                <dt>state</dt><dd id="state">%s</dd>
                </dl>
                <p>The answer is not among it: an address is seen by browsers, histories and logs.</p></section>
                """.formatted(
                        Html.escape(query.text("request_id").orElse("")),
                        Html.escape(query.text("state").orElse("none was given")));
    }

    private String next(Optional<String> request) {
        return """
                <section><h2>What the organisation does next</h2>
                <ol class="steps">
                <li>It compares <code>state</code> with the one it gave to this person's session, so that nobody can bring
                somebody else's request here.</li>
                <li>It reads the request with its own access token. Another organisation's request is simply not found:
                whoever asked, here the railway, uses its own client id.
                <pre>TOKEN=$(curl -s -u example-railway:example-railway-secret \\
                  -d grant_type=client_credentials %s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -H "Authorization: Bearer $TOKEN" %s/api/v1/status-requests/%s</pre></li>
                <li>When the state there is <code>shared</code>, it checks the attestation's signature with
                <a href="%s/.well-known/jwks.json" rel="noreferrer">the published keys</a>, that <code>aud</code> is its own
                client id, that <code>nonce</code> is the one it gave, and compares <code>name</code> with the document in
                its hand.</li>
                </ol></section>
                """.formatted(
                        Html.escape(tokenUrl),
                        Html.escape(publicUrl),
                        request.filter(ReturnPage::isId).map(Html::escape).orElse("{request_id}"),
                        Html.escape(publicUrl));
    }

    /** Only a real id goes into a line that somebody may paste into a shell. */
    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
