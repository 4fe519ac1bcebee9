package org.kycvs.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the build made for the stack to run.
 *
 * @param server the provisioned WildFly, without the EAR
 * @param keycloak the distribution as a zip file
 */
public record Artifacts(Path server, Path ear, Path handset, Path keycloak) {

    /** Where the build of the project leaves them. */
    public static Artifacts ofProject(Path project) {
        return new Artifacts(
                project.resolve("ear/application/target/server"),
                project.resolve("ear/application/target/application.ear"),
                project.resolve("ear/handset/target/handset-1.0-SNAPSHOT.jar"),
                project.resolve("ear/local-stack/target/keycloak-quarkus-dist.zip"));
    }

    void demandBuilt() {
        for (Path artifact : List.of(server.resolve("recipe.txt"), ear, handset, keycloak)) {
            if (!Files.exists(artifact)) {
                throw new StackRefused("Not built yet: " + artifact + " (run mvn -Prun at the top of the project)");
            }
        }
    }
}
