package org.kycvs.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;

/** Believes a line, or says what is wrong with it (contract, section 7). */
final class LineReading {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_BIRTH_YEAR = 1900;

    private final Function<String, Optional<Schedule>> schedules;
    private final LocalDate today;

    private Reported.@Nullable Person last;
    private List<String> lastFields = List.of();

    /** @param schedules the one in force for a programme */
    LineReading(Function<String, Optional<Schedule>> schedules, LocalDate today) {
        this.schedules = schedules;
        this.today = today;
    }

    /** @throws LineRejected with the first fault */
    Reported read(DoseLine line) {
        Reported.Person person = person(line);
        return new Reported(line.number(), person, hasDose(line) ? dose(line, person.birthYear()) : null);
    }

    /** The lines of one person mostly stand together: what was believed once need not be read again. */
    private Reported.Person person(DoseLine line) {
        List<String> fields = Column.OF_PERSON.stream().map(line::field).toList();
        Reported.Person person = last;
        if (person == null || !fields.equals(lastFields)) {
            person = newPerson(line);
            last = person;
            lastFields = fields;
        }
        return person;
    }

    private Reported.Person newPerson(DoseLine line) {
        return new Reported.Person(
                identifier(line, Column.BENEFICIARY_ID, LineFault.UNREADABLE_BENEFICIARY_ID),
                mobile(required(line, Column.MOBILE, LineFault.MISSING_MOBILE)),
                name(required(line, Column.NAME, LineFault.MISSING_NAME)),
                birthYear(line.field(Column.BIRTH_YEAR)));
    }

    /** A programme alone tells of no dose. */
    private static boolean hasDose(DoseLine line) {
        return line.has(Column.VACCINE) || line.has(Column.DOSE_DATE) || line.has(Column.DOSE_ID);
    }

    private Reported.NewDose dose(DoseLine line, @Nullable Integer birthYear) {
        Schedule schedule = schedules
                .apply(required(line, Column.PROGRAMME, LineFault.MISSING_PROGRAMME))
                .orElseThrow(() -> new LineRejected(LineFault.UNKNOWN_PROGRAMME));
        String vaccine = required(line, Column.VACCINE, LineFault.MISSING_VACCINE);
        Dose.Given given = new Dose.Given(schedule.programme(), vaccine, date(line, birthYear));
        must(given.isWithdrawal() || schedule.knows(vaccine), LineFault.UNKNOWN_VACCINE);
        must(given.isWithdrawal() || given.date() != null, LineFault.MISSING_DOSE_DATE);
        must(given.isWithdrawal() || !isAfterToday(given.date()), LineFault.DOSE_IN_FUTURE);
        return new Reported.NewDose(identifier(line, Column.DOSE_ID, LineFault.UNREADABLE_DOSE_ID), given);
    }

    private boolean isAfterToday(@Nullable LocalDate date) {
        return date != null && date.isAfter(today);
    }

    private static @Nullable LocalDate date(DoseLine line, @Nullable Integer birthYear) {
        if (!line.has(Column.DOSE_DATE)) {
            return null;
        }
        LocalDate date = calendarDay(line.field(Column.DOSE_DATE));
        must(date.getYear() >= (birthYear == null ? FIRST_BIRTH_YEAR : birthYear), LineFault.IMPOSSIBLE_DATE);
        return date;
    }

    private static LocalDate calendarDay(String text) {
        must(DATE.matcher(text).matches(), LineFault.IMPOSSIBLE_DATE);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new LineRejected(LineFault.IMPOSSIBLE_DATE);
        }
    }

    private @Nullable Integer birthYear(String text) {
        if (text.isEmpty()) {
            return null;
        }
        must(YEAR.matcher(text).matches(), LineFault.IMPOSSIBLE_BIRTH_YEAR);
        int year = Integer.parseInt(text);
        must(year >= FIRST_BIRTH_YEAR && year <= today.getYear(), LineFault.IMPOSSIBLE_BIRTH_YEAR);
        return year;
    }

    private static MobileNumber mobile(String text) {
        try {
            return MobileNumber.parse(text);
        } catch (InvalidValue unreadable) {
            throw new LineRejected(LineFault.UNREADABLE_MOBILE);
        }
    }

    private static PersonName name(String text) {
        try {
            return new PersonName(text);
        } catch (InvalidValue unreadable) {
            throw new LineRejected(LineFault.UNREADABLE_NAME);
        }
    }

    private static String identifier(DoseLine line, Column column, LineFault unreadable) {
        LineFault missing = column == Column.DOSE_ID ? LineFault.MISSING_DOSE_ID : LineFault.MISSING_BENEFICIARY_ID;
        String text = required(line, column, missing);
        must(IDENTIFIER.matcher(text).matches(), unreadable);
        return text;
    }

    private static String required(DoseLine line, Column column, LineFault missing) {
        must(line.has(column), missing);
        return line.field(column);
    }

    private static void must(boolean condition, LineFault otherwise) {
        if (!condition) {
            throw new LineRejected(otherwise);
        }
    }
}
