package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kycvs.organisations.OwnWords;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.RequestState;
import org.kycvs.web.PublicUrl;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** What every step shows: the request, its heading, the problems of the last press, and the frame of trust around it. */
@Named("consent")
@RequestScoped
public class ConsentPage {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\P{L}]*");

    @Inject
    CurrentVisit current;

    @Inject
    Turn turn;

    @Inject
    FormToken tokens;

    @Inject
    Texts texts;

    @Inject
    TimeWords times;

    @Inject
    PageLanguage language;

    @Inject
    Languages languages;

    @Inject
    PublicUrl publicUrl;

    public RequestPage page() {
        return current.page();
    }

    /** The organisation's own number of the matter, if it gave one. */
    public @Nullable String reference() {
        return current.shown().map(RequestPage::reference).orElse(null);
    }

    /** Whether the mobile is a field, or may be changed; a press may have come from a page on which it was. */
    public boolean mobileIsOpen() {
        return current.shown().map(page -> !page.subject().mobileFixed()).orElse(true);
    }

    /** Whether the name is a field; a press may have come from a page on which it was. */
    public boolean nameIsOpen() {
        return current.shown().map(page -> !page.subject().nameFixed()).orElse(true);
    }

    public String token() {
        return tokens.of(current.visit());
    }

    public Language language() {
        return language.now();
    }

    /** Which the person can choose from. */
    public List<Language> languages() {
        return languages.offered();
    }

    /** Of words that are not ours: a name in Latin letters is read as English, of any other nobody knows. */
    public String languageOf(String quoted) {
        return LATIN.matcher(quoted).matches() ? "en" : "";
    }

    /** The address of the organisation's mark; empty if it has none. */
    public String logo() {
        return current.shown()
                .map(page -> LogoFile.address(page.organisation()))
                .orElse("");
    }

    /** What the organisation says of its own accord, if it does; a quotation in its own language. */
    public @Nullable OwnWords ownWords() {
        return current.shown().map(page -> page.organisation().ownWords()).orElse(null);
    }

    /** The question or the fact that this step is about. */
    public String heading() {
        RequestPage page = current.page();
        String organisation = page.organisation().legalName();
        return switch (page.step()) {
            case CODE -> texts.of(mobile().isEmpty() ? "code.heading.none" : "code.heading", mobile());
            case DONE -> texts.of(shared() ? "done.heading.shared" : "done.heading.not-shared", organisation);
            case ENDED -> texts.of(texts.has(endedKey() + ".heading") ? endedKey() + ".heading" : "ended.heading");
            default -> texts.of(page.step().code() + ".heading", organisation);
        };
    }

    public String title() {
        return texts.of(turn.problems().isEmpty() ? "title" : "title.problem", heading());
    }

    public boolean shared() {
        RequestPage.Ending ending = current.page().ending();
        return ending != null && ending.state() == RequestState.SHARED;
    }

    /** Whether the code that was sent can still be used. */
    public boolean codeLives() {
        return current.shown()
                .map(RequestPage::passcode)
                .filter(passcode -> passcode.checksLeft() > 0 && !times.isPast(passcode.expiresAt()))
                .isPresent();
    }

    /** Whether so many wrong codes were tried that the next must wait. */
    public boolean mustWaitToCheck() {
        return current.shown()
                .map(RequestPage::passcode)
                .filter(passcode -> codeLives() && !times.isPast(passcode.nextCheckAt()))
                .isPresent();
    }

    public boolean canResend() {
        return current.shown()
                .map(RequestPage::passcode)
                .map(passcode -> times.isPast(passcode.nextSendAt()))
                .orElse(true);
    }

    /** Until when this step can be answered: the request itself ends, and after a proof the proof may end before. */
    public Instant endsAt() {
        RequestPage page = current.page();
        return proofEndsFirst() ? Objects.requireNonNull(page.proofEndsAt()) : page.expiresAt();
    }

    /** The same in words, so that nobody is cut off without having been told. */
    public String until() {
        return texts.of(proofEndsFirst() ? "proof.until" : "ask.expires", times.ahead(endsAt()));
    }

    private boolean proofEndsFirst() {
        RequestPage page = current.page();
        Instant proof = page.proofEndsAt();
        return proof != null && proof.isBefore(page.expiresAt());
    }

    /** The words for how it ended, as far as this browser may know. */
    public String endedKey() {
        RequestPage.Ending ending = current.page().ending();
        if (ending == null) {
            return "ended.decided";
        }
        boolean refused = ending.state() == RequestState.NOT_SHARED;
        return "ended." + (refused ? ending.state().code() : ending.reason());
    }

    /** The masked mobile, with dots that look like what they hide. */
    public String mobile() {
        String masked = current.page().subject().maskedMobile();
        return masked == null ? "" : masked.replace('*', '•');
    }

    public List<PageProblem> problems() {
        return turn.problems();
    }

    /** The problem at that field, to be shown beside it. */
    public @Nullable String problemAt(String field) {
        return turn.problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(PageProblem::text)
                .findFirst()
                .orElse(null);
    }

    public String receiptPath() {
        return PageAddress.path(current.visit().handle()) + "/receipt";
    }

    /** What the person should see in the address bar. */
    public String site() {
        return publicUrl.authority();
    }
}
