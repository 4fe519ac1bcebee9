package org.kycvs.registry.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.registry.Column;
import org.kycvs.registry.DoseFormat;
import org.kycvs.registry.DoseLine;
import org.kycvs.registry.ImportRefused;
import org.kycvs.registry.Rejection;

@DisplayName("A CSV file of doses")
class CsvDosesTest {

    private static final String HEADER =
            "beneficiary_id,mobile,name,birth_year,programme,vaccine,dose_date,dose_id\r\n";
    private static final String LINE = "1,+919000000001,Asha Rao,1988,covid-19,COVAXIN,2021-06-01,1-1";

    private final Taken taken = new Taken();

    @Test
    void isReadByItsColumns() {
        read(HEADER + LINE + "\r\n");

        assertThat(taken.lines).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.fields())
                    .containsEntry(Column.BENEFICIARY_ID, "1")
                    .containsEntry(Column.MOBILE, "+919000000001")
                    .containsEntry(Column.NAME, "Asha Rao")
                    .containsEntry(Column.BIRTH_YEAR, "1988")
                    .containsEntry(Column.PROGRAMME, "covid-19")
                    .containsEntry(Column.VACCINE, "COVAXIN")
                    .containsEntry(Column.DOSE_DATE, "2021-06-01")
                    .containsEntry(Column.DOSE_ID, "1-1");
        });
    }

    @Test
    void mayBeginWithAByteOrderMarkAndEndItsLinesAsItLikes() {
        read("\uFEFF" + HEADER.replace("\r\n", "\n") + LINE + "\n\r\n" + LINE + "\r" + LINE);

        assertThat(taken.lines).extracting(DoseLine::number).containsExactly(2L, 4L, 5L);
    }

    @Test
    void mayQuoteCommasQuotesAndLineBreaks() {
        read(HEADER + "1,+919000000001,\"Rao, \"\"Asha\"\"\",,,,,\r\n2,+919000000001,\"Asha\r\nRao\",,,,,\r\n" + LINE);

        assertThat(taken.lines)
                .extracting(line -> line.fields().get(Column.NAME))
                .containsExactly("Rao, \"Asha\"", "Asha\r\nRao", "Asha Rao");
        assertThat(taken.lines).extracting(DoseLine::number).containsExactly(2L, 3L, 5L);
    }

    @Test
    void losesOnlyTheLinesThatHaveTooManyOrTooFewColumns() {
        read(HEADER + LINE + ",more\r\n1,2,3\r\n" + LINE);

        assertThat(taken.unfit)
                .containsExactly(new Rejection(2, null, "too-many-columns"), new Rejection(3, null, "too-few-columns"));
        assertThat(taken.lines).extracting(DoseLine::number).containsExactly(4L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                LINE,
                "beneficiary_id,mobile,name,birth_year,programme,vaccine,dose_date",
                "beneficiary_id,name,mobile,birth_year,programme,vaccine,dose_date,dose_id",
                "Beneficiary_ID,mobile,name,birth_year,programme,vaccine,dose_date,dose_id",
                "beneficiary_id;mobile;name;birth_year;programme;vaccine;dose_date;dose_id",
                "{\"resourceType\":\"Immunization\"}",
            })
    void isRefusedWithoutItsHeader(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.why())
                        .contains("beneficiary_id,mobile,name"));
    }

    @Test
    void isRefusedWhenAQuoteIsNeverClosed() {
        assertRefused(HEADER + LINE + "\r\n1,\"+919000000001,Asha Rao\r\n", "After line 2: ");
    }

    @Test
    void isRefusedWhenSomethingFollowsAQuote() {
        assertRefused(HEADER + LINE + "\r\n1,+919000000001,\"Asha\" Rao,,,,,\r\n", "After line 2: ");
    }

    @Test
    void isRefusedWhenItIsNotUtf8() {
        assertThatThrownBy(() -> read(HEADER + "1,+919000000001,José Lobo,,,,,", StandardCharsets.ISO_8859_1))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.why())
                        .endsWith("not UTF-8"));
    }

    @Test
    void isRefusedWhenALineGrowsWithoutEndAndIsNotReadOn() {
        Endless endless = new Endless();

        assertThatThrownBy(() -> new CsvDoses()
                        .read(
                                new SequenceInputStream(
                                        stream(HEADER + "1,+919000000001,\"", StandardCharsets.UTF_8), endless),
                                taken))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.why())
                        .contains("more than 32768 characters"));
        assertThat(endless.given).isLessThan(100_000);
    }

    @Test
    void isRefusedWhenItBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> new CsvDoses()
                        .read(new SequenceInputStream(stream(HEADER + LINE, StandardCharsets.UTF_8), broken), taken))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.why())
                        .endsWith("the file breaks off"));
    }

    private void assertRefused(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.why()).startsWith(why).doesNotContain("Asha", "9000000001"));
    }

    private void read(String text) {
        read(text, StandardCharsets.UTF_8);
    }

    private void read(String text, Charset charset) {
        new CsvDoses().read(stream(text, charset), taken);
    }

    private static InputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    /** Keeps what it is handed. */
    private static final class Taken implements DoseFormat.Taker {

        private final List<DoseLine> lines = new ArrayList<>();
        private final List<Rejection> unfit = new ArrayList<>();

        @Override
        public void line(DoseLine line) {
            lines.add(line);
        }

        @Override
        public void unfit(Rejection rejection) {
            unfit.add(rejection);
        }
    }

    /** Letters for ever, counted. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }
    }
}
