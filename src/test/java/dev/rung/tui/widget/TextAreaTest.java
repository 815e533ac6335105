package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAreaTest {
    private static final String TEXT =
            "Office managers at teams under 20 pay monthly because approval for a yearly sum "
                    + "needs a second signature.\n\n\tSix of nine said so: 価格 👩‍💻\n" + "x".repeat(90) + "\nthe end\n";

    private static TextArea area(String written, int columns) {
        TextArea area = new TextArea(written.replace("^", ""));
        area.select(Math.max(0, written.indexOf('^')), Math.max(0, written.indexOf('^')));
        Grid.of(columns, 5, area::draw);
        return area;
    }

    @ParameterizedTest
    @CsvSource({
        "down, ab^cd/x/abcd, abcd/x^/abcd",
        "down down, ab^cd/x/abcd, abcd/x/ab^cd",
        "down left down, abc^d/x/abcd, abcd/x/^abcd",
        "up, ab^cd, ^abcd",
        "down, ab^cd, abcd^",
        "down, ^one two three four, one two ^three four",
        "end, ^one two three four, one two^ three four",
        "end, one two three^ four, one two three four^",
        "home, one two thr^ee, one two ^three",
        "ctrl-a, one two thr^ee, ^one two three",
        "ctrl-end, ^a/b, a/b^",
        "ctrl-home, a/b^, ^a/b",
        "pagedown, ^a/b/c/d/e/f/g, a/b/c/d/^e/f/g",
        "enter, a^b, a/^b",
        "ctrl-u, a/b^, a/^",
    })
    void theCaretMovesByRowsAsTheyAreSeen(String keys, String before, String after) {
        TextArea area = area(before.replace('/', '\n'), 12);
        Typist.at(area).press(keys.split(" "));
        assertThat(TextStateTest.marked(area.state()).replace('\n', '/')).isEqualTo(after);
    }

    @Test
    void upThenDownComesBackToWhereOneWas() {
        TextArea area = area("a long first line/x/another long li^ne".replace('/', '\n'), 80);
        TextState before = area.state();
        Typist.at(area).press("up", "up", "down", "down");
        assertThat(area.state().caret()).isEqualTo(before.caret());
    }

    @Test
    void noKeyMeansTwoThings() {
        assertThat(Keys.conflicts(new TextArea("").actions())).isEmpty();
        assertThat(Keys.conflicts(new LineField("").actions())).isEmpty();
    }

    @Test
    void theEditorGetsTheTextAndWhatComesBackIsOneStep() {
        TextArea area = new TextArea("before");
        Next next = Typist.at(area).press("ctrl-e");
        assertThat(next).isInstanceOf(Next.Edit.class);
        Next.Edit edit = (Next.Edit) next;
        assertThat(edit.text()).isEqualTo("before");
        edit.edited().accept("after\r\nwards");
        assertThat(area.text()).isEqualTo("after\nwards");
        Typist.at(area).press("alt-u");
        assertThat(area.text()).isEqualTo("before");
    }

    @Test
    void aPasteOfAMegabyteIsTakenAndOneOfThreeRefused() {
        TextArea area = area("", 80);
        Typist typist = Typist.at(area);
        typist.paste("word and word\n".repeat(75_000));
        assertThat(area.text()).hasSize(1_050_000);
        assertThat(typist.paste("x".repeat(3_000_000))).isEqualTo(TextLimit.refusal());
        assertThat(area.text()).hasSize(1_050_000);
        typist.press("alt-u");
        assertThat(area.text()).isEmpty();
    }

    @Test
    void theMouseSetsTheCaretDraggingSelectsAndTheWheelTurns() {
        TextArea area = area("^one two/three four/five/six/seven/eight/nine".replace('/', '\n'), 40);
        Grid grid = Grid.of(40, 4, area::draw);
        grid.click(2, 1);
        grid.mouse(Input.Mouse.Kind.DRAG, 4, 2);
        assertThat(area.selected()).contains("ree four\nfive");
        grid.wheel(1, 1, 3);
        assertThat(grid.draw(area::draw).line(0)).isEqualTo("six");
        assertThat(grid.cursorColumn()).isEqualTo(-1);
        Typist.at(area).press("right");
        assertThat(grid.draw(area::draw).cursorColumn()).isEqualTo(4);
    }

    @Test
    void whateverIsDoneTheCaretIsSeenAndTheTextIsThatOfAPlainEditor() {
        Random random = new Random(6);
        String[] keys = {
            "up",
            "down",
            "left",
            "right",
            "home",
            "end",
            "pageup",
            "pagedown",
            "alt-b",
            "alt-f",
            "enter",
            "backspace",
            "delete",
            "ctrl-w",
            "alt-d",
            "ctrl-k",
            "ctrl-u",
            "shift-up",
            "shift-down",
            "shift-left",
            "shift-pagedown",
            "alt-u",
            "alt-r",
            "ctrl-home",
            "ctrl-end",
            "alt-a",
            "space"
        };
        TextArea area = new TextArea(TEXT);
        Typist typist = Typist.at(area);
        Grid grid = new Grid(30, 6);
        for (int i = 0; i < 1500; i++) {
            if (random.nextInt(3) == 0) {
                typist.paste(RowsTest.randomText(random, 3));
            } else {
                typist.press(keys[random.nextInt(keys.length)]);
            }
            grid.draw(area::draw);
            assertThat(grid.cursorRow()).isBetween(0, 5);
            assertThat(Walk.snap(area.text(), area.state().caret()))
                    .isEqualTo(area.state().caret());
        }
        while (area.state().edits().past().newest().isPresent()) {
            typist.press("alt-u");
        }
        assertThat(area.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aTextLooksLikeThis(int columns) {
        TextArea area = new TextArea(TEXT);
        area.select(20, 100);
        Golden.check(
                TextAreaTest.class,
                "text" + columns,
                Grid.of(columns, 10, area::draw).asText());
    }
}
