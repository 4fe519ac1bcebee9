package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.PasscodeState;
import org.kycvs.otp.ProvenMobile;
import org.kycvs.otp.SendingPasscode;
import org.kycvs.registry.Match;
import org.kycvs.verification.RequestPage.Step;

/** Says on which step a browser stands; the database knows, no session does. */
@ApplicationScoped
class Steps {

    @Inject
    PersonalParts parts;

    @Inject
    SendingPasscode sending;

    @Inject
    CheckingPasscode checking;

    @Inject
    Offers offers;

    @Inject
    Endings endings;

    RequestPage page(Visited visited) {
        if (visited.state() != RequestState.PENDING) {
            return over(visited);
        }
        if (visited.takenFrom()) {
            return draft(visited).ending(endings.elsewhere()).on(Step.ENDED);
        }
        if (!visited.owns()) {
            return draft(visited).on(Step.ASK);
        }
        return proof(visited).map(proof -> afterProof(visited, proof)).orElseGet(() -> beforeProof(visited));
    }

    private RequestPage over(Visited visited) {
        boolean decidedHere = visited.owns()
                && (visited.state() == RequestState.SHARED || visited.state() == RequestState.NOT_SHARED);
        return draft(visited)
                .ending(decidedHere ? endings.here(visited) : endings.of(visited.state()))
                .on(decidedHere ? Step.DONE : Step.ENDED);
    }

    private RequestPage beforeProof(Visited visited) {
        Optional<PasscodeState> sent = sending.state(visited.request().id(), visited.browser());
        return sent.map(passcode -> draft(visited).passcode(passcode).on(Step.CODE))
                .orElseGet(() -> draft(visited).on(Step.ASK));
    }

    private RequestPage afterProof(Visited visited, ProvenMobile proof) {
        StatusRequest request = visited.request();
        PageDraft draft = draft(visited).provenUntil(checking.endOf(proof));
        Finding finding = parts.finding(request)
                .orElseThrow(() -> new IllegalStateException("A proof without a finding: " + request.id()));
        if (finding.matches().isEmpty()) {
            return draft.on(Step.NO_RECORD);
        }
        Optional<Match> person = finding.person(request.progress().picked());
        return person.map(match -> draft.offer(offers.show(visited, match)).on(Step.CHOOSE))
                .orElseGet(() -> draft.people(finding).on(Step.PERSON));
    }

    private Optional<ProvenMobile> proof(Visited visited) {
        return visited.request().progress().wasProven()
                ? checking.proof(visited.request().id(), visited.browser())
                : Optional.empty();
    }

    private PageDraft draft(Visited visited) {
        return new PageDraft(visited, parts);
    }
}
