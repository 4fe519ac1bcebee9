package org.kycvs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.Refusal;
import org.kycvs.kernel.Sql;

/** What no class may do, each with its why. */
final class Rules {

    private static final DescribedPredicate<JavaClass> SESSION_BEANS =
            describe("session beans", type -> Stream.of(Stateless.class, Stateful.class, Singleton.class)
                    .anyMatch(type::isAnnotatedWith));

    private Rules() {}

    static Stream<Rule> all() {
        return Stream.of(boundaries(), sessionBeans(), givens()).flatMap(rules -> rules);
    }

    private static Stream<Rule> boundaries() {
        return Stream.of(
                application(ENTITIES_STAY_HOME, Planted.PublicEntity.class),
                application(REPOSITORIES_STAY_HOME, Planted.PublicRepository.class),
                domain(NO_DOOR_IN_THE_DOMAIN, Planted.DomainThatKnowsHttp.class),
                application(PACKAGES_ARE_NULL_MARKED, Planted.InAnUnmarkedPackage.class),
                application(REFUSALS_NAME_NOBODY, Planted.RefusalThatNamesAPerson.class));
    }

    private static Stream<Rule> sessionBeans() {
        return Stream.of(
                application(SESSION_BEANS_SAY_WHO_MAY_CALL, Planted.OpenSessionBean.class),
                application(SESSION_BEANS_ONLY_HOLD_WHAT_IS_INJECTED, Planted.SessionBeanWithState.class));
    }

    private static Stream<Rule> givens() {
        return Stream.of(
                application(NOBODY_READS_THE_CLOCK, Planted.ReadsTheClock.class),
                application(NOBODY_SLEEPS, Planted.Sleeper.class),
                application(NOBODY_GUESSES_AT_RANDOM, Planted.Gambler.class),
                application(ONE_CLASS_RUNS_STATEMENTS, Planted.RunsAStatement.class),
                domain(NOBODY_CATCHES_EVERYTHING, Planted.CatchesEverything.class),
                application(NOBODY_PRINTS, Planted.Printer.class));
    }

    private static Rule application(ArchRule rule, Class<?> planted) {
        return new Rule(House.APPLICATION, rule, planted);
    }

    private static Rule domain(ArchRule rule, Class<?> planted) {
        return new Rule(House.DOMAIN, rule, planted);
    }

    private static final ArchRule ENTITIES_STAY_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate()
            .because("an entity outside its transaction is a change that gets lost; others see records");

    private static final ArchRule REPOSITORIES_STAY_HOME = classes()
            .that()
            .containAnyFieldsThat(
                    describe("hold a persistence context", field -> field.isAnnotatedWith(PersistenceContext.class)))
            .should()
            .bePackagePrivate()
            .because("a module's tables are its own business");

    /** The leaf that speaks to Keycloak is a client of REST, and no door. */
    private static final ArchRule NO_DOOR_IN_THE_DOMAIN = noClasses()
            .that()
            .resideOutsideOfPackage("org.kycvs.onboarding.keycloak..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.jws..",
                    "jakarta.xml.ws..",
                    "org.primefaces..")
            .because("page, REST and SOAP are doors to the same rooms");

    private static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(Conditions.LIVE_IN_A_NULL_MARKED_PACKAGE)
            .because("a package says what it promises, and that what is not marked nullable is never null");

    private static final ArchRule REFUSALS_NAME_NOBODY = noFields()
            .that()
            .areDeclaredInClassesThat(assignableTo(Refusal.class))
            .should()
            .haveRawType(assignableTo(MobileNumber.class).or(assignableTo(PersonName.class)))
            .because("a refusal travels into answers and logs");

    private static final ArchRule SESSION_BEANS_SAY_WHO_MAY_CALL = classes()
            .that(SESSION_BEANS)
            .and(Conditions.OFFER_A_PUBLIC_METHOD)
            .should(Conditions.SAY_WHO_MAY_CALL)
            .because("a bean without a word about it is open to everybody, and nobody decided that");

    private static final ArchRule SESSION_BEANS_ONLY_HOLD_WHAT_IS_INJECTED = fields().that()
            .areDeclaredInClassesThat(SESSION_BEANS)
            .and(describe("are no constants", field -> !Conditions.isConstant(field)))
            .should()
            .beAnnotatedWith(Conditions.INJECTION)
            .andShould()
            .bePackagePrivate()
            .because("a pooled bean keeps nothing between calls, and a test of its own package can fill it");

    private static final ArchRule NOBODY_READS_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.kycvs.kernel.Time$SystemClock")
            .should()
            .callMethodWhere(Conditions.READS_THE_MACHINES_CLOCK)
            .because("time is injected as a java.time.Clock, so that every rule can be tested at any hour");

    private static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(
                    describe("sleeps", call -> call.getTarget().getName().equals("sleep")))
            .because("waiting is the container's or the database's business");

    /** Which of a counter's rows is taken may be guessed by anybody. */
    private static final ArchRule NOBODY_GUESSES_AT_RANDOM = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.kycvs.limits.Counting")
            .should(dependOnClassesThat(Conditions.GUESSABLE_RANDOMNESS))
            .because("what " + Random.class.getSimpleName() + " gives can be computed by whoever has seen some of it");

    private static final ArchRule ONE_CLASS_RUNS_STATEMENTS = noClasses()
            .that()
            .haveNameNotMatching(Pattern.quote(Sql.class.getName()) + "(\\$.*)?")
            .should(dependOnClassesThat(assignableTo(Connection.class).or(assignableTo(Statement.class))))
            .because(
                    "whoever swallows the failure of a statement believes in a commit that never happens; Sql throws it on");

    /** The one that may notes that an import failed, whatever failed it, and throws it on. */
    private static final ArchRule NOBODY_CATCHES_EVERYTHING = noCodeUnits()
            .that()
            .areNotDeclaredIn("org.kycvs.registry.ImportingDoses")
            .should(Conditions.CATCH_WHATEVER_COMES)
            .because("the unexpected is translated once, at the edge");

    private static final ArchRule NOBODY_PRINTS =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a log line has a level and a name");
}
