package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListViewTest {

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "row " + i).toList();
    }

    private final List<String> opened = new ArrayList<>();

    private ListView<String> list(Window<String> rows) {
        return new ListView<>(
                rows,
                row -> row,
                (canvas, row, selected) -> canvas.text(0, 0, row, selected ? Style.STRONG : Style.TEXT),
                row -> {
                    opened.add(row);
                    return Next.stay();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "j,1,0",
        "k,0,0",
        "down,1,0",
        "G,99,90",
        "end,99,90",
        "g,0,0",
        "pagedown,9,0",
        "ctrl-d,5,0",
        "pageup,0,0",
        "ctrl-u,0,0"
    })
    void keysMoveTheSelectionAndTheViewFollows(String key, int selected, int top) {
        ListView<String> list = list(Window.of(numbered(100)));
        Grid.of(40, 10, list::draw);
        Typist.at(list).press(key);
        assertThat(list.state().selected()).isEqualTo(selected);
        assertThat(list.state().top()).isEqualTo(top);
    }

    @Test
    void goingUpFromTheEndMovesTheSelectionAndNotYetTheView() {
        ListView<String> list = list(Window.of(numbered(100)));
        Grid.of(40, 10, list::draw);
        Typist.at(list).press("G", "k", "k");
        assertThat(list.state().selected()).isEqualTo(97);
        assertThat(list.state().top()).isEqualTo(90);
    }

    @Test
    void theWheelTurnsTheViewAndTheSelectionStaysInIt() {
        ListView<String> list = list(Window.of(numbered(100)));
        Grid grid = Grid.of(40, 10, list::draw);
        grid.wheel(3, 3, 3);
        assertThat(list.state().top()).isEqualTo(3);
        assertThat(list.state().selected()).isEqualTo(3);
        grid.wheel(3, 3, -300);
        assertThat(list.state().top()).isZero();
        assertThat(list.state().selected()).isEqualTo(3);
    }

    @Test
    void aClickSelectsAndASecondOneOpens() {
        ListView<String> list = list(Window.of(numbered(100)));
        Grid grid = Grid.of(40, 10, list::draw);
        grid.click(5, 4);
        assertThat(opened).isEmpty();
        assertThat(list.selected()).contains("row 4");
        grid.draw(list::draw).click(5, 4);
        assertThat(opened).containsExactly("row 4");
    }

    @Test
    void aReloadStaysOnTheSameRowAtTheSameHeight() {
        ListView<String> list = list(Window.of(numbered(100)));
        Grid grid = Grid.of(40, 10, list::draw);
        list.select(50);
        Typist.at(list).press("k", "k");
        int height = list.state().selected() - list.state().top();
        List<String> more = new ArrayList<>(numbered(100));
        more.add(0, "new");
        more.add(1, "newer");
        list.show(Window.of(more));
        grid.draw(list::draw);
        assertThat(list.selected()).contains("row 48");
        assertThat(list.state().selected() - list.state().top()).isEqualTo(height);
    }

    @Test
    void aRowThatIsGoneLeavesTheSelectionAtItsPlace() {
        ListView<String> list = list(Window.of(numbered(3)));
        list.select(2);
        list.show(Window.of(numbered(2)));
        assertThat(list.selected()).contains("row 1");
        list.show(Window.of(List.of()));
        assertThat(list.selected()).isEmpty();
        assertThat(Typist.at(list).press("enter")).isEqualTo(Next.refuse("There is nothing to open."));
    }

    @Test
    void onlyVisibleRowsAreReadAndOnlyOnce() {
        List<String> reads = new ArrayList<>();
        Window<String> window = new Window<>() {
            @Override
            public int count() {
                return 100_000;
            }

            @Override
            public List<String> rows(int from, int n) {
                reads.add(from + "+" + n);
                return IntStream.range(from, Math.min(100_000, from + n))
                        .mapToObj(i -> "row " + i)
                        .toList();
            }
        };
        ListView<String> list = list(window);
        Grid grid = Grid.of(40, 10, list::draw);
        grid.draw(list::draw).draw(list::draw);
        Typist.at(list).press("j", "j");
        grid.draw(list::draw);
        Typist.at(list).press("G");
        grid.draw(list::draw);
        assertThat(reads).startsWith("0+10").endsWith("99990+10").hasSizeLessThanOrEqualTo(3);
        assertThat(grid.line(9)).startsWith("› row 99999");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aListLooksLikeThis(int columns) {
        ListView<String> list = list(Window.of(numbered(30)));
        list.select(2);
        Golden.check(
                ListViewTest.class,
                "list" + columns,
                Grid.of(columns, 6, list::draw).asText());
    }

    @Test
    void anEmptyListSaysSo() {
        ListView<String> list = list(Window.of(List.<String>of())).whenEmpty("No evidence yet; e captures some.");
        assertThat(Grid.of(40, 3, list::draw).line(0)).isEqualTo("  No evidence yet; e captures some.");
    }

    @Test
    void theSelectionPassesOverHeadings() {
        GroupedList<String> list = grouped();
        Grid.of(40, 4, list::draw);
        assertThat(list.selected()).contains("Postmortem");
        Typist typist = Typist.at(list);
        typist.press("j", "j");
        assertThat(list.selected()).contains("Claim");
        typist.press("k");
        assertThat(list.selected()).contains("Update");
        typist.press("k", "k");
        assertThat(list.selected()).contains("Postmortem");
        assertThat(Grid.of(40, 4, list::draw).line(0)).contains("NEEDS YOU");
    }

    private static GroupedList<String> grouped() {
        return new GroupedList<>(
                List.of(
                        new GroupedList.Group<>("Needs you", List.of("Postmortem", "Update")),
                        new GroupedList.Group<>("Nothing here", List.of()),
                        new GroupedList.Group<>("Worth doing next", List.of("Claim", "Baseline", "Hand over"))),
                row -> row,
                (canvas, row, selected) -> canvas.text(0, 0, row, Style.TEXT),
                row -> Next.stay());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void aGroupedListLooksLikeThis(int columns) {
        GroupedList<String> list = grouped();
        Golden.check(
                ListViewTest.class,
                "grouped" + columns,
                Grid.of(columns, 8, list::draw).asText());
    }

    @Test
    void theWheelNeverLeavesTheSelectionOnAHeadingOrOutOfView() {
        ListState state = ListState.of(100, row -> row % 10 == 0).fitting(100, 7);
        for (int turn : new int[] {3, 3, 3, 50, -3, -3, -100, 8, 1, 1, 1, -1, -1, 1000}) {
            state = state.scrolled(turn);
            assertThat(state.selected() % 10).isNotZero();
            assertThat(state.selected()).isBetween(state.top(), state.top() + 6);
        }
    }

    private record Bet(String name, String stage, String money, String metric) {}

    private static Table<Bet> table() {
        List<Column<Bet>> columns = List.of(
                Column.words("Initiative", 12, 3, Bet::name),
                Column.<Bet>fixed("Stage", 9, Bet::stage).droppedAs(1),
                Column.<Bet>words("Metric", 10, 2, Bet::metric).atMost(30).droppedAs(2),
                Column.number("Forecast", 8, Bet::money));
        return new Table<>(
                columns,
                Window.of(List.of(
                        new Bet("Annual plan for small teams", "proposed", "405k", "yearly-plan share"),
                        new Bet("Checkout trial", "launched", "1.2M", "conversion of new visitors in the trial"),
                        new Bet("価格ページ", "idea", "90k", "clicks"))),
                Bet::name,
                bet -> Next.stay());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 120})
    void aTableLooksLikeThis(int columns) {
        Golden.check(
                ListViewTest.class,
                "table" + columns,
                Grid.of(columns, 5, table()::draw).asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100|[47, 9, 30, 8]",
                "60|[21, 9, 16, 8]",
                "45|[12, 9, 10, 8]",
                "40|[19, 9, 0, 8]",
                "25|[15, 0, 0, 8]",
                "15|[6, 0, 0, 7]"
            })
    void columnsShareTheRoomAndTheLeastImportantGoFirst(int room, String widths) {
        List<Column<String>> columns = List.of(
                Column.words("", 12, 3, s -> s),
                Column.<String>fixed("", 9, s -> s).droppedAs(1),
                Column.<String>words("", 10, 2, s -> s).atMost(30).droppedAs(2),
                Column.number("", 8, s -> s));
        assertThat(Column.widths(columns, room)).isEqualTo(ints(widths));
    }

    private static int[] ints(String written) {
        return java.util.Arrays.stream(written.replaceAll("[\\[\\] ]", "").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
