package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An imported line")
class LineReadingTest {

    private static final String GOOD = "1|+919000000001|Asha Rao|1988|covid-19|COVAXIN|2021-06-01|1-1";

    private final LineReading reading = newReading();

    private static LineReading newReading() {
        return new LineReading(
                programme -> programme.equals("covid-19")
                        ? Optional.of(DoseSamples.schedule(DoseSamples.course("COVAXIN", 2, 28)))
                        : Optional.empty(),
                DoseSamples.TODAY);
    }

    @Test
    void reportsAPersonAndADose() {
        Reported reported = read(GOOD);

        assertThat(reported.line()).isEqualTo(7);
        assertThat(reported.person().id()).isEqualTo("1");
        assertThat(reported.person().mobile().e164()).isEqualTo("+919000000001");
        assertThat(reported.person().name().text()).isEqualTo("Asha Rao");
        assertThat(reported.person().birthYear()).isEqualTo(1988);
        assertThat(reported.dose().id()).isEqualTo("1-1");
        assertThat(reported.dose().given()).isEqualTo(new Dose.Given("covid-19", "COVAXIN", LocalDate.of(2021, 6, 1)));
    }

    /** The reading remembers the person of the line before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2|+919000000001|Asha Rao|1988||||",
                "1|+919000000002|Asha Rao|1988||||",
                "1|+919000000001|Asha Raw|1988||||",
                "1|+919000000001|Asha Rao|1989||||",
                "1|+919000000001|Asha Rao|||||"
            })
    void tellsTheNextPersonFromTheOneBefore(String other) {
        Reported.Person before = read(GOOD).person();

        Reported.Person next = read(other).person();

        assertThat(next)
                .isNotEqualTo(before)
                .isEqualTo(newReading().read(line(other)).person());
        assertThat(read(GOOD).person()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|9000000001|Asha Rao|1988||||",
                "1|+91 90000 00001|Asha Rao||covid-19|||",
                " 1 | 09000000001 | Asha Rao | 1988 | | | | ",
            })
    void withoutADoseReportsThePersonAlone(String line) {
        assertThat(read(line).dose()).isNull();
        assertThat(read(line).person().mobile().e164()).isEqualTo("+919000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2099-06-01", ""})
    void mayWithdrawADoseOfAnyDateOrNone(String date) {
        Reported reported = read("1|9000000001|Asha Rao|1988|covid-19|VOID|" + date + "|1-1");

        assertThat(reported.dose().given().isWithdrawal()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "|9000000001|Asha Rao|||||; beneficiary_id; missing-beneficiary-id",
                "a b|9000000001|Asha Rao|||||; beneficiary_id; unreadable-beneficiary-id",
                "'<1>|9000000001|Asha Rao|||||'; beneficiary_id; unreadable-beneficiary-id",
                "1||Asha Rao|||||; mobile; missing-mobile",
                "1|12345|Asha Rao|||||; mobile; unreadable-mobile",
                "1|+91 11 2345 6789|Asha Rao|||||; mobile; unreadable-mobile",
                "1|mobile|Asha Rao|||||; mobile; unreadable-mobile",
                "1|9000000001||||||; name; missing-name",
                "1|9000000001|1234|||||; name; unreadable-name",
                "1|9000000001|<b>Asha</b>|||||; name; unreadable-name",
                "1|9000000001|Asha Rao|88||||; birth_year; impossible-birth-year",
                "1|9000000001|Asha Rao|1899||||; birth_year; impossible-birth-year",
                "1|9000000001|Asha Rao|2027||||; birth_year; impossible-birth-year",
                "1|9000000001|Asha Rao|1988||COVAXIN|2021-06-01|1-1; programme; missing-programme",
                "1|9000000001|Asha Rao|1988|polio|COVAXIN|2021-06-01|1-1; programme; unknown-programme",
                "1|9000000001|Asha Rao|1988|covid-19||2021-06-01|1-1; vaccine; missing-vaccine",
                "1|9000000001|Asha Rao|1988|covid-19|||1-1; vaccine; missing-vaccine",
                "1|9000000001|Asha Rao|1988|covid-19|SNAKE OIL|2021-06-01|1-1; vaccine; unknown-vaccine",
                "1|9000000001|Asha Rao|1988|covid-19|covaxin|2021-06-01|1-1; vaccine; unknown-vaccine",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN||1-1; dose_date; missing-dose-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2021-02-30|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2023-02-29|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|01-06-2021|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2021-06-01T00:00|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|1987-12-31|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao||covid-19|COVAXIN|0021-06-01|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2026-11-24|1-1; dose_date; dose-in-future",
                "1|9000000001|Asha Rao|1988|covid-19|VOID|yesterday|1-1; dose_date; impossible-date",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2021-06-01|; dose_id; missing-dose-id",
                "1|9000000001|Asha Rao|1988|covid-19|VOID||; dose_id; missing-dose-id",
                "1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2021-06-01|1 1; dose_id; unreadable-dose-id",
            })
    void isRejectedWithColumnAndCode(String line, String column, String code) {
        assertThatThrownBy(() -> read(line)).isInstanceOfSatisfying(LineRejected.class, rejected -> assertThat(
                        rejected.fault().in(7))
                .isEqualTo(new Rejection(7, column, code)));
    }

    @Test
    void ofTodayIsNotInTheFuture() {
        assertThat(read("1|9000000001|Asha Rao|1988|covid-19|COVAXIN|2026-11-23|1-1")
                        .dose())
                .isNotNull();
    }

    @Test
    void printsNothingPersonal() {
        assertThat(read(GOOD).toString()).doesNotContain("Asha", "9000000001", "1-1");
        assertThat(line(GOOD).toString()).doesNotContain("Asha", "9000000001", "1-1");
    }

    private Reported read(String line) {
        return reading.read(line(line));
    }

    private static DoseLine line(String text) {
        String[] fields = text.split("\\|", -1);
        Map<Column, String> byColumn = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            byColumn.put(column, fields[column.ordinal()]);
        }
        return new DoseLine(7, byColumn);
    }
}
