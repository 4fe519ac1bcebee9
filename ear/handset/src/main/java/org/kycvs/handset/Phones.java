package org.kycvs.handset;

/** Every phone: puts what arrives, joined, into the inbox, by whichever centre its parts came. */
final class Phones {

    private final Inbox inbox;
    private final JoiningParts joining = new JoiningParts();

    Phones(Inbox inbox) {
        this.inbox = inbox;
    }

    void receive(SubmittedPart part) {
        joining.join(part).ifPresent(text -> inbox.receive(part.to(), part.from(), text));
    }
}
