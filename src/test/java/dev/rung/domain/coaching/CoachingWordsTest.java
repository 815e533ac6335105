package dev.rung.domain.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoachingWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PRIVATE  | Anna | Only you will read this
                    SHARED   | Anna | Anna will read this in the summary
                    EVIDENCE | Anna | Anna may take this as evidence
                    PRIVATE  |      | Only you will read this
                    SHARED   |      | Whoever you hand the summary to will read this
                    EVIDENCE |      | You may take this as evidence, for whom you show your evidence
                    """)
    void aClassNamesItsReaders(NoteClass noteClass, String coachee, String line) {
        assertThat(noteClass.readers(coachee == null ? "" : coachee)).isEqualTo(line);
    }

    @Test
    void aManagerSaysThatSecrecyCannotBePromised() {
        assertThat(HatWords.secrecy(Hat.MANAGER, "Anna")).contains("cannot promise secrecy");
        assertThat(HatWords.secrecy(Hat.MANAGER, "")).doesNotContain("cannot promise");
        for (Hat hat : List.of(Hat.COACH, Hat.MENTOR, Hat.TEACHER)) {
            assertThat(HatWords.secrecy(hat, "Anna")).contains("what leaves, Anna decides");
        }
    }

    @ParameterizedTest
    @EnumSource(Hat.class)
    void eachHatSaysWhatItMeans(Hat hat) {
        assertThat(HatWords.meaning(hat)).endsWith(".").hasSizeLessThan(88);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She is on sick leave until May            | leave  | sick leave
                    His therapist said to slow down           | health | therapist
                    Burnout is near                           | health | Burnout
                    Since the divorce she works late          | family | divorce
                    The kids are ill                          | health | ill
                    Filed a grievance against the team        | law    | grievance
                    There is a formal warning on file         | law    | formal warning
                    Her father’s illness                      | health | illness
                    """)
    void wordsOfHealthFamilyLeaveAndLawAreFound(String text, String kind, String word) {
        assertThat(SensitiveWords.in(text)).contains(new SensitiveWords.Found(kind, word));
        assertThat(SensitiveWords.warning(text, NoteClass.SHARED, "Anna"))
                .contains("“" + word + "”", "Anna will read this in the summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales arranges every interview",
                "The billing system will leave beta",
                "Skill gaps in pricing; still no baseline",
                "The season ends in March",
                "Personal goal: three customer calls",
                "Childlike error messages",
                ""
            })
    void everydayWordsAreNot(String text) {
        assertThat(SensitiveWords.in(text)).isEmpty();
        assertThat(SensitiveWords.warning(text, NoteClass.EVIDENCE, "Anna")).isEmpty();
    }

    @Test
    void whatStaysPrivateIsNeverWarnedOf() {
        assertThat(SensitiveWords.warning("on sick leave", NoteClass.PRIVATE, "Anna"))
                .isEmpty();
    }

    @Test
    void aWordInsideALongerOneIsToldOnce() {
        assertThat(SensitiveWords.in("sick leave, and again sick")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0, GOAL",
        "30, 5, GOAL",
        "30, 6, REALITY",
        "30, 14, REALITY",
        "30, 15, OPTIONS",
        "30, 23, OPTIONS",
        "30, 24, WAY_FORWARD",
        "30, 90, WAY_FORWARD",
        "25, 5, REALITY",
        "1, 0, WAY_FORWARD",
        "30, -3, GOAL"
    })
    void theClockKnowsTheStepOfThePlan(int length, int minute, Step step) {
        assertThat(GrowClock.at(length, Duration.ofMinutes(minute))).isEqualTo(step);
    }

    @Test
    void theMinutesOfTheStepsAreTheLength() {
        Random random = new Random(7);
        Stream.generate(() -> 1 + random.nextInt(480))
                .limit(200)
                .forEach(length -> assertThat(GrowClock.minutes(length).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(length));
    }

    @ParameterizedTest
    @CsvSource({"30, 0, 0 of 30 min", "30, 30, 30 of 30 min", "30, 41, '41 min, planned 30'", "30, -1, 0 of 30 min"})
    void theClockSaysHowLong(int length, int minute, String words) {
        assertThat(GrowClock.words(length, Duration.ofMinutes(minute))).isEqualTo(words);
    }
}
