package org.kycvs.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kycvs.people.Fresh;

/**
 * The consent page as a program meets it: one cookie and the fields of its form; for what no real browser would do, and for
 * many presses at one moment.
 */
public final class BareBrowser {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern STEP = Pattern.compile("data-step=\"([a-z-]+)\"");

    private URI address;
    private String from = Fresh.address();
    private String cookie = "";
    private Map<String, String> form = Map.of();
    private Reply seen;

    private BareBrowser(URI address) {
        this.address = address;
    }

    /** A browser that has never been here, at the page of this request. */
    public static BareBrowser at(Reply asked) {
        BareBrowser browser = new BareBrowser(URI.create(asked.text("consent_url")));
        browser.open();
        return browser;
    }

    /** One that keeps no cookies. */
    public static BareBrowser withoutCookie(Reply asked) {
        return new BareBrowser(URI.create(asked.text("consent_url")));
    }

    /** Another tab: the same cookie, the same form. */
    public BareBrowser copy() {
        BareBrowser tab = new BareBrowser(address);
        tab.from = from;
        tab.cookie = cookie;
        tab.form = form;
        tab.seen = seen;
        return tab;
    }

    /** From now on its calls go through that door: to another server, or to all of them through a proxy. */
    public BareBrowser through(URI door) {
        address = door.resolve(address.getPath());
        return this;
    }

    /** From now on it calls from that network address, as a load balancer would tell it. */
    public BareBrowser from(String address) {
        from = address;
        return this;
    }

    /** Looks again; remembers the form that it is shown. */
    public BareBrowser open() {
        seen = send(call().GET());
        seen.header("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        form = hiddenFields(seen.response().body());
        return this;
    }

    /** Follows a link that another site has made of the page's address and these fields; does not go on to where it leads. */
    Reply follow(Map<String, String> fields, String... headers) {
        HttpRequest.Builder get = call().uri(URI.create(address + "?" + encoded(fields, StandardCharsets.UTF_8)));
        return send(get.headers(headers).GET());
    }

    public String step() {
        Matcher step = STEP.matcher(seen.response().body());
        return step.find() ? step.group(1) : "none";
    }

    public Reply seen() {
        return seen;
    }

    public Map<String, String> form() {
        return form;
    }

    public String cookie() {
        return cookie;
    }

    /** Presses a button of the form as it was last seen; does not follow to the next step. */
    public Reply press(String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.putAll(typed);
        fields.put(button, "");
        return post(fields);
    }

    public Reply post(Map<String, String> fields, String... headers) {
        HttpRequest.Builder post = call().header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            post.headers(headers);
        }
        return send(post.POST(BodyPublishers.ofString(encoded(fields, StandardCharsets.UTF_8))));
    }

    /** As a browser posts that takes the page to be written in Latin-1. */
    Reply postInLatin1(Map<String, String> fields) {
        HttpRequest.Builder post = call().header("Content-Type", "application/x-www-form-urlencoded");
        return send(post.POST(BodyPublishers.ofString(encoded(fields, StandardCharsets.ISO_8859_1))));
    }

    /** As far as the code, whose digits come back. */
    public String sendCode(String mobile, String name) {
        int before = Stack.phone(mobile).texts().size();
        press("sendCode", Map.of("mobile", mobile, "fullName", name));
        open();
        return Stack.phone(mobile).codeOf(before + 1);
    }

    private HttpRequest.Builder call() {
        HttpRequest.Builder call = HttpRequest.newBuilder(address);
        call.header("X-Forwarded-For", from);
        return cookie.isEmpty() ? call : call.header("Cookie", cookie);
    }

    private static Reply send(HttpRequest.Builder call) {
        return Organisation.send(call);
    }

    private static Map<String, String> hiddenFields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(html).results().forEach(input -> {
            String name = attribute(input.group(), "name");
            if (!name.isEmpty()) {
                fields.put(name, attribute(input.group(), "value"));
            }
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String encoded(Map<String, String> fields, Charset charset) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), charset) + "=" + URLEncoder.encode(field.getValue(), charset))
                .collect(Collectors.joining("&"));
    }
}
