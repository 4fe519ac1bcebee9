package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kycvs.web.ProblemCode;
import org.kycvs.web.identity.RequiresScope;
import org.kycvs.web.identity.Scope;
import org.yaml.snakeyaml.Yaml;

/** The document is kept by hand, and says what is served: no more, no less. */
class OpenApiTest {

    private static final Map<String, Object> DOCUMENT = new Yaml().load(OpenApiServlet.read());

    private static final List<Class<?>> SERVLETS = List.of(
            PublicKeysServlet.class,
            ConfigurationServlet.class,
            OpenApiServlet.class,
            HealthServlet.class,
            ProblemPages.class);

    /** One call, as both sides know it. */
    private record Call(String method, String path, Set<String> scopes) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void every_call_is_described_with_its_scopes_and_nothing_else_is() {
        assertThat(described()).containsExactlyElementsOf(served());
    }

    @Test
    void every_resource_names_its_scopes() {
        assertThat(ApiApplication.RESOURCES.stream().flatMap(OpenApiTest::methods))
                .isNotEmpty()
                .allSatisfy(method ->
                        assertThat(method.getAnnotation(RequiresScope.class)).isNotNull());
    }

    @Test
    void every_problem_and_every_fault_of_a_member_is_listed() {
        assertThat(enumOf("ProblemCode"))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
        assertThat(enumOf("MemberFault"))
                .containsExactlyElementsOf(Arrays.stream(MemberFault.values())
                        .map(MemberFault::code)
                        .toList());
    }

    @Test
    void every_member_of_a_question_is_read() {
        Map<String, Object> members = at(DOCUMENT, "components", "schemas", "Question", "properties");
        String body = "{\"purpose\":\"p\","
                + members.keySet().stream()
                        .filter(name -> !name.equals("purpose"))
                        .map(name -> "\"" + name + "\":null")
                        .collect(Collectors.joining(","))
                + "}";
        CallRefused refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                CallRefused.class,
                () -> StatusRequestBody.read(
                        body.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.time.LocalDate.of(2026, 11, 23)));

        assertThat(refused.errors()).hasSize(members.size() - 1).allSatisfy(bad -> assertThat(bad.code())
                .isEqualTo("wrong-type"));
    }

    private static Collection<Call> described() {
        Map<String, Map<String, Map<String, Object>>> paths = at(DOCUMENT, "paths");
        Set<Call> calls = new TreeSet<>();
        paths.forEach((path, methods) -> methods.forEach(
                (method, call) -> calls.add(new Call(method.toUpperCase(Locale.ROOT), path, scopes(call)))));
        return calls;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> scopes(Map<String, Object> call) {
        List<Map<String, List<String>>> any = (List<Map<String, List<String>>>) call.get("security");
        return any.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<Call> served() {
        Set<Call> calls = new TreeSet<>();
        ApiApplication.RESOURCES.forEach(
                resource -> methods(resource).forEach(method -> calls.add(call(resource, method))));
        SERVLETS.stream()
                .flatMap(servlet ->
                        Arrays.stream(servlet.getAnnotation(WebServlet.class).value()))
                .map(pattern -> pattern.replace("/*", "/{code}"))
                .forEach(path -> calls.add(new Call("GET", path, Set.of())));
        return calls;
    }

    private static Stream<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> httpMethod(method) != null);
    }

    private static Call call(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path =
                ApiApplication.PATH + resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        Set<String> scopes = Arrays.stream(
                        method.getAnnotation(RequiresScope.class).value())
                .map(Scope::text)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Call(httpMethod(method), path, scopes);
    }

    private static String httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static List<String> enumOf(String schema) {
        Map<String, List<String>> found = at(DOCUMENT, "components", "schemas", schema);
        return found.get("enum");
    }

    @SuppressWarnings("unchecked")
    private static <T> T at(Map<String, Object> document, String... names) {
        Object found = document;
        for (String name : names) {
            found = ((Map<String, Object>) found).get(name);
        }
        return (T) found;
    }
}
