package org.kycvs.handset;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every mobile has received, newest first; beyond 10,000 messages the oldest is forgotten. */
final class Inbox {

    static final int CAPACITY = 10_000;

    private final Clock clock;
    private final Deque<ReceivedMessage> newestFirst = new ArrayDeque<>();
    private long changes;

    Inbox(Clock clock) {
        this.clock = clock;
    }

    synchronized void receive(String to, String from, String text) {
        changes++;
        newestFirst.addFirst(new ReceivedMessage(to, from, text, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        if (newestFirst.size() > CAPACITY) {
            newestFirst.removeLast();
        }
    }

    synchronized List<ReceivedMessage> all() {
        return List.copyOf(newestFirst);
    }

    synchronized List<ReceivedMessage> of(String mobile) {
        return newestFirst.stream()
                .filter(message -> message.to().equals(mobile))
                .toList();
    }

    /** Every mobile with its newest message, the one that received last first. */
    synchronized Map<String, ReceivedMessage> newestByMobile() {
        Map<String, ReceivedMessage> newest = new LinkedHashMap<>();
        newestFirst.forEach(message -> newest.putIfAbsent(message.to(), message));
        return newest;
    }

    synchronized void clear() {
        changes++;
        newestFirst.clear();
    }

    /** How often it has changed: a page that knows the number need not ask for the messages. */
    synchronized long changes() {
        return changes;
    }
}
