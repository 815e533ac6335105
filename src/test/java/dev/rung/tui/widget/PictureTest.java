package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heatmap, bar and sparkline. */
class PictureTest {
    private static final Heatmap.Cell CONFIRMED = new Heatmap.Cell("◆", "confirmed", "conf", Style.GOOD);
    private static final Heatmap.Cell SUSTAINED = new Heatmap.Cell("●", "sustained", "sust", Style.GOOD);
    private static final Heatmap.Cell SHOWN = new Heatmap.Cell("◐", "shown", "show", Style.WARN);
    private static final Heatmap.Cell NONE = new Heatmap.Cell("·", "none", "none", Style.FAINT);

    private final List<String> opened = new ArrayList<>();

    private static List<Heatmap.Head<String>> heads() {
        return List.of(
                new Heatmap.Head<>("pm", "PM", "PM", Style.MUTED),
                new Heatmap.Head<>("senior", "Senior", "Sen", Style.ACCENT.withBold()),
                new Heatmap.Head<>("principal", "Principal", "Prin", Style.ACCENT.withBold()),
                new Heatmap.Head<>("group", "Group", "Grp", Style.MUTED),
                new Heatmap.Head<>("director", "Director", "Dir", Style.MUTED),
                new Heatmap.Head<>("vp", "VP", "VP", Style.MUTED));
    }

    private static Heatmap.Line<String> line(String label, String note, Heatmap.Cell... cells) {
        return new Heatmap.Line<>(label, label, note, List.of(cells));
    }

    private static List<Heatmap.Group<String>> groups() {
        return List.of(
                new Heatmap.Group<>(
                        "Business",
                        List.of(
                                line("Outcome ownership", "core", CONFIRMED, CONFIRMED, SHOWN, NONE, NONE, NONE),
                                line("Financial acumen", "core", CONFIRMED, SUSTAINED, SUSTAINED, NONE, NONE, NONE))),
                new Heatmap.Group<>(
                        "Delivery",
                        List.of(line("Delivery", "hygiene", CONFIRMED, CONFIRMED, SUSTAINED, NONE, NONE, NONE))));
    }

    private Heatmap<String, String> heatmap() {
        Heatmap<String, String> map = new Heatmap<>(heads(), groups(), (row, column) -> {
            opened.add(row + "@" + column);
            return Next.stay();
        });
        map.select("Outcome ownership", "principal");
        return map;
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 56, 80, 120})
    void aHeatmapLooksLikeThis(int columns) {
        Heatmap<String, String> map = heatmap();
        Golden.check(
                PictureTest.class,
                "heatmap" + columns,
                Grid.of(columns, 7, map::draw).asText());
    }

    @Test
    void keysMoveBetweenCellsAndEnterOpensOne() {
        Heatmap<String, String> map = heatmap();
        Grid.of(80, 5, map::draw);
        Typist typist = Typist.at(map);
        typist.press("j", "j", "l", "enter");
        typist.press("home", "g", "enter");
        typist.press("end", "G", "enter");
        assertThat(opened).containsExactly("Delivery@group", "Outcome ownership@pm", "Delivery@vp");
    }

    @Test
    void columnsThatDoNotFitAreScrolledTo() {
        Heatmap<String, String> map = heatmap();
        Grid grid = Grid.of(30, 7, map::draw);
        assertThat(grid.line(0)).contains("›");
        Typist.at(map).press("end");
        grid.draw(map::draw);
        assertThat(grid.line(0)).contains("VP").contains("‹").doesNotContain("PM");
    }

    @Test
    void aClickSelectsACellAndASecondOneOpensIt() {
        Heatmap<String, String> map = heatmap();
        Grid grid = Grid.of(80, 7, map::draw);
        int column = grid.line(0).indexOf("Sen");
        grid.click(column, 3);
        grid.draw(map::draw).click(column, 3);
        assertThat(opened).containsExactly("Financial acumen@senior");
    }

    @Test
    void readAnewTheSelectionStaysOnItsCell() {
        Heatmap<String, String> map = heatmap();
        map.show(heads().subList(1, 6), List.of(groups().get(1), groups().get(0)));
        assertThat(map.selected()).contains(new Heatmap.Spot<>("Outcome ownership", "principal"));
        map.show(List.of(), List.of());
        assertThat(map.selected()).isEmpty();
        Grid.of(40, 5, map::draw);
    }

    @ParameterizedTest
    @CsvSource({
        "0,10,0",
        "0.01,10,1",
        "0.5,10,5",
        "0.99,10,9",
        "1,10,10",
        "2,10,10",
        "-1,10,0",
        "NaN,10,0",
        "0.5,1,1",
        "0.5,0,0"
    })
    void aBarIsEmptyOnlyForNothingAndFullOnlyForAll(double share, int width, int filled) {
        assertThat(Bar.filled(share, width)).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"0,4,''", "0.5,4,██", "0.53,4,██▏", "1,4,████", "0.001,4,▏"})
    void aBarOfBlocksIsExactToAnEighth(double share, int width, String blocks) {
        assertThat(Bar.blocks(share, width)).isEqualTo(blocks);
    }

    @Test
    void aSparklineShowsNothingLowAndTheGreatestFull() {
        assertThat(Sparkline.of(0, 0.1, 1, 4, 8, Double.NaN)).isEqualTo("▁▂▂▅█·");
        assertThat(Sparkline.of(0, 0, 0)).isEqualTo("▁▁▁");
        assertThat(Sparkline.against(16, 8, 16, 32)).isEqualTo("▅██");
        assertThat(Sparkline.of()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40, 80})
    void barsLookLikeThis(int columns) {
        Grid grid = Grid.of(columns, 3, canvas -> {
            Bar.line(canvas, 0, 0, canvas.columns() / 2, 0.9, Style.GOOD);
            Bar.blocks(canvas, 0, 1, canvas.columns() / 2, 0.33, Style.WARN);
            Sparkline.draw(canvas, 0, 2, canvas.columns(), Style.ACCENT, 2, 1, 3, 5, 2, 7, 3, 1, 0, 4, 5, 3, 9);
        });
        Golden.check(PictureTest.class, "bars" + columns, grid.asText());
    }
}
