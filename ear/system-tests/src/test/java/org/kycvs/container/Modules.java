package org.kycvs.container;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.kycvs.clock.Ahead;
import org.kycvs.people.Person;
import org.kycvs.phone.Phone;

/** The EAR as it was built, with the tests where its doors were. */
final class Modules {

    private static final Path EAR = Path.of(System.getProperty("container.ear", ""));

    private Modules() {}

    static EnterpriseArchive withTests() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "container-tests.ear")
                .importFrom(EAR.toFile())
                .as(EnterpriseArchive.class);
        ear.delete("web.war");
        ear.delete("admin-ui.war");
        return ear.addAsLibrary(clock()).addAsModule(tests()).addAsModule(nothing());
    }

    /** Beside the kernel, whose clock it replaces in every module. */
    private static JavaArchive clock() {
        return ShrinkWrap.create(JavaArchive.class, "clock.jar")
                .addPackage(Ahead.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    /** The EAR's descriptor names it. */
    private static WebArchive nothing() {
        return ShrinkWrap.create(WebArchive.class, "admin-ui.war").add(EmptyAsset.INSTANCE, "nothing.txt");
    }

    private static WebArchive tests() {
        return Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, "web.war")
                .addPackage(Modules.class.getPackage())
                .addPackage(Person.class.getPackage())
                .addPackage(Phone.class.getPackage())
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
    }
}
