package org.kycvs.longrun;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.people.Person;

/** People on the registry who have not been here yet, registered as fast as they leave. */
final class Crowd implements Runnable {

    private static final int BATCH = 300;
    private static final int WAITING = 1_500;
    private static final int ACCEPTED = 202;

    private final BlockingQueue<Person> waiting = new LinkedBlockingQueue<>(WAITING);
    private final Supplier<Organisation> registry;
    private final Doors doors;
    private volatile boolean over;

    Crowd(Supplier<Organisation> registry, Doors doors) {
        this.registry = registry;
        this.doors = doors;
    }

    Person next() throws InterruptedException {
        return waiting.take();
    }

    boolean isThere() {
        return waiting.remainingCapacity() == 0;
    }

    /** As long as somebody leaves. */
    @Override
    public void run() {
        try {
            while (!over) {
                for (Person person : registered()) {
                    while (!over && !waiting.offer(person, 1, TimeUnit.SECONDS)) {
                        // Nobody has left for a second.
                    }
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void goHome() {
        over = true;
    }

    /** A batch that was lost on the way stays unused: who knows how much of it is on the registry. */
    private List<Person> registered() {
        List<Person> people = IntStream.range(0, BATCH).mapToObj(Crowd::person).toList();
        Reply reply =
                doors.watch("import", () -> registry.get().importDoses(Person.csv(people.toArray(Person[]::new))));
        return reply.status() == ACCEPTED && reply.text("state").equals("completed") ? people : List.of();
    }

    private static Person person(int number) {
        return Stream.<Supplier<Person>>of(Person::unvaccinated, Person::partiallyVaccinated, Person::fullyVaccinated)
                .toList()
                .get(number % 3)
                .get();
    }
}
