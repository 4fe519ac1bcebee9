package org.kycvs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was drawn. */
class ArchitectureTest {

    private static final Pattern COMPONENT = Pattern.compile("<<(org\\.kycvs[^>]+)>>");

    @Test
    void everyClassUsesOnlyWhatTheDiagramAllows() {
        follows(House.DIAGRAM).check(House.EVERYTHING);
    }

    @Test
    void anArrowLessInTheDiagramIsNoticed(@TempDir Path folder) throws IOException {
        String arrow = "verification --> consent";
        String drawn = Files.readString(House.DIAGRAM);
        Path poorer = Files.writeString(folder.resolve("poorer.puml"), drawn.replace(arrow, ""));

        assertThat(drawn).contains(arrow);
        assertThat(follows(poorer).evaluate(House.EVERYTHING).getFailureReport().toString())
                .contains("DecidingRequest", "GivingConsent");
    }

    @Test
    void everyComponentOfTheDiagramStandsInTheHouse() throws IOException {
        List<String> drawn = COMPONENT
                .matcher(Files.readString(House.DIAGRAM))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        Set<String> built =
                House.EVERYTHING.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(built).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @ParameterizedTest
    @MethodSource("org.kycvs.architecture.Rules#all")
    void theHouseKeepsItsRules(Rule rule) {
        rule.mustHold();
    }

    @ParameterizedTest
    @MethodSource("org.kycvs.architecture.Rules#all")
    void everyRuleNoticesWhoBreaksIt(Rule rule) {
        assertThat(rule.complaint()).contains(rule.planted().getName());
    }

    private static ArchRule follows(Path diagram) {
        return classes()
                .should(adhereToPlantUmlDiagram(diagram, consideringOnlyDependenciesInAnyPackage("org.kycvs..")))
                .because("a module that can be used from anywhere cannot be changed anywhere");
    }
}
