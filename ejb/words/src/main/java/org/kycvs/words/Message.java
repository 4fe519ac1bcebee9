package org.kycvs.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.text.Format;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Time;

/** One text of one language, read once and filled in often. */
final class Message {

    private static final TimeZone ZONE = TimeZone.getTimeZone(Time.PROGRAMME_ZONE.getId());

    private final String text;
    private final @Nullable MessageFormat format;

    /** @throws IllegalArgumentException it cannot be read */
    Message(String pattern, ULocale locale) {
        MessageFormat read = new MessageFormat(pattern, locale);
        for (Format part : read.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(ZONE);
            }
        }
        boolean fixed = new MessagePattern(pattern).countParts() > 0
                && read.getArgumentNames().isEmpty();
        text = fixed ? read.format(new Object[0]) : pattern;
        format = fixed ? null : read;
    }

    /** Most texts are fixed; a format is not safe to be used by two at once, so each takes a copy. */
    String with(Object... arguments) {
        if (format == null) {
            return text;
        }
        Object[] values = Arrays.stream(arguments).map(Message::value).toArray();
        MessageFormat own = (MessageFormat) format.clone();
        return own.format(values, new StringBuffer(), new FieldPosition(0)).toString();
    }

    private static Object value(Object argument) {
        return argument instanceof Instant instant ? Date.from(instant) : argument;
    }
}
