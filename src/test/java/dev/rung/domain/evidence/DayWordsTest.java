package dev.rung.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On Saturday 21 November 2026. */
class DayWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-21      | 2026-11-21
            2026-1-5        | 2026-01-05
            2026/11/21      | 2026-11-21
            21.11.2026      | 2026-11-21
            1.2.26          | 2026-02-01
            21-11-2026      | 2026-11-21
            21.11.          | 2026-11-21
            22.11.          | 2025-11-22
            11/21/2026      | 2026-11-21
            21/11/2026      | 2026-11-21
            3/4/2026        | 2026-03-04
            11/20           | 2026-11-20
            today           | 2026-11-21
            ' Yesterday '   | 2026-11-20
            tomorrow        | 2026-11-22
            -3d             | 2026-11-18
            -2w             | 2026-11-07
            -1m             | 2026-10-21
            -1y             | 2025-11-21
            +3d             | 2026-11-24
            - 3 d           | 2026-11-18
            last fri        | 2026-11-20
            Last Friday     | 2026-11-20
            last sat        | 2026-11-14
            sat             | 2026-11-21
            sun             | 2026-11-15
            next sat        | 2026-11-28
            21 nov          | 2026-11-21
            22 nov          | 2025-11-22
            21 Nov 2024     | 2024-11-21
            1. Sept 2026    | 2026-09-01
            Nov 21, 2026    | 2026-11-21
            November 2nd    | 2026-11-02
            29 feb          | 2024-02-29
            """)
    void readsADayAsPeopleTypeIt(String text, LocalDate day) {
        assertThat(DayWords.parse(text, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026-02-30",
                "31.4.2026",
                "13/13/2026",
                "30 feb",
                "last",
                "last nov",
                "no",
                "-3x",
                "-99999d",
                "-9999y",
                "21",
                "2026",
                "2026-11",
                "0.0.2026",
                "21.11-2026",
                "fr",
                "99 nov",
                "２０２６-11-21",
                "12:30"
            })
    void answersNothingForAnythingElse(String text) {
        assertThat(DayWords.parse(text, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "ahead, {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fri             | 2026-11-27
            sat             | 2026-11-21
            next fri        | 2026-11-27
            last fri        | 2026-11-20
            27 nov          | 2026-11-27
            21.11.          | 2026-11-21
            20 nov          | 2027-11-20
            29 feb          | 2028-02-29
            31.12.          | 2026-12-31
            2026-11-20      | 2026-11-20
            yesterday       | 2026-11-20
            -3d             | 2026-11-18
            +1w             | 2026-11-28
            tomorrow        | 2026-11-22
            """)
    void aDayToComeIsTheNextOneOfItsName(String text, LocalDate day) {
        assertThat(DayWords.ahead(text, TODAY)).contains(day);
    }
}
