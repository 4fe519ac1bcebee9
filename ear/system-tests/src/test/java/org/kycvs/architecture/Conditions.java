package org.kycvs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules need beyond the library's own words. */
final class Conditions {

    private static final Set<String> CLOCK_READINGS = Set.of(
            "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone");

    static final ArchCondition<JavaClass> LIVE_IN_A_NULL_MARKED_PACKAGE = condition(
            "live in a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    static final DescribedPredicate<JavaClass> OFFER_A_PUBLIC_METHOD =
            describe("offer a public method", type -> type.getMethods().stream()
                    .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)));

    static final ArchCondition<JavaClass> SAY_WHO_MAY_CALL = condition(
            "carry @PermitAll or @RolesAllowed",
            type -> type.isAnnotatedWith(PermitAll.class) || type.isAnnotatedWith(RolesAllowed.class));

    static final DescribedPredicate<JavaAnnotation<?>> INJECTION =
            describe("@Inject, or the container's own @Resource or @PersistenceUnit", annotation -> Stream.of(
                            Inject.class, Resource.class, PersistenceUnit.class)
                    .anyMatch(annotation.getRawType()::isEquivalentTo));

    static final DescribedPredicate<JavaMethodCall> READS_THE_MACHINES_CLOCK =
            describe("reads the machine's clock", call -> readsTheClock(call.getTargetOwner(), call));

    static final DescribedPredicate<JavaClass> GUESSABLE_RANDOMNESS = describe("guessable randomness", type -> Set.of(
                    "java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom")
            .contains(type.getName()));

    static final ArchCondition<JavaCodeUnit> CATCH_WHATEVER_COMES =
            condition("catch Exception or RuntimeException", unit -> unit.getTryCatchBlocks().stream()
                    .flatMap(block -> block.getCaughtThrowables().stream())
                    .anyMatch(caught ->
                            caught.isEquivalentTo(Exception.class) || caught.isEquivalentTo(RuntimeException.class)));

    private Conditions() {}

    static boolean isConstant(JavaField field) {
        return field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    /** {@code now()} of any type of java.time counts, unless it is given a clock. */
    private static boolean readsTheClock(JavaClass owner, JavaMethodCall call) {
        String method = owner.getName() + "." + call.getTarget().getName();
        boolean now = owner.getPackageName().equals("java.time")
                && call.getTarget().getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        boolean ticking = owner.isEquivalentTo(Clock.class)
                && call.getTarget().getName().startsWith("tick")
                && call.getTarget().getRawParameterTypes().size() == 1;
        return now || ticking || CLOCK_READINGS.contains(method);
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> condition(String words, Predicate<T> test) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean holds = test.test(item);
                String finding = item.getFullName() + (holds ? " does " : " does not ") + words;
                events.add(holds ? satisfied(item, finding) : violated(item, finding));
            }
        };
    }
}
