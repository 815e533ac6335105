package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.files.EvidenceImport.DateOrder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final Days FREE = Days.of(List.of(), Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-14|2026-03-14|false",
                "2026/3/4|2026-03-04|false",
                "2026-03-14T10:00:00Z|2026-03-14|false",
                "2026-03-14 10:00|2026-03-14|false",
                "14.03.2026|2026-03-14|false",
                "4.3.26|2026-03-04|false",
                "4. 3. 2026|2026-03-04|false",
                "14/03/2026|2026-03-14|false",
                "3/14/2026|2026-03-14|false",
                "04/04/2026|2026-04-04|false",
                "14 March 2026|2026-03-14|false",
                "14. März 2026|2026-03-14|false",
                "Mar 14, 2026|2026-03-14|false",
                "March 14th, 2026|2026-03-14|false",
                "14-Mar-26|2026-03-14|false",
                "March 2026|2026-03-01|true",
                "2026-03|2026-03-01|true",
            })
    void aDayIsReadAsPeopleWriteIt(String written, String day, boolean approximate) {
        Days.Day read = FREE.read(written);
        assertThat(read.day().orElseThrow()).hasToString(day);
        assertThat(read.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31.02.2026", "2026-13-01", "46129", "0014-03-02", "32/01/2026", "2026-00"})
    void whatIsNoDayIsAFault(String written) {
        assertThat(FREE.read(written).day()).isEmpty();
        assertThat(FREE.read(written).fault()).isNotEmpty();
    }

    @Test
    void oneDayAboveTwelveTellsTheOrderOfTheColumn() {
        Days days = Days.of(List.of("03/04/2026", "14/04/2026"), Optional.empty());
        assertThat(days.read("03/04/2026").day().orElseThrow()).hasToString("2026-04-03");
        assertThat(days.explanation()).isEqualTo("Dates with slashes are read day first, because of 14/04/2026.");
    }

    @Test
    void aColumnThatCanBeReadTwoWaysIsNotGuessed() {
        Days days = Days.of(List.of("03/04/2026"), Optional.empty());
        assertThat(days.read("03/04/2026").fault())
                .isEqualTo("\"03/04/2026\" can be 2026-04-03 or 2026-03-04; choose day first or month first");
        assertThat(days.explanation()).contains("can be read day first or month first");
        Days chosen = Days.of(List.of("03/04/2026"), Optional.of(DateOrder.MONTH_FIRST));
        assertThat(chosen.read("03/04/2026").day().orElseThrow()).hasToString("2026-03-04");
    }

    @Test
    void aColumnThatDisagreesWithItselfReadsOnlyWhatIsCertain() {
        Days days = Days.of(List.of("03/04/2026", "14/04/2026", "04/15/2026"), Optional.empty());
        assertThat(days.explanation()).contains("disagree");
        assertThat(days.read("03/04/2026").day()).isEmpty();
        assertThat(days.read("04/15/2026").day().orElseThrow()).hasToString("2026-04-15");
    }
}
