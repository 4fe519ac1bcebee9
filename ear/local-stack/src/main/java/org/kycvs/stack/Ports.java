package org.kycvs.stack;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every port of a stack. */
public record Ports(
        Port http,
        Port https,
        Port management,
        Port keycloak,
        Port database,
        Port handset,
        Port smpp,
        Port secondSmpp,
        Port mail,
        Port demoSite) {

    private static final int HIGHEST = 65535;

    /** Those that the README names. */
    public static Ports standard() {
        return new Ports(
                new Port("application", "KYCVS_HTTP_PORT", 8080),
                new Port("application with TLS", "KYCVS_HTTPS_PORT", 8443),
                new Port("WildFly's management", "KYCVS_MANAGEMENT_PORT", 9990),
                new Port("Keycloak", "KYCVS_KEYCLOAK_PORT", 8180),
                new Port("PostgreSQL", "KYCVS_DATABASE_PORT", 5433),
                new Port("handset", "KYCVS_HANDSET_PORT", 8090),
                new Port("SMS centre", "KYCVS_HANDSET_SMPP_PORT", 2775),
                new Port("second SMS centre", "KYCVS_HANDSET_SECOND_SMPP_PORT", 2776),
                new Port("mail server", "KYCVS_HANDSET_MAIL_PORT", 2525),
                new Port("demo site", "KYCVS_DEMO_PORT", 8091));
    }

    /** All of them moved up together, so that a second stack can stand beside the first. */
    public Ports movedBy(int distance) {
        return each(port -> port.moved(port.number() + distance));
    }

    /**
     * As one of several servers of the application has them: its own doors stand next to those of the first, all else is
     * shared.
     *
     * @param server counted from 1
     */
    public Ports ofServer(int server) {
        return new Ports(
                http.next(server - 1),
                https.next(server - 1),
                management.next(server - 1),
                keycloak,
                database,
                handset,
                smpp,
                secondSmpp,
                mail,
                demoSite);
    }

    /** With those moved that the environment names. */
    public Ports changedBy(Map<String, String> environment) {
        return each(port -> environment.containsKey(port.setting())
                ? port.moved(number(port.setting(), environment.get(port.setting())))
                : port);
    }

    List<Port> all() {
        return List.of(http, https, management, keycloak, database, handset, smpp, secondSmpp, mail, demoSite);
    }

    private Ports each(UnaryOperator<Port> change) {
        List<Port> changed = Stream.of(
                        http, https, management, keycloak, database, handset, smpp, secondSmpp, mail, demoSite)
                .map(change)
                .toList();
        return new Ports(
                changed.get(0),
                changed.get(1),
                changed.get(2),
                changed.get(3),
                changed.get(4),
                changed.get(5),
                changed.get(6),
                changed.get(7),
                changed.get(8),
                changed.get(9));
    }

    private static int number(String setting, String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one sentence
        }
        throw new StackRefused("Setting " + setting + " must be a port number, but is: " + text);
    }
}
