package org.kycvs.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A post as a container hands it over, as far as the page asks; a question that it cannot answer fails the test. */
final class Post {

    private static final int MOST = 200;

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private Cookie[] cookies = {new Cookie(BrowserCookie.NAME, PageSamples.COOKIE)};
    private String type = "application/x-www-form-urlencoded";

    Post header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Post parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    Post cookie(String name, String value) {
        cookies = new Cookie[] {new Cookie(name, value)};
        return this;
    }

    Post type(String value) {
        type = value;
        return this;
    }

    /** As the container says it. */
    private Map<String, String[]> unlessTooMany() {
        if (parameters.size() > MOST) {
            throw new IllegalStateException("UT000047");
        }
        Map<String, String[]> all = new HashMap<>();
        parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        return all;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Post.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getParameterMap" -> unlessTooMany();
                    case "getCookies" -> cookies;
                    case "getMethod" -> "POST";
                    case "getContentType" -> type;
                    case "getRemoteAddr" -> PageSamples.ADDRESS;
                    case "getHeaders" -> java.util.Collections.emptyEnumeration();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
