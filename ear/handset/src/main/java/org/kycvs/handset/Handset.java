package org.kycvs.handset;

import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The process: SMS centres and a mail server, the pages that show what came, and the organisations' return page. */
public final class Handset implements AutoCloseable {

    /** The local stack and its tests wait for this line. */
    static final String READY = "Handset ready";

    private final HandsetSettings settings;
    private final Clock clock = Clock.systemUTC();
    private final Inbox inbox = new Inbox(clock);
    private final Phones phones = new Phones(inbox);
    private final Mailboxes mailboxes = new Mailboxes();
    private final List<Centre> centres = new ArrayList<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private Handset(HandsetSettings settings) {
        this.settings = settings;
    }

    /** Runs until SIGTERM or Ctrl-C; ends with 1 and a sentence if a port is taken or a setting cannot be read. */
    public static void main(String[] arguments) {
        try {
            Handset handset = start(HandsetSettings.read(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(handset::close, "stop"));
            handset.printAddresses();
        } catch (NotStarted why) {
            System.err.println(why.getMessage());
            System.exit(1);
        }
    }

    /** Listens on every port, or on none. */
    static Handset start(HandsetSettings settings) {
        Handset handset = new Handset(settings);
        try {
            handset.listen();
            return handset;
        } catch (NotStarted why) {
            handset.close();
            throw why;
        }
    }

    private void listen() {
        opened(settings.smppPort(), port -> centre("first", port));
        settings.secondSmppPort().ifPresent(second -> opened(second, port -> centre("second", port)));
        MailServer mail = opened(settings.mailPort(), port -> MailServer.open(port, mailboxes, clock));
        opened(settings.webPort(), port -> new WebServer(port, pages(mail)));
        opened(
                settings.demoPort(),
                port -> new WebServer(
                        port,
                        Map.of(
                                "/return", new ReturnPage(settings.publicUrl(), settings.tokenUrl()),
                                "/handset.css", Asset.css("handset.css"),
                                "/favicon.svg", Asset.image("favicon.svg"))));
    }

    private Map<String, Page> pages(MailServer mail) {
        ZoneId zone = ZoneId.systemDefault();
        return Map.ofEntries(
                Map.entry("/", new InboxPage(inbox, zone)),
                Map.entry("/messages", new MessagesJson(inbox)),
                Map.entry("/centres", new CentresPage(centres)),
                Map.entry("/changes", changes(inbox::changes)),
                Map.entry("/mails", new MailsPage(mailboxes, mail, zone)),
                Map.entry("/mails.json", new MailsJson(mailboxes)),
                Map.entry("/mail-changes", changes(mailboxes::changes)),
                Map.entry("/handset.css", Asset.css("handset.css")),
                Map.entry("/handset.js", Asset.script("handset.js")),
                Map.entry("/favicon.svg", Asset.image("favicon.svg")));
    }

    private static Page changes(LongSupplier counter) {
        return query -> Reply.json(Long.toString(counter.getAsLong()));
    }

    private Centre centre(String name, int port) throws IOException {
        Centre centre = Centre.open(name, port, settings.credentials(), phones);
        centres.add(centre);
        return centre;
    }

    private <T extends AutoCloseable> T opened(HandsetSettings.Port port, Listener<T> listener) {
        try {
            T opened = listener.listen(port.number());
            open.push(opened);
            return opened;
        } catch (BindException taken) {
            throw new NotStarted("Port " + port.number() + " is taken by another program: stop it, or set "
                    + port.setting() + " to a free port.");
        } catch (IOException failure) {
            throw new NotStarted("Cannot listen on port " + port.number() + ": " + failure.getMessage());
        }
    }

    private void printAddresses() {
        System.out.println(
                "SMS centre (SMPP 3.4)  localhost:" + settings.smppPort().number());
        settings.secondSmppPort()
                .ifPresent(second -> System.out.println("A second SMS centre    localhost:" + second.number()));
        System.out.println(
                "Mail server (SMTP)     localhost:" + settings.mailPort().number());
        System.out.println(
                "Mail                   http://localhost:" + settings.webPort().number() + "/mails");
        System.out.println(
                "Phones                 http://localhost:" + settings.webPort().number());
        System.out.println(
                "Return page            http://localhost:" + settings.demoPort().number() + "/return");
        System.out.println(READY);
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception ending) {
                System.err.println("Did not close cleanly: " + ending);
            }
        }
    }

    @FunctionalInterface
    private interface Listener<T extends AutoCloseable> {
        T listen(int port) throws IOException;
    }

    /** Says to the person at the terminal what to do about it. */
    static final class NotStarted extends RuntimeException {
        NotStarted(String sentence) {
            super(sentence);
        }
    }
}
