package org.kycvs.handset;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A phone's inbox: choose a number, see its messages, newest first, and copy the passcode with one touch. */
final class InboxPage implements Page {

    private static final Pattern PASSCODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    /** With a script the page reloads when something came; without one it simply reloads. */
    private static final String HEAD = """
              <script src="/handset.js" defer></script>
              <noscript><meta http-equiv="refresh" content="5"></noscript>
            """;

    private final Inbox inbox;
    private final ZoneId zone;

    InboxPage(Inbox inbox, ZoneId zone) {
        this.inbox = inbox;
        this.zone = zone;
    }

    @Override
    public Reply get(Query query) {
        // Read before the messages: one that comes meanwhile reloads the page once too often rather than never.
        long changes = inbox.changes();
        Optional<String> mobile = query.mobile("to");
        return Reply.html(
                Html.document(mobile.map(number -> "Messages of " + number).orElse("Phones"), HEAD, """
                <header><h1><a href="/">Phones</a></h1><p>Every text message of this local stack, on this machine only.
                <a href="/centres">SMS centres</a> <a href="/mails">Mail</a></p></header>
                <main data-changes="%d" data-watch="/changes">
                %s%s%s</main>
                """.formatted(
                                changes,
                                chooser(mobile),
                                phones(mobile),
                                mobile.map(this::messages).orElse(""))));
    }

    private static String chooser(Optional<String> mobile) {
        return """
                <form action="/" method="get" role="search">
                  <label for="to">Mobile number</label>
                  <input id="to" name="to" type="tel" inputmode="tel" autocomplete="off" placeholder="+919000000001" value="%s">
                  <button>Show</button>
                </form>
                """.formatted(Html.escape(mobile.orElse("")));
    }

    private String phones(Optional<String> chosen) {
        var newest = inbox.newestByMobile();
        if (newest.isEmpty()) {
            return "<p class=\"empty\">No phone has received a message yet. This page shows one as soon as it arrives.</p>\n";
        }
        return newest.values().stream()
                .map(message ->
                        phone(message, chosen.filter(message.to()::equals).isPresent()))
                .collect(Collectors.joining("", "<nav aria-label=\"Phones\"><ul>\n", "</ul></nav>\n"));
    }

    private String phone(ReceivedMessage newest, boolean chosen) {
        return "<li><a href=\"/?to=%s\"%s><b>%s</b> <span>%s</span></a></li>\n"
                .formatted(
                        Html.parameter(newest.to()),
                        chosen ? " aria-current=\"page\"" : "",
                        Html.escape(newest.to()),
                        time(newest.receivedAt(), "HH:mm:ss"));
    }

    private String messages(String mobile) {
        List<ReceivedMessage> messages = inbox.of(mobile);
        String list = messages.isEmpty()
                ? "<p class=\"empty\">Nothing has arrived here.</p>\n"
                : messages.stream().map(this::message).collect(Collectors.joining("", "<ol>\n", "</ol>\n"));
        return "<section aria-live=\"polite\"><h2>%s</h2>\n%s</section>\n".formatted(Html.escape(mobile), list);
    }

    private String message(ReceivedMessage message) {
        Matcher passcode = PASSCODE.matcher(message.text());
        String copy = passcode.find() ? "<p class=\"passcode\"><code>%s</code></p>\n".formatted(passcode.group()) : "";
        return """
                <li><article>
                <h3>%s <time datetime="%s">%s</time></h3>
                <p class="text">%s</p>
                %s</article></li>
                """.formatted(
                        Html.escape(message.from()),
                        message.receivedAt(),
                        time(message.receivedAt(), "d MMM uuuu, HH:mm:ss"),
                        Html.escape(message.text()),
                        copy);
    }

    private String time(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withZone(zone).format(instant);
    }
}
