package org.kycvs.delivery.smpp;

import java.time.Clock;
import java.time.Duration;
import org.kycvs.delivery.SmsGateway;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.delivery.SmsNotTaken;

/** Text messages through an SMS centre; of a long text every part is taken, or the message is not. */
public final class SmppGateway implements SmsGateway, AutoCloseable {

    private final PartReferences references = new PartReferences();
    private final SmppLink link;
    private final Sender sender;
    private final Clock clock;

    /** Connects only when there is something to send: a centre that is away stops no start. */
    SmppGateway(SmsCentre centre, Sender sender, Clock clock) {
        this.link = new SmppLink(centre, clock);
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void submit(SmsMessage message) throws SmsNotTaken {
        String validity = ValidityPeriod.of(Duration.between(clock.instant(), message.notAfter()));
        for (SmsPart part : SmsPart.of(message.text(), references.next())) {
            link.exchange(new Submission(sender, message.to(), validity, part));
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
