package org.kycvs.handset;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every letter, newest first, with its links to follow. A form posted, by a person or by a test, says whether the mail server is
 * {@code away}; {@code DELETE} brings it back.
 */
final class MailsPage implements Page {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&]+(?:&amp;[^\\s<>&]+)*");

    private static final String HEAD = """
              <script src="/handset.js" defer></script>
              <noscript><meta http-equiv="refresh" content="5"></noscript>
            """;

    private final Mailboxes mailboxes;
    private final MailServer server;
    private final ZoneId zone;

    MailsPage(Mailboxes mailboxes, MailServer server, ZoneId zone) {
        this.mailboxes = mailboxes;
        this.server = server;
        this.zone = zone;
    }

    @Override
    public Reply get(Query query) {
        long changes = mailboxes.changes();
        Optional<String> address = query.text("to");
        List<ReceivedMail> mails = address.map(mailboxes::of).orElseGet(mailboxes::all);
        return Reply.html(
                Html.document("Mail", HEAD, """
                <header><h1><a href="/mails">Mail</a></h1><p>Every e-mail of this local stack, on this machine only.
                <a href="/">Phones</a></p></header>
                <main data-changes="%d" data-watch="/mail-changes">
                %s%s%s</main>
                """.formatted(changes, chooser(address), list(mails), behaviour())));
    }

    @Override
    public boolean postable() {
        return true;
    }

    @Override
    public Reply post(Query form) {
        try {
            if (form.text("away").isPresent()) {
                server.goAway();
            } else {
                server.comeBack();
            }
            return Reply.seeOther("/mails");
        } catch (IOException portTaken) {
            return Reply.refused(503, "Port " + server.port() + " is taken by another program: stop it and try again.");
        }
    }

    @Override
    public boolean deletable() {
        return true;
    }

    @Override
    public void delete() {
        post(Query.parse(""));
    }

    private static String chooser(Optional<String> address) {
        return """
                <form action="/mails" method="get" role="search">
                  <label for="to">E-mail address</label>
                  <input id="to" name="to" type="email" autocomplete="off" placeholder="officer@example.org" value="%s">
                  <button>Show</button>
                </form>
                """.formatted(Html.escape(address.orElse("")));
    }

    private String list(List<ReceivedMail> mails) {
        return mails.isEmpty()
                ? "<p class=\"empty\">No mail has come yet. This page shows it as soon as it arrives.</p>\n"
                : mails.stream()
                        .map(this::mail)
                        .collect(Collectors.joining("", "<section aria-live=\"polite\"><ol>\n", "</ol></section>\n"));
    }

    private String mail(ReceivedMail mail) {
        return """
                <li><article>
                <h2>%s</h2>
                <h3>%s → %s <time datetime="%s">%s</time></h3>
                <p class="text">%s</p>
                %s</article></li>
                """.formatted(
                        Html.escape(mail.subject()),
                        Html.escape(mail.from()),
                        Html.escape(mail.to()),
                        mail.receivedAt(),
                        time(mail.receivedAt()),
                        LINK.matcher(Html.escape(mail.text())).replaceAll("<a href=\"$0\">$0</a>"),
                        links(mail));
    }

    private static String links(ReceivedMail mail) {
        return mail.links().stream()
                .map(Html::escape)
                .map(link -> "<p class=\"text\">Its HTML form leads to <a href=\"" + link + "\">" + link + "</a></p>\n")
                .collect(Collectors.joining());
    }

    private String behaviour() {
        return """
                <section><h2>The mail server, port %d</h2>
                <form action="/mails" method="post">
                  <label class="choice"><input type="checkbox" name="away"%s> is away</label>
                  <button>Behave so</button>
                </form></section>
                """.formatted(server.port(), server.isAway() ? " checked" : "");
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss")
                .withZone(zone)
                .format(instant);
    }
}
