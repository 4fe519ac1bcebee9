package org.kycvs.longrun;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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

    /** Until it is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (Person person : registered()) {
                    waiting.put(person);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
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
