package org.kycvs.stack;

/** What a newcomer needs to see the journey. */
final class Banner {

    static final String ASKING = "example-railway";

    private final StackSettings settings;

    Banner(StackSettings settings) {
        this.settings = settings;
    }

    /** A status request (contract, section 3.1) that comes back to the demo site. */
    String question() {
        return "{\"purpose\":\"travel-rail\",\"return_url\":\"" + returnUrl() + "\"}";
    }

    private String returnUrl() {
        return settings.ports().demoSite().url() + "/return";
    }

    String text(String consentUrl) {
        return """

                Application   %1$s        administrators: %1$s/admin (admin / admin)
                Phones        %2$s        what each mobile received
                Mail          %2$s/mails  every e-mail
                Keycloak      %3$s        its own administrator: see %4$s
                PostgreSQL    %5$s (kycvs / kycvs)
                Demo site     %8$s        where a person comes back to
                Logs          %9$s

                Somebody at Example Railway asks for a vaccination status. Answer as Asha Rao, 90000 00001, here:

                  %6$s

                To ask again (token, question, answer):

                %7$s

                Ctrl-C stops everything; what was stored is there at the next start, unless that is told -Dfresh.
                """.formatted(
                        settings.ports().http().url(),
                        settings.ports().handset().url(),
                        settings.ports().keycloak().url(),
                        new StateFolder(settings.state()).secrets(),
                        "localhost:" + settings.ports().database().number() + "/" + Databases.APPLICATION,
                        consentUrl,
                        commands().indent(2).stripTrailing(),
                        returnUrl(),
                        settings.state().resolve("logs"));
    }

    private String commands() {
        String requests = settings.ports().http().url() + "/api/v1/status-requests";
        return """
                TOKEN=$(curl -s -u %s:%s -d grant_type=client_credentials %s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -s %s -H "Authorization: Bearer $TOKEN" -H "Idempotency-Key: $(date +%%s)" -H 'Content-Type: application/json' -d '%s'
                curl -s %s/THE-ID -H "Authorization: Bearer $TOKEN"
                """.formatted(
                        ASKING,
                        new MachineClient(settings, ASKING).secret(),
                        settings.issuer() + "/protocol/openid-connect/token",
                        requests,
                        question(),
                        requests);
    }
}
