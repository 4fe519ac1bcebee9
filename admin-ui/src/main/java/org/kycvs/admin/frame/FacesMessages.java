package org.kycvs.admin.frame;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What Faces itself says at a field, in the reader's language and in words that say what to do; named in {@code faces-config.xml}.
 * What is not here it says in its own words, in English.
 */
public final class FacesMessages extends ResourceBundle {

    /** Our words by its keys (Jakarta Faces 4.0, section 2.5.2.4). */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("jakarta.faces.component.UIInput.REQUIRED", "field.required"),
            Map.entry("jakarta.faces.component.UIInput.CONVERSION", "field.unreadable"),
            Map.entry("jakarta.faces.component.UISelectOne.INVALID", "field.choice"),
            Map.entry("jakarta.faces.component.UISelectMany.INVALID", "field.choice"),
            Map.entry("jakarta.faces.converter.IntegerConverter.INTEGER", "field.number"),
            Map.entry("jakarta.faces.converter.LongConverter.LONG", "field.number"),
            Map.entry("jakarta.faces.converter.NumberConverter.NUMBER", "field.number"),
            Map.entry("jakarta.faces.converter.DateTimeConverter.DATE", "field.date"),
            Map.entry("jakarta.faces.validator.LengthValidator.MINIMUM", "field.short"),
            Map.entry("jakarta.faces.validator.LengthValidator.MAXIMUM", "field.long"),
            Map.entry("jakarta.faces.validator.LongRangeValidator.MINIMUM", "field.range"),
            Map.entry("jakarta.faces.validator.LongRangeValidator.MAXIMUM", "field.range"),
            Map.entry("jakarta.faces.validator.LongRangeValidator.NOT_IN_RANGE", "field.range"),
            Map.entry("jakarta.faces.validator.RegexValidator.NOT_MATCHED", "field.unreadable"));

    private static final String DETAIL = "_detail";

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String plain = key.endsWith(DETAIL) ? key.substring(0, key.length() - DETAIL.length()) : key;
        String words = WORDS.get(plain);
        return words == null ? null : CDI.current().select(Texts.class).get().of(words);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(WORDS.keySet());
    }
}
