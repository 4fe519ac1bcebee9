package org.kycvs.delivery.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.kycvs.delivery.MessageNotTaken;
import org.kycvs.delivery.MessageRefused;
import org.kycvs.delivery.ReceiptId;
import org.kycvs.delivery.SmsGateway;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.delivery.SmsReceipts;

/**
 * Text messages through one SMS centre or the first of two that takes them; of a long text every part is taken, or the
 * message is not.
 */
public final class SmppGateway implements SmsGateway, AutoCloseable {

    /** Later than this nothing is begun, because it might end too late. */
    private static final Duration LAST_BEGIN = LONGEST_SUBMIT.minus(Binding.RESPONSE);

    private final PartReferences references = new PartReferences();
    private final List<SmppLink> links;
    private final Sender sender;
    private final Clock clock;

    /** Connects with {@link #tend} only: a centre that is away stops no start. */
    SmppGateway(List<SmsCentre> centres, Sender sender, SmsReceipts receipts, Clock clock) {
        this.links = centres.stream()
                .map(centre ->
                        new SmppLink(centre, meanwhile(centre, centres), new ReceiptListener(centre, receipts), clock))
                .toList();
        this.sender = sender;
        this.clock = clock;
    }

    private static String meanwhile(SmsCentre centre, List<SmsCentre> centres) {
        return centres.stream()
                .filter(other -> other != centre)
                .map(other -> "messages go by " + other)
                .findFirst()
                .orElse("messages wait");
    }

    /** To be called every second: opens the sessions that are missing; one centre's silence holds up no other. */
    void tend(Executor threads) {
        links.forEach(link -> threads.execute(link::tend));
    }

    @Override
    public boolean isReady() {
        return links.stream().anyMatch(SmppLink::isUsable);
    }

    @Override
    public List<ReceiptId> submit(SmsMessage message) throws MessageNotTaken, MessageRefused {
        Instant begun = clock.instant();
        String validity = ValidityPeriod.of(Duration.between(begun, message.notAfter()));
        List<ReceiptId> receipts = new ArrayList<>();
        for (SmsPart part : SmsPart.of(message.text(), references.next())) {
            submit(new Submission(sender, message.to(), validity, part), begun).ifPresent(receipts::add);
        }
        return receipts;
    }

    /** By the first centre that takes it. A text may thus go by both, part by part: the phone joins them all the same. */
    private Optional<ReceiptId> submit(Submission submission, Instant begun) throws MessageNotTaken, MessageRefused {
        MessageNotTaken last = new MessageNotTaken("no SMS centre takes messages");
        for (SmppLink link : links) {
            if (link.isUsable() && mayBegin(begun)) {
                try {
                    return link.submit(submission);
                } catch (MessageNotTaken why) {
                    last = why;
                }
            }
        }
        throw last;
    }

    private boolean mayBegin(Instant begun) {
        return Duration.between(begun, clock.instant()).compareTo(LAST_BEGIN) <= 0;
    }

    @Override
    public void close() {
        links.forEach(SmppLink::close);
    }
}
