package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextStateTest {

    /** A text with ^ at the caret, and with [ or ] at the anchor of a selection. */
    static TextState marked(String written) {
        String text = written.replaceAll("[\\^|]", "");
        int caret = written.replace("|", "").indexOf('^');
        int anchor = written.replace("^", "").indexOf('|');
        TextState state = TextState.of(text);
        return anchor < 0 ? state.to(caret, false) : state.to(anchor, false).to(caret, true);
    }

    static String marked(TextState state) {
        StringBuilder shown = new StringBuilder(state.text());
        if (!state.selecting()) {
            return shown.insert(state.caret(), '^').toString();
        }
        boolean forward = state.caret() > state.anchor();
        shown.insert(state.to(), forward ? '^' : '|');
        return shown.insert(state.from(), forward ? '|' : '^').toString();
    }

    private static Arguments does(String before, UnaryOperator<TextState> step, String after) {
        return Arguments.of(before, step, after);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                does("a^c", s -> s.type("b"), "ab^c"),
                does("a|xx^c", s -> s.type("b"), "ab^c"),
                does("a^xx|c", s -> s.type("b"), "ab^c"),
                does("ab^", TextState::backspace, "a^"),
                does("^ab", TextState::backspace, "^ab"),
                does("e\u0301^", TextState::backspace, "^"),
                does("x👩‍💻^", TextState::backspace, "x^"),
                does("x^👩‍💻y", TextState::delete, "x^y"),
                does("a|bc^d", TextState::delete, "a^d"),
                does("one two^", TextState::deleteWordBack, "one ^"),
                does("one two  ^", TextState::deleteWordBack, "one ^"),
                does("don't^", TextState::deleteWordBack, "^"),
                does("^one two", TextState::deleteWord, "^ two"),
                does("one^ two", TextState::deleteWord, "one^"),
                does("a\nbc^d", TextState::deleteToStart, "a\n^d"),
                does("a\n^cd", TextState::deleteToStart, "a^cd"),
                does("a^b\ncd", TextState::deleteToEnd, "a^\ncd"),
                does("ab^\ncd", TextState::deleteToEnd, "ab^cd"),
                does("日^本", s -> s.right(false), "日本^"),
                does("日本^", s -> s.left(false), "日^本"),
                does("a|bc^d", s -> s.left(false), "a^bcd"),
                does("a|bc^d", s -> s.right(false), "abc^d"),
                does("ab^c", s -> s.left(true), "a^b|c"),
                does("one, two^", s -> s.wordLeft(false), "one, ^two"),
                does("^one, two", s -> s.wordRight(false), "one^, two"),
                does("Übergröße^", s -> s.wordLeft(false), "^Übergröße"),
                does("one^", s -> s.wordLeft(true), "^one|"),
                does("o^ne", TextState::selectAll, "|one^"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepChangesTextAndCaret(String before, UnaryOperator<TextState> step, String after) {
        assertThat(marked(step.apply(marked(before)))).isEqualTo(after);
    }

    @Test
    void typingIsUndoneAWordAtATime() {
        TextState state = TextState.of("");
        for (String letter : "one two three".split("")) {
            state = state.type(letter);
        }
        state = state.undo();
        assertThat(marked(state)).isEqualTo("one two ^");
        state = state.undo();
        assertThat(marked(state)).isEqualTo("one ^");
        assertThat(marked(state.redo().redo())).isEqualTo("one two three^");
        assertThat(marked(state.undo().undo().undo())).isEqualTo("^");
    }

    @Test
    void movingTheCaretBeginsAStepOfItsOwn() {
        TextState state =
                TextState.of("").type("a").type("b").left(false).right(false).type("c");
        assertThat(state.undo().text()).isEqualTo("ab");
    }

    @Test
    void aPasteIsOneStepAndBringsTheSelectionBackWhenUndone() {
        TextState state = marked("a |long^ text").paste("one two\nthree");
        assertThat(state.text()).isEqualTo("a one two\nthree text");
        assertThat(marked(state.undo())).isEqualTo("a |long^ text");
    }

    @Test
    void typingAfterUndoForgetsWhatWasUndone() {
        TextState state = TextState.of("").paste("a").undo().paste("b");
        assertThat(state.redo()).isSameAs(state);
    }

    @Test
    void undoingAllLeadsToTheStartAndRedoingAllToTheEnd() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            String start = RowsTest.randomText(random, 20);
            TextState state = TextState.of(start);
            for (int step = 0; step < 60; step++) {
                state = RandomEdits.one(state, random);
            }
            while (!state.redo().equals(state)) {
                state = state.redo();
            }
            String end = state.text();
            TextState back = state;
            while (back.edits().past().newest().isPresent()) {
                back = back.undo();
            }
            assertThat(back.text()).isEqualTo(start);
            while (back.edits().future().newest().isPresent()) {
                back = back.redo();
            }
            assertThat(back.text()).isEqualTo(end);
        }
    }

    @Test
    void editsDoToTheTextWhatTheyDoToAPlainString() {
        Random random = new Random(4);
        TextState state = TextState.of("");
        for (int step = 0; step < 3000; step++) {
            String before = state.text();
            int from = state.from();
            int to = state.to();
            String piece = RowsTest.randomText(random, 2);
            TextState next = random.nextBoolean() ? state.paste(piece) : state.type(piece);
            assertThat(next.text()).isEqualTo(before.substring(0, from) + piece + before.substring(to));
            state = RandomEdits.one(next, random);
            assertThat(Walk.snap(state.text(), state.caret())).isEqualTo(state.caret());
            if (state.text().length() > 3000) {
                state = TextState.of("");
            }
        }
    }

    @Test
    void theOldestStepsAreForgottenBeforeTheyFillTheMemory() {
        TextState state = TextState.of("");
        for (int i = 0; i < 40; i++) {
            state = state.replaceAll(String.valueOf((char) ('a' + i % 26)).repeat(200_000));
        }
        assertThat(state.edits().past().size()).isLessThanOrEqualTo(Edits.MOST);
        assertThat(state.undo().text()).startsWith("m");
    }
}
