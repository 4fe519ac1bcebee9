package org.kycvs.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A post as a container hands it over, as far as the page asks; a question that it cannot answer fails the test. */
final class Post {

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

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Post.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getCookies" -> cookies;
                    case "getContentType" -> type;
                    case "getRemoteAddr" -> PageSamples.ADDRESS;
                    case "getHeaders" -> java.util.Collections.emptyEnumeration();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
