package org.kycvs.web.apply;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has typed into the form, as it came.
 *
 * @param logo the file; empty if none was chosen
 */
record Typed(HttpServletRequest request, byte[] logo) {

    private static final String LOGO = "logo";
    private static final int LONGEST_CLIENT_ID = 64;

    /** Nothing yet. */
    static Typed nothing(HttpServletRequest request) {
        return new Typed(request, new byte[0]);
    }

    static Typed in(HttpServletRequest post) throws IOException, ServletException {
        Part logo = post.getPart(LOGO);
        if (logo == null) {
            return nothing(post);
        }
        try (InputStream file = logo.getInputStream()) {
            return new Typed(post, file.readAllBytes());
        }
    }

    /** Without what surrounds it; empty if nothing was typed. */
    String text(String field) {
        return Optional.ofNullable(request.getParameter(field))
                .map(text -> text.strip().replace("\r\n", "\n"))
                .orElse("");
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    Set<String> choices(String field) {
        return Optional.ofNullable(request.getParameterValues(field))
                .map(values -> Set.copyOf(Arrays.asList(values)))
                .orElse(Set.of());
    }

    List<String> lines(String field) {
        return Arrays.stream(text(field).split("\\s+"))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** The one typed, else one made of the legal name. */
    String clientId() {
        if (has(ApplyFields.CLIENT_ID)) {
            return text(ApplyFields.CLIENT_ID);
        }
        String derived = text(ApplyFields.LEGAL_NAME)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return derived.length() <= LONGEST_CLIENT_ID
                ? derived
                : derived.substring(0, LONGEST_CLIENT_ID).replaceAll("-$", "");
    }
}
