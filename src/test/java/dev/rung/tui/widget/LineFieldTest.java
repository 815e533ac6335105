package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineFieldTest {

    @ParameterizedTest
    @CsvSource({
        "home, one two three, ^one two three",
        "ctrl-a, one two three, ^one two three",
        "alt-b, one two three, one two ^three",
        "ctrl-left, one two three, one two ^three",
        "ctrl-w, one two three, one two ^",
        "ctrl-u, one two three, ^",
        "backspace, Grüße, Grüß^",
        "shift-left, abc, ab^c|",
        "shift-home, abc, ^abc|",
        "alt-a, abc, |abc^",
    })
    void aKeyDoesWhatItDoesInAShell(String key, String before, String after) {
        LineField field = new LineField(before);
        Typist.at(field).press(key);
        assertThat(TextStateTest.marked(field.state())).isEqualTo(after);
    }

    @Test
    void undoAndRedoHaveTheirOwnKeys() {
        LineField field = new LineField("");
        Typist typist = Typist.at(field);
        typist.type("one two");
        typist.press("ctrl-_");
        assertThat(field.text()).isEqualTo("one ");
        typist.press("alt-u");
        assertThat(field.text()).isEmpty();
        typist.press("alt-r", "alt-r");
        assertThat(field.text()).isEqualTo("one two");
    }

    @Test
    void aPasteBecomesOneLineWithoutControlCharacters() {
        LineField field = new LineField("");
        Typist.at(field).paste("a\r\nb\tc\u001b[31m\u0000\n");
        assertThat(field.text()).isEqualTo("a b c[31m");
    }

    @Test
    void moreThanTwoMegabytesIsRefusedAndNothingChanges() {
        LineField field = new LineField("x");
        assertThat(Typist.at(field).paste("é".repeat(1_000_000))).isEqualTo(TextLimit.refusal());
        assertThat(field.text()).isEqualTo("x");
        Typist.at(field).paste("é".repeat(999_999));
        assertThat(field.text()).hasSize(1_000_000);
    }

    @Test
    void copyAndCutTakeTheSelection() {
        LineField field = new LineField("one two");
        Typist typist = Typist.at(field);
        assertThat(typist.press("alt-c")).isInstanceOf(Next.Say.class);
        assertThat(typist.press("shift-left", "shift-left", "alt-x")).isEqualTo(new Next.Copy("wo", "the selection"));
        assertThat(field.text()).isEqualTo("one t");
    }

    @Test
    void theMouseSetsTheCaretAndSelects() {
        LineField field = new LineField("one two three");
        Grid grid = Grid.of(20, 1, field::draw);
        grid.click(4, 0);
        assertThat(TextStateTest.marked(field.state())).isEqualTo("one ^two three");
        grid.mouse(Input.Mouse.Kind.DRAG, 7, 0);
        assertThat(field.state().selected()).isEqualTo("two");
    }

    @Test
    void theCaretIsAlwaysSeenAndStandsWhereItsTextIs() {
        Random random = new Random(5);
        LineField field = new LineField("");
        Typist typist = Typist.at(field);
        Grid grid = new Grid(17, 1);
        String[] keys = {"left", "right", "home", "end", "backspace", "alt-b", "alt-f", "left", "left", "right"};
        for (int i = 0; i < 1500; i++) {
            if (random.nextInt(3) > 0) {
                typist.paste(RowsTest.randomText(random, 1));
            } else {
                typist.press(keys[random.nextInt(keys.length)]);
            }
            grid.draw(field::draw);
            assertThat(grid.cursorRow()).isZero();
            assertThat(grid.cursorColumn()).isBetween(0, 16);
        }
    }

    @Test
    void whatHappenedSinceItWasSavedIsKnown() {
        LineField field = new LineField("a");
        assertThat(field.changes().unsaved()).isFalse();
        Typist.at(field).press("left");
        assertThat(field.changes().unsaved()).isFalse();
        Typist.at(field).type("b");
        assertThat(field.changes().unsaved()).isTrue();
        assertThat(field.changes().waiting()).isPresent();
        field.changes().saved();
        assertThat(field.changes().waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 80})
    void aLineLooksLikeThis(int columns) {
        LineField field = new LineField("Raise the yearly-plan share of new small teams 価格 from 12 % to 18 %");
        StringBuilder shown = new StringBuilder(Grid.of(columns, 1, field::draw).asText());
        Typist.at(field).press("alt-b", "alt-b", "alt-b", "ctrl-shift-left");
        shown.append(Grid.of(columns, 1, field::draw).asText());
        Typist.at(field).press("home");
        shown.append(Grid.of(columns, 1, field::draw).asText());
        LineField empty = new LineField("").placeholder("one line is enough");
        shown.append(Grid.of(columns, 1, empty::draw).asText());
        Golden.check(LineFieldTest.class, "line" + columns, shown.toString());
    }
}
