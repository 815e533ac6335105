package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.tui.core.Next;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    private final LineField title = new LineField("Renewal bet closed").placeholder("what happened");
    private final TextArea action = new TextArea("Talked to nine churned accounts.\nWrote the case.").between(2, 4);
    private final DateField date = new DateField("yesterday", FormTest::read, () -> LocalDate.of(2026, 11, 21));
    private final ChoiceField<String> lever = new ChoiceField<>(List.of("did", "enabled", "built"), "did", s -> s);
    private final ToggleField secret = new ToggleField(false, "private", "may be shown to others");
    private final PathField file = new PathField("/home/a", typed -> candidates(typed));
    private final Form form = new Form(List.of(
                    new Form.Entry("title", "Title", "one line is enough", title),
                    new Form.Entry("action", "Action", "what you did", action),
                    new Form.Entry("date", "Date", "", date),
                    new Form.Entry("lever", "Lever", "did it, enabled it, built it", lever),
                    new Form.Entry("private", "Private", "", secret),
                    new Form.Entry("file", "File", "tab completes", file)))
            .whenDone("keep", Next::back);
    private final Typist typist = Typist.at(form);

    private static Optional<LocalDate> read(String words, LocalDate today) {
        return words.equals("yesterday") ? Optional.of(today.minusDays(1)) : Optional.empty();
    }

    private static List<String> candidates(String typed) {
        return List.of("/home/anna/", "/home/annex.csv", "/home/bob/").stream()
                .filter(path -> path.startsWith(typed))
                .toList();
    }

    @Test
    void tabEnterAndArrowsMoveBetweenFieldsAndAroundTheEnds() {
        typist.press("tab");
        assertThat(form.focused().id()).isEqualTo("action");
        typist.press("shift-tab", "shift-tab");
        assertThat(form.focused().id()).isEqualTo("file");
        form.focus("date");
        typist.press("enter");
        assertThat(form.focused().id()).isEqualTo("lever");
        typist.press("down", "up", "up");
        assertThat(form.focused().id()).isEqualTo("date");
    }

    @Test
    void arrowsStayInATextUntilItsEdge() {
        typist.press("tab", "down");
        assertThat(form.focused().id()).isEqualTo("action");
        typist.press("down");
        assertThat(form.focused().id()).isEqualTo("date");
        typist.press("up", "enter");
        assertThat(action.text()).contains("\nWrote the case.").contains("\n\n");
    }

    @Test
    void enterInTheLastFieldIsDone() {
        form.focus("file");
        assertThat(typist.press("enter")).isEqualTo(Next.back());
        assertThat(form.actions().stream().map(a -> a.label())).contains("keep");
    }

    @Test
    void aKeyTheFieldWantsIsTheFields() {
        form.focus("file");
        typist.press("tab");
        assertThat(file.text()).isEqualTo("/home/ann");
        assertThat(form.focused().id()).isEqualTo("file");
        form.focus("lever");
        typist.press("right", "space");
        assertThat(lever.value()).isEqualTo("built");
        form.focus("private");
        typist.press("space");
        assertThat(secret.on()).isTrue();
        assertThat(form.unsaved()).isTrue();
        form.saved();
        assertThat(form.unsaved()).isFalse();
    }

    @Test
    void aDateThatCannotBeReadIsSaidAtItsField() {
        form.focus("date");
        typist.type("x");
        assertThat(form.firstTrouble()).map(Form.Entry::id).contains("date");
        assertThat(date.date()).isEmpty();
        typist.press("backspace");
        assertThat(form.firstTrouble()).isEmpty();
        assertThat(date.date()).contains(LocalDate.of(2026, 11, 20));
        form.trouble("title", "A title is needed.");
        assertThat(form.firstTrouble()).map(Form.Entry::id).contains("title");
    }

    @Test
    void aClickMovesTheFocusAndSetsTheCaret() {
        Grid grid = Grid.of(80, 14, form::draw);
        int row = grid.lines()
                .indexOf(grid.lines().stream()
                        .filter(l -> l.contains("● did"))
                        .findFirst()
                        .orElseThrow());
        int column = grid.line(row).indexOf("built");
        grid.click(column, row);
        assertThat(form.focused().id()).isEqualTo("lever");
        assertThat(lever.value()).isEqualTo("built");
        grid.draw(form::draw).click(grid.line(0).indexOf("bet"), 0);
        assertThat(form.focused().id()).isEqualTo("title");
        assertThat(title.state().caret()).isEqualTo("Renewal ".length());
    }

    @Test
    void theFocusedFieldIsSeenInHoweverFewRows() {
        for (int columns : new int[] {30, 80}) {
            Grid grid = new Grid(columns, 4);
            for (String id : List.of("title", "action", "date", "lever", "private", "file", "title")) {
                form.focus(id);
                grid.draw(form::draw);
                assertThat(grid.cursorRow()).as(id + " in " + columns).isBetween(0, 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aFormLooksLikeThis(int columns) {
        form.trouble("title", "Say what happened, too.");
        form.focus("action");
        StringBuilder shown = new StringBuilder(Grid.of(columns, 18, form::draw).asText());
        form.focus("file");
        typist.press("tab");
        shown.append(Grid.of(columns, 8, form::draw).asText());
        Golden.check(FormTest.class, "form" + columns, shown.toString());
    }

    @Test
    void aChoiceWithoutRoomShowsTheChosenOneBetweenArrows() {
        Consumer<dev.rung.tui.core.Canvas> drawing = canvas -> lever.draw(canvas, true);
        assertThat(Grid.of(40, 1, drawing).line(0)).isEqualTo("● did   ○ enabled   ○ built");
        Grid narrow = Grid.of(12, 1, drawing);
        assertThat(narrow.line(0)).isEqualTo("‹ did ›");
        narrow.click(3, 0);
        assertThat(lever.value()).isEqualTo("enabled");
    }
}
