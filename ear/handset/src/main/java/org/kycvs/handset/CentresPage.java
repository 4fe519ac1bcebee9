package org.kycvs.handset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The SMS centres and how they behave. A form posted, by a person or by a test, is one centre's whole new behaviour:
 * {@code centre}, {@code delay_ms}, {@code per_second}, {@code away}, {@code no_receipts}, {@code refused},
 * {@code unreachable}; {@code DELETE} makes them all good again.
 */
final class CentresPage implements Page {

    private final List<Centre> centres;

    CentresPage(List<Centre> centres) {
        this.centres = centres;
    }

    @Override
    public Reply get(Query query) {
        return Reply.html(Html.document("SMS centres", "", """
                <header><h1><a href="/">Phones</a></h1><p>How the SMS centres behave: for tests, and to see what happens.</p></header>
                <main>
                %s</main>
                """.formatted(
                        centres.stream().map(CentresPage::form).collect(Collectors.joining()))));
    }

    @Override
    public boolean postable() {
        return true;
    }

    @Override
    public Reply post(Query form) {
        Optional<Centre> centre = centres.stream()
                .filter(one -> one.name().equals(form.text("centre").orElse("")))
                .findFirst();
        if (centre.isEmpty()) {
            return Reply.refused(400, "There is no such centre; there is: " + names());
        }
        try {
            return changed(centre.get(), Behaviour.of(form));
        } catch (IllegalArgumentException unreadable) {
            return Reply.refused(400, String.valueOf(unreadable.getMessage()));
        }
    }

    @Override
    public boolean deletable() {
        return true;
    }

    @Override
    public void delete() {
        centres.forEach(centre -> changed(centre, Behaviour.GOOD));
    }

    private static Reply changed(Centre centre, Behaviour wanted) {
        try {
            centre.behave(wanted);
            return Reply.seeOther("/centres");
        } catch (IOException portTaken) {
            return Reply.refused(503, "Port " + centre.port() + " is taken by another program: stop it and try again.");
        }
    }

    private String names() {
        return centres.stream().map(Centre::name).collect(Collectors.joining(", "));
    }

    private static String form(Centre centre) {
        Behaviour now = centre.behaviour();
        return """
                <section><h2>The %1$s centre, port %2$d</h2>
                <form action="/centres" method="post">
                  <input type="hidden" name="centre" value="%1$s">
                  <label>Milliseconds before each answer <input name="delay_ms" inputmode="numeric" value="%3$d"></label>
                  <label>Messages it takes a second <input name="per_second" inputmode="numeric" value="%4$s" placeholder="any number"></label>
                  <label>Mobiles that it calls invalid <input name="refused" value="%5$s"></label>
                  <label>Mobiles that nothing reaches <input name="unreachable" value="%6$s"></label>
                  <label class="choice"><input type="checkbox" name="no_receipts"%7$s> tells nothing of what arrived</label>
                  <label class="choice"><input type="checkbox" name="away"%8$s> is away</label>
                  <button>Behave so</button>
                </form></section>
                """.formatted(
                        centre.name(),
                        centre.port(),
                        now.delay().toMillis(),
                        now.perSecond().isPresent() ? now.perSecond().getAsInt() : "",
                        list(now.refused()),
                        list(now.unreachable()),
                        now.receipts() ? "" : " checked",
                        now.away() ? " checked" : "");
    }

    private static String list(Set<String> mobiles) {
        return Html.escape(mobiles.stream().sorted().collect(Collectors.joining(" ")));
    }
}
