package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistCheckTest {
    private static final String SHIPPED =
            ChecklistWriter.json(ChecklistFiles.shipped("before-launch").orRefuse());
    private static final String TEXT = "Has finance seen what customers pay for this, even if the answer is nothing?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is it paid for?|length|has 4 words; a question wants 6 to 30",
                "Has finance seen what customers pay for this one.|question|is no question; end it with a question mark",
                "Has finance seen it? Do customers know what they pay?|question|is more than one question; make two of it",
                "Has finance seen an appropriate price for this one?|weasel|\"appropriate\" can mean anything; say how much, how many or by when",
            })
    void aWeakQuestionIsTold(String text, String id, String message) {
        assertThat(ChecklistCheck.check(SmallChecklist.read(SHIPPED.replace(TEXT, text))))
                .filteredOn(w -> w.id().equals(id))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.place().message()).isEqualTo(message);
                    assertThat(w.place().path()).isEqualTo("$.sections[1].questions[2].text");
                    assertThat(w.place().line()).isPositive();
                });
    }

    @Test
    void aQuestionThatIsPutTwiceIsTold() {
        String again = "Do the kill criteria still read as they did before the build began?";
        assertThat(ChecklistCheck.check(SmallChecklist.read(SHIPPED.replace(TEXT, again))))
                .extracting(w -> w.place().message())
                .containsExactly("says the same as $.sections[1].questions[2].text; say what differs");
    }

    @Test
    void aShortListWithNothingNeededAndNothingBesideIsTold() {
        assertThat(ChecklistCheck.check(SmallChecklist.read(SmallChecklist.JSON)))
                .extracting(ChecklistWarning::text)
                .contains(
                        "mine.json:12: $.sections: has 2 questions; 8 to 16 are gone through [count]",
                        "mine.json:12: $.sections: has 1 needed question; mark at least 3, or any run passes"
                                + " [needed]",
                        "mine.json:18: $.sections[1].questions[0]: has no why; say why an executive would ask it [why]");
    }

    @Test
    void aFaultyFileWantsMendingFirst() {
        assertThat(ChecklistCheck.check(SmallChecklist.read("{"))).isEmpty();
    }

    @Test
    void aQuestionOfTwoMillionCharactersIsJudgedAtOnce() {
        String text = "a".repeat(1_900_000) + "?";
        assertThat(ChecklistCheck.check(SmallChecklist.with("Is it said who decides?", text)))
                .extracting(ChecklistWarning::id)
                .contains("length");
    }
}
