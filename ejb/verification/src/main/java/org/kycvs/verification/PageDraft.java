package org.kycvs.verification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.PasscodeState;
import org.kycvs.registry.Match;
import org.kycvs.verification.RequestPage.Step;

/** Puts a page together; what a step does not name, its page does not hold. */
final class PageDraft {

    private final Visited visited;
    private final PersonalParts parts;
    private @Nullable PasscodeState passcode;
    private @Nullable Instant proofEndsAt;
    private List<RequestPage.PersonView> people = List.of();
    private RequestPage.@Nullable Offer offer;
    private RequestPage.@Nullable Ending ending;

    PageDraft(Visited visited, PersonalParts parts) {
        this.visited = visited;
        this.parts = parts;
    }

    PageDraft passcode(PasscodeState state) {
        passcode = state;
        return this;
    }

    PageDraft provenUntil(Instant end) {
        proofEndsAt = end;
        return this;
    }

    PageDraft people(Finding finding) {
        List<Match> matches = finding.matches();
        people = IntStream.range(0, matches.size())
                .mapToObj(position -> new RequestPage.PersonView(
                        position,
                        matches.get(position).name().masked(),
                        matches.get(position).birthYear()))
                .toList();
        return this;
    }

    PageDraft offer(RequestPage.Offer shown) {
        offer = shown;
        return this;
    }

    PageDraft ending(RequestPage.Ending reached) {
        ending = reached;
        return this;
    }

    RequestPage on(Step step) {
        StatusRequest request = visited.request();
        AskedQuestion question = request.question();
        return new RequestPage(
                request.id(),
                step,
                visited.organisation(),
                visited.purpose(),
                question.terms(),
                question.reference(),
                visited.language(),
                returnTo(),
                request.expiresAt(),
                subject(step),
                passcode,
                proofEndsAt,
                people,
                offer,
                ending,
                request.nameChangesLeft(),
                step == Step.CODE && request.progress().wasProven());
    }

    /** What the organisation gave is shown masked to all; what was typed, to the browser that typed it. */
    private RequestPage.SubjectView subject(Step step) {
        AskedSubject subject = visited.request().subject();
        boolean mobileGiven = subject.mobileSource() == Source.ORGANISATION;
        boolean nameGiven = subject.nameSource() == Source.ORGANISATION;
        boolean showsSubject = step != Step.ENDED;
        return new RequestPage.SubjectView(
                showsSubject && (mobileGiven || visited.owns()) ? maskedMobile() : null,
                showsSubject && nameGiven
                        ? parts.name(visited.request()).map(PersonName::masked).orElse(null)
                        : null,
                showsSubject && !nameGiven && visited.owns()
                        ? parts.name(visited.request()).map(PersonName::text).orElse(null)
                        : null,
                mobileGiven || visited.request().progress().wasProven(),
                nameGiven);
    }

    private @Nullable String maskedMobile() {
        return parts.mobile(visited.request()).map(MobileNumber::masked).orElse(null);
    }

    /** The registered URL with {@code request_id} and {@code state}, once there is an ending; never the status. */
    private @Nullable String returnTo() {
        AskedQuestion question = visited.request().question();
        if (question.returnUrl() == null || visited.state() == RequestState.PENDING) {
            return null;
        }
        String url = question.returnUrl()
                + (question.returnUrl().contains("?") ? '&' : '?')
                + "request_id="
                + visited.request().id();
        return question.clientState() == null
                ? url
                : url + "&state=" + URLEncoder.encode(question.clientState(), StandardCharsets.UTF_8);
    }
}
