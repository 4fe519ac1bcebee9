package org.kycvs.handset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What every mailbox has received, newest first; beyond 1,000 letters the oldest is forgotten. */
final class Mailboxes {

    static final int CAPACITY = 1_000;

    private final Deque<ReceivedMail> newestFirst = new ArrayDeque<>();
    private long changes;

    synchronized void receive(ReceivedMail mail) {
        changes++;
        newestFirst.addFirst(mail);
        if (newestFirst.size() > CAPACITY) {
            newestFirst.removeLast();
        }
    }

    synchronized List<ReceivedMail> all() {
        return List.copyOf(newestFirst);
    }

    synchronized List<ReceivedMail> of(String address) {
        return newestFirst.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    synchronized void clear() {
        changes++;
        newestFirst.clear();
    }

    /** How often they have changed: a page that knows the number need not ask for the letters. */
    synchronized long changes() {
        return changes;
    }
}
