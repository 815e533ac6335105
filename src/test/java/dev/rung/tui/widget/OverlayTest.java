package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Picker, question and filter. */
class OverlayTest {
    private static final List<String> ITEMS = List.of(
            "Outcome ownership at Principal",
            "Financial acumen at Principal",
            "Customer insight at Senior",
            "Go-to-market at Senior");

    private final List<String> chosen = new ArrayList<>();

    private Picker<String> several() {
        return Picker.several("Claims", ITEMS, item -> item, all -> {
                    chosen.addAll(all);
                    return Next.stay();
                })
                .note(item -> item.startsWith("Go") ? "stale" : "core")
                .detail(item -> "What it looks like: " + item + ".");
    }

    private static void follow(Next next) {
        assertThat(next).isInstanceOf(Next.BackThen.class);
        ((Next.BackThen) next).then().get();
    }

    @Test
    void typingFindsAndEnterChooses() {
        Picker<String> picker = Picker.one("Claim", ITEMS, item -> item, item -> {
            chosen.add(item);
            return Next.stay();
        });
        Typist typist = Typist.at(picker);
        typist.type("cust");
        follow(typist.press("enter"));
        assertThat(chosen).containsExactly("Customer insight at Senior");
        typist.type("zzz");
        assertThat(typist.press("enter")).isEqualTo(Next.refuse("Nothing is called that."));
        typist.press("ctrl-u");
        assertThat(picker.selected()).contains(ITEMS.get(0));
    }

    @Test
    void markedItemsAreChosenInTheirOrderAlsoWhenTheyAreNotShown() {
        Typist typist = Typist.at(several());
        typist.press("down", "down", "tab");
        typist.type("outc");
        typist.press("tab");
        follow(typist.press("enter"));
        assertThat(chosen).containsExactly("Outcome ownership at Principal", "Customer insight at Senior");
    }

    @Test
    void markingTwiceTakesTheMarkAway() {
        Typist typist = Typist.at(several());
        typist.press("tab", "up", "tab", "up", "down");
        follow(typist.press("enter"));
        assertThat(chosen).containsExactly("Financial acumen at Principal");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aPickerLooksLikeThis(int columns) {
        Picker<String> picker = several();
        Typist.at(picker).press("tab");
        Golden.check(
                OverlayTest.class,
                "picker" + columns,
                Grid.of(columns, 18, picker::draw).asText());
    }

    @Test
    void aQuestionIsAnsweredByKeyAndLeftByEnter() {
        Question question = Question.yesNo("Delete", "It stays in the trash for 30 days.", "delete it", () -> {
            chosen.add("deleted");
            return Next.stay();
        });
        assertThat(Keys.conflicts(question.actions())).isEmpty();
        follow(Typist.at(question).press("enter"));
        assertThat(chosen).isEmpty();
        follow(Typist.at(question).press("y"));
        assertThat(chosen).containsExactly("deleted");
        Grid grid = Grid.of(60, 12, question::draw);
        int row = grid.lines()
                .indexOf(grid.lines().stream()
                        .filter(l -> l.contains("delete it"))
                        .findFirst()
                        .orElseThrow());
        follow(grid.click(10, row));
        assertThat(chosen).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aQuestionLooksLikeThis(int columns) {
        Question question = Question.yesNo(
                "Delete “Renewal bet closed”",
                "It goes to the trash with its 3 claims and stays there for 30 days; u brings it back.",
                "delete it",
                Next::stay);
        Golden.check(
                OverlayTest.class,
                "question" + columns,
                Grid.of(columns, 12, question::draw).asText());
    }

    @Test
    void theFilterFiltersWhileOneTypesEnterKeepsAndEscClears() {
        List<String> told = new ArrayList<>();
        FilterLine filter = new FilterLine("", told::add);
        Typist typist = Typist.at(filter);
        assertThat(filter.shown()).isFalse();
        typist.press("/");
        typist.type("ab");
        typist.press("backspace", "left", "enter");
        assertThat(told).containsExactly("a", "ab", "a");
        assertThat(filter.typing()).isFalse();
        assertThat(filter.shown()).isTrue();
        assertThat(Grid.of(40, 1, filter::draw).line(0)).isEqualTo("/ a");
        typist.press("esc");
        assertThat(told).endsWith("");
        assertThat(filter.shown()).isFalse();
        assertThat(filter.actions()).hasSize(1);
    }

    @Test
    void aFilterOverAListSharesNoKeyWithIt() {
        FilterLine filter = new FilterLine("", text -> {});
        ListView<String> list = new ListView<>(
                Window.of(ITEMS),
                i -> i,
                (canvas, row, selected) -> canvas.text(0, 0, row, Style.TEXT),
                i -> Next.stay());
        Typist typist = new Typist(filter::input, () -> Layers.of(filter.actions(), list.actions()), filter::typing);
        typist.press("j", "/", "j", "down");
        assertThat(filter.text()).isEqualTo("j");
        assertThat(list.state().selected()).isEqualTo(2);
    }
}
