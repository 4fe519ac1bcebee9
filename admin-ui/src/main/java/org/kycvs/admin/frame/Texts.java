package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** The words of the page that is being answered, in its reader's language. */
@Named("texts")
@ApplicationScoped
public class Texts {

    @Inject
    AdminWords words;

    @Inject
    Reader reader;

    /** The text of that key, filled in. */
    public String of(String key, Object... arguments) {
        return words.words().of(reader.language(), key, arguments);
    }

    /** The word {@code <kind>.<code>}; a code that has none stands for itself. */
    public String word(String kind, String code) {
        String key = kind + "." + code;
        return words.words().has(reader.language(), key) ? of(key) : code;
    }

    /** What a cell says, as its reader writes it: a day, a code in words; all else as it is. */
    public String cell(Column<?> column, @Nullable Object said) {
        if (said == null) {
            return "";
        }
        if (said instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .localizedBy(reader.language().javaLocale())
                    .format(day);
        }
        return column.kind().isEmpty() ? said.toString() : word(column.kind(), said.toString());
    }
}
