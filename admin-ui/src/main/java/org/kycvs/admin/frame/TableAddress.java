package org.kycvs.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page with a table, in which the table's state stands. Whatever is in it may have been typed.
 *
 * @param path of the page
 * @param parameters of its query that say something
 */
record TableAddress(String path, Map<String, List<String>> parameters) {

    static final String PAGE = "page";
    static final String SIZE = "size";
    static final String SORT = "sort";
    static final String COLUMNS = "columns";

    /** Asks for the list as a file, instead of the page. */
    static final String AS = "as";

    /** Which list as a file: a page can have several. */
    static final String LIST = "list";

    static TableAddress of(HttpServletRequest request) {
        Map<String, List<String>> said = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> kept =
                    Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!kept.isEmpty()) {
                said.put(name, kept);
            }
        });
        return new TableAddress(request.getRequestURI(), said);
    }

    @Nullable
    String value(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** A whole number in these bounds, else the usual one. */
    int number(String name, int least, int most, int usual) {
        String value = value(name);
        if (value == null || !value.matches("[0-9]{1,7}")) {
            return usual;
        }
        int number = Integer.parseInt(value);
        return number < least || number > most ? usual : number;
    }

    /** The same page, except that. */
    String with(String name, String value) {
        return with(Map.of(name, List.of(value)));
    }

    /** That list as a file. */
    String file(String list, String format) {
        return with(Map.of(LIST, List.of(list), AS, List.of(format)));
    }

    private String with(Map<String, List<String>> said) {
        Map<String, List<String>> changed = new TreeMap<>(parameters);
        List.of(PAGE, AS, LIST).forEach(changed::remove);
        changed.putAll(said);
        return path + "?"
                + changed.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(each -> pair(entry.getKey(), each)))
                        .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
