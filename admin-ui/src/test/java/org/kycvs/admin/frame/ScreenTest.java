package org.kycvs.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The list of screens, the files and the server's own rules say the same. */
class ScreenTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    /** Not the administrators'. */
    private static final Set<String> NO_SCREENS = Set.of("signed-out", "partner");

    private final Map<String, Set<String>> rules = rules();

    @ParameterizedTest
    @EnumSource
    void theServerLetsInWhomTheListLetsIn(Screen screen) {
        Set<String> listed = screen.roles().stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(allowed("/" + screen.address())).isEqualTo(listed);
        assertThat(allowed("/" + screen.address() + ".xhtml")).isEqualTo(listed);
    }

    @Test
    void everyRoleOfTheServerIsARoleOfTheList() {
        assertThat(allowed("/anything"))
                .containsExactlyInAnyOrder(
                        Stream.of(Role.values()).map(Role::code).toArray(String[]::new));
    }

    @Test
    void anOrganisationsOwnPageIsForItsStaffAlone() {
        assertThat(allowed("/partner")).containsExactly("organisation-staff");
        assertThat(allowed("/partner.xhtml")).containsExactly("organisation-staff");
    }

    @Test
    void everyFileIsAScreenAndEveryScreenAFile() throws IOException {
        try (Stream<Path> files = Files.list(WEBAPP)) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))
                    .filter(name -> !NO_SCREENS.contains(name))
                    .collect(Collectors.toSet());

            assertThat(pages)
                    .isEqualTo(Stream.of(Screen.values()).map(Screen::address).collect(Collectors.toSet()));
        }
    }

    @Test
    void aPageOfOneRowStandsForTheScreenItIsReachedFrom() {
        assertThat(Screen.values())
                .allSatisfy(screen -> assertThat(screen.entry().entry()).isEqualTo(screen.entry()));
        assertThat(Screen.ofView("/keys.xhtml")).contains(Screen.KEYS);
        assertThat(Screen.ofView("/errors/failed.xhtml")).isEmpty();
    }

    /** As Jakarta Servlet 13.8.3 says: what names the address itself beats what names everything. */
    private Set<String> allowed(String address) {
        return rules.getOrDefault(address, rules.get("/*"));
    }

    private static Map<String, Set<String>> rules() {
        Map<String, Set<String>> rules = new TreeMap<>();
        elements(document().getDocumentElement(), "security-constraint").forEach(rule -> texts(rule, "url-pattern")
                .forEach(pattern -> rules.computeIfAbsent(pattern, key -> new TreeSet<>())
                        .addAll(texts(rule, "role-name").toList())));
        return rules;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(WEBAPP.resolve("WEB-INF/web.xml").toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> texts(Element in, String name) {
        return elements(in, name).map(element -> element.getTextContent().strip());
    }

    private static Stream<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
