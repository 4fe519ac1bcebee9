package org.kycvs.admin.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.frame.Reader;
import org.kycvs.admin.frame.Texts;
import org.kycvs.kernel.Time;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.Purpose;

/** What is agreed with an organisation, as people read it; its names and texts are those of {@code approvals.Difference}. */
@Named("values")
@RequestScoped
public class Values {

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    @Inject
    ListingOrganisations organisations;

    private @Nullable Map<String, String> purposes;

    /** Each of it a line. */
    public List<String> lines(String name, String value) {
        return switch (name) {
            case "purposes" -> parts(value).map(this::purpose).toList();
            case "purpose" -> List.of(purpose(value));
            case "return_urls", "addresses" -> parts(value).toList();
            case "modes" -> parts(value).map(code -> texts.word("mode", code)).toList();
            case "kind", "state" -> List.of(texts.word(name, value));
            case "dpop" -> List.of(texts.of("dpop"));
            case "agreement_until" -> List.of(day(LocalDate.parse(value)));
            case "certificate_until" -> List.of(day(LocalDate.ofInstant(Instant.parse(value), Time.PROGRAMME_ZONE)));
            default -> List.of(value);
        };
    }

    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.getLocale())
                .format(date);
    }

    private String purpose(String code) {
        if (purposes == null) {
            purposes = organisations.published().stream().collect(Collectors.toMap(Purpose::code, Purpose::text));
        }
        String text = purposes.get(code);
        return text == null ? code : code + ": " + text;
    }

    private static Stream<String> parts(String value) {
        return Stream.of(value.split(" ")).filter(part -> !part.isEmpty());
    }
}
