package org.kycvs.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house.
 *
 * @param where the classes that must keep it
 * @param what the rule
 * @param planted a class that breaks it and nothing else
 */
record Rule(JavaClasses where, ArchRule what, Class<?> planted) {

    void mustHold() {
        what.check(where);
    }

    /** What the rule says of the planted class. */
    String complaint() {
        return what.evaluate(new ClassFileImporter().importClasses(planted))
                .getFailureReport()
                .toString();
    }

    @Override
    public String toString() {
        return what.getDescription();
    }
}
