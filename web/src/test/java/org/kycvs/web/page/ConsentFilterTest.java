package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.Settings;
import org.kycvs.web.ClientAddress;

class ConsentFilterTest {

    private static final String PAGE = "/c/" + "h".repeat(43);

    private final List<String> happened = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aLinkThatCarriesWhatAFormWouldLeadsToTheBarePage(String method) throws IOException {
        visit(method, Map.of("jakarta.faces.ViewState", new String[] {"stateless"}, "decline", new String[] {""}));

        assertThat(happened).containsExactly("303", "Location " + PAGE);
    }

    @Test
    void theBarePageIsShown() throws IOException {
        visit("GET", Map.of());

        assertThat(happened).containsExactly("shown");
    }

    private void visit(String method, Map<String, String[]> parameters) throws IOException {
        ConsentFilter filter = new ConsentFilter();
        filter.current = new Browser().current;
        filter.addresses = new ClientAddress(new Settings(Map.of()));
        filter.language = Spoken.choice();
        filter.drawing = new DrawingSecret();
        filter.trouble = new Trouble();
        filter.doFilter(request(method, parameters), response(), (request, response) -> happened.add("shown"));
    }

    private static HttpServletRequest request(String method, Map<String, String[]> parameters) {
        HttpServletRequest cookies = new Post().request();
        return (HttpServletRequest) Proxy.newProxyInstance(
                ConsentFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "setAttribute" -> null;
                    case "getServletPath" -> PAGE;
                    case "getPathInfo" -> null;
                    case "getParameterMap" -> parameters;
                    case "getCookies" -> cookies.getCookies();
                    case "getRemoteAddr" -> cookies.getRemoteAddr();
                    case "getHeader" -> null;
                    case "getHeaders" -> cookies.getHeaders((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                ConsentFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "setStatus" -> happened.add(String.valueOf(arguments[0]));
                    case "setHeader" -> happened.add(arguments[0] + " " + arguments[1]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
