package org.kycvs.benchmark.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser on one consent page: its cookie, and the form that it was shown. */
final class Browser {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    private final URI page;
    private final String address;
    private String cookie = "";
    private Map<String, String> hidden = Map.of();

    /** @param address whom the load balancer says that the call comes from */
    Browser(URI page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Looks at the page, which must be at that step; gives its text. */
    String see(String step) {
        Answer answer = call().get().demand(200, step);
        if (answer.cookie() != null) {
            cookie = answer.cookie().substring(0, answer.cookie().indexOf(';'));
        }
        if (!answer.body().contains("data-step=\"" + step + "\"")) {
            throw new Answer.WrongAnswer("Not at step " + step + ": " + answer.body());
        }
        hidden = hidden(answer.body());
        return answer.body();
    }

    /** Presses a button; the page answers by sending the browser to look again. */
    void press(String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(hidden);
        fields.putAll(typed);
        fields.put(button, "");
        call().post("application/x-www-form-urlencoded", encoded(fields)).demand(303, button);
    }

    private Call call() {
        Call call = Call.to(page).with("X-Forwarded-For", address);
        return cookie.isEmpty() ? call : call.with("Cookie", cookie);
    }

    private static Map<String, String> hidden(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = HIDDEN.matcher(html);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
