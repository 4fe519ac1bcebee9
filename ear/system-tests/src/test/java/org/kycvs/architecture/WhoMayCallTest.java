package org.kycvs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which role may call what of the modules that make organisations, as a table: whoever alters it alters it here too. */
class WhoMayCallTest {

    private static final Set<String> MODULES =
            Set.of("org.kycvs.approvals", "org.kycvs.onboarding", "org.kycvs.organisations");

    private static final String STAFF = "organisation-staff";
    private static final String OFFICER = "onboarding-officer";
    private static final String APPROVER = "approver";
    private static final String DECIDERS = "approver onboarding-officer";
    private static final String CHECKERS = "approver auditor onboarding-officer";
    private static final String PROPOSERS = "approver key-custodian onboarding-officer registry-operator";
    private static final String ALL = "approver auditor key-custodian onboarding-officer registry-operator";

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("approvals.DecidingProposals", APPROVER),
            Map.entry("approvals.ListingProposals", ALL),
            Map.entry("approvals.Proposing", PROPOSERS),
            Map.entry("onboarding.EndingOrganisations", DECIDERS),
            Map.entry("onboarding.HandlingApplications.amend", OFFICER),
            Map.entry("onboarding.HandlingApplications.count", CHECKERS),
            Map.entry("onboarding.HandlingApplications.enter", OFFICER),
            Map.entry("onboarding.HandlingApplications.find", CHECKERS),
            Map.entry("onboarding.HandlingApplications.list", CHECKERS),
            Map.entry("onboarding.HandlingApplications.reject", OFFICER),
            Map.entry("onboarding.PartnerAccount", STAFF),
            Map.entry("onboarding.ReconcilingIdentities.reconcile", OFFICER),
            Map.entry("onboarding.ReconcilingIdentities.state", CHECKERS),
            Map.entry("organisations.ChangingOrganisations.add", APPROVER),
            Map.entry("organisations.ChangingOrganisations.agree", APPROVER),
            Map.entry("organisations.ChangingOrganisations.resume", APPROVER),
            Map.entry("organisations.ChangingOrganisations.close", DECIDERS),
            Map.entry("organisations.ChangingOrganisations.suspend", DECIDERS),
            Map.entry("organisations.ChangingOrganisations.requireFree", DECIDERS),
            Map.entry("organisations.ChangingOrganisations.requirePossible", DECIDERS),
            Map.entry("organisations.ComparingOrganisations", CHECKERS),
            Map.entry("organisations.FetchingClientKeys", STAFF),
            Map.entry("organisations.IssuingKeys", OFFICER),
            Map.entry("organisations.KeepingLogo", OFFICER),
            Map.entry("organisations.ListingOrganisations", ALL),
            Map.entry("organisations.PinningCertificates", OFFICER));

    @Test
    void everyMethodThatARoleOpensIsOpenToTheseRolesOnly() {
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(TABLE);
    }

    /** By bean where all its methods are for the same roles, else by method; what nobody needs a role for is left out. */
    private static Map<String, String> found() {
        Map<String, String> found = new TreeMap<>();
        House.APPLICATION.stream()
                .filter(type -> MODULES.contains(type.getPackageName()) && type.isAnnotatedWith(Stateless.class))
                .map(JavaClass::reflect)
                .forEach(bean -> found.putAll(rows(bean)));
        return found;
    }

    private static Map<String, String> rows(Class<?> bean) {
        String name = bean.getPackageName().replace("org.kycvs.", "") + "." + bean.getSimpleName();
        Map<String, String> methods = new TreeMap<>();
        Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !roles(bean, method).isEmpty())
                .forEach(method -> methods.put(name + "." + method.getName(), roles(bean, method)));
        return Set.copyOf(methods.values()).size() == 1
                ? Map.of(name, methods.values().iterator().next())
                : methods;
    }

    /** What stands at the method counts instead of what stands at the bean (Jakarta Annotations, section 2.11). */
    private static String roles(Class<?> bean, Method method) {
        AnnotatedElement says =
                method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class)
                        ? method
                        : bean;
        RolesAllowed roles = says.getAnnotation(RolesAllowed.class);
        return roles == null ? "" : Arrays.stream(roles.value()).sorted().collect(Collectors.joining(" "));
    }
}
