package org.kycvs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Refusal;
import org.kycvs.organisations.KeyTaken;
import org.kycvs.organisations.StateRefused;

/** The catalogue is the contract's table, and whatever any module refuses is in it. */
class ProblemCodeTest {

    /** The contract, section 6. */
    private static final Set<String> OF_SOAP_ALONE = Set.of("invalid-signature", "message-expired", "message-replayed");

    private static final Map<Integer, List<String>> CONTRACT = Map.ofEntries(
            Map.entry(400, List.of("invalid-request", "idempotency-key-missing")),
            Map.entry(401, List.of("invalid-token", "invalid-dpop-proof")),
            Map.entry(
                    403,
                    List.of(
                            "insufficient-scope",
                            "organisation-unknown",
                            "organisation-suspended",
                            "purpose-not-allowed",
                            "mode-not-allowed",
                            "consent-type-not-allowed")),
            Map.entry(404, List.of("not-found")),
            Map.entry(405, List.of("method-not-allowed")),
            Map.entry(406, List.of("not-acceptable")),
            Map.entry(413, List.of("body-too-large")),
            Map.entry(415, List.of("unsupported-media-type")),
            Map.entry(
                    409,
                    List.of(
                            "request-already-decided",
                            "consent-not-active",
                            "idempotency-key-in-use",
                            "mode-mismatch")),
            Map.entry(
                    422,
                    List.of(
                            "idempotency-key-reused",
                            "return-url-not-registered",
                            "invalid-mobile",
                            "programme-not-supported",
                            "passcode-wrong",
                            "passcode-expired",
                            "import-unreadable")),
            Map.entry(429, List.of("too-many-attempts", "too-many-passcodes", "quota-exceeded", "slow-down")),
            Map.entry(500, List.of("internal-error")),
            Map.entry(503, List.of("unavailable")));

    @Test
    void it_is_the_contracts_table_no_more_and_no_less() {
        assertThat(ProblemCode.values())
                .hasSize(CONTRACT.values().stream().mapToInt(List::size).sum())
                .allSatisfy(
                        problem -> assertThat(CONTRACT.get(problem.status())).contains(problem.code()));
    }

    @ParameterizedTest
    @EnumSource
    void each_says_cause_and_cure(ProblemCode problem) {
        assertThat(List.of(problem.title(), problem.cause(), problem.cure()))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(problem.cause()).endsWith(".");
        assertThat(problem.cure()).endsWith(".");
    }

    static Stream<Refusal.Reason> reasons() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kycvs").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Refusal.Reason.class::cast);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whatever_any_module_refuses_is_in_it_or_is_a_fault_of_soap_alone(Refusal.Reason reason) {
        if (OF_SOAP_ALONE.contains(reason.code())) {
            assertThat(Path.of("../docs/soap.md")).content().contains("| `" + reason.code() + "` |");
        } else if (ofAdministration(reason)) {
            assertThat(Path.of("../docs/administration.md")).content().contains("| `" + reason.code() + "` |");
        } else {
            assertThat(ProblemCode.of(reason.code())).as(reason.code()).isPresent();
        }
    }

    /** What only administrators meet, at their screens; a code that callers meet too is the contract's. */
    private static boolean ofAdministration(Refusal.Reason reason) {
        String module = reason.getClass().getPackageName();
        return ProblemCode.of(reason.code()).isEmpty()
                && (module.equals("org.kycvs.approvals")
                        || module.equals("org.kycvs.onboarding")
                        || reason == StateRefused.Reason.ORGANISATION_STATE
                        || reason == KeyTaken.Reason.KEY_TAKEN);
    }

    @Test
    void the_reasons_of_every_module_were_found() {
        assertThat(reasonTypes())
                .contains("InvalidValue", "OrganisationRefused", "PasscodeRefused", "RequestRefused", "AccessRefused");
    }

    private static List<String> reasonTypes() {
        return reasons()
                .map(reason -> ((Enum<?>) reason)
                        .getDeclaringClass()
                        .getEnclosingClass()
                        .getSimpleName())
                .distinct()
                .toList();
    }
}
