package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.terminal.Key;
import dev.rung.tui.terminal.Style;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Prints what a key with its frame costs in a long text and a long list; started by hand. */
final class WidgetSpeed {
    private WidgetSpeed() {}

    public static void main(String[] args) {
        String paragraph = "Office managers at teams under 20 pay monthly because approval for a yearly sum needs a "
                + "second signature. Six of nine said so, „größer“ as they are.\n\n";
        String[] keys = {
            "x",
            "space",
            "backspace",
            "down",
            "up",
            "enter",
            "ctrl-w",
            "alt-u",
            "pagedown",
            "shift-down",
            "ctrl-end",
            "ctrl-home",
            "alt-b"
        };
        text("200 kB in paragraphs", paragraph.repeat(200_000 / paragraph.length()), keys);
        text("200 kB in one line", paragraph.replace('\n', ' ').repeat(200_000 / paragraph.length()), keys);
        text("200 kB of Japanese", "価格表は二月に変わる。".repeat(200_000 / 11), keys);
        text("1.9 MB in paragraphs", paragraph.repeat(1_800_000 / paragraph.length()), keys);
        list(10);
        list(100_000);
    }

    private static void text(String what, String text, String... keys) {
        TextArea area = new TextArea(text);
        area.select(text.length() / 2, text.length() / 2);
        Grid grid = new Grid(100, 40);
        long start = now();
        grid.draw(area::draw);
        report(what + ", opened", new long[] {now() - start});
        measure(what, area, grid, keys);
        long[] paste = new long[15];
        for (int i = 0; i < paste.length; i++) {
            TextArea empty = new TextArea("");
            grid.draw(empty::draw);
            long began = now();
            Typist.at(empty).paste(text);
            grid.draw(empty::draw);
            paste[i] = now() - began;
        }
        report(what + ", pasted", paste);
    }

    private static void list(int count) {
        List<String> rows = IntStream.range(0, count).mapToObj(i -> "row " + i).toList();
        ListView<String> list = new ListView<>(
                Window.of(rows),
                row -> row,
                (canvas, row, selected) -> canvas.text(0, 0, row, Style.TEXT),
                row -> dev.rung.tui.core.Next.stay());
        measure("list of " + count, list, new Grid(100, 40), "j", "j", "pagedown", "G", "k", "g");
    }

    private static void measure(String what, Widget widget, Grid grid, String... keys) {
        long[] times = new long[4000];
        for (int i = -2000; i < times.length; i++) {
            Key key = Key.of(keys[Math.floorMod(i * 7, keys.length)]);
            long start = now();
            press(widget, key);
            grid.draw(widget::draw);
            if (i >= 0) {
                times[i] = now() - start;
            }
        }
        report(what + ", key to frame", times);
    }

    /** This thread's own time, so that a busy machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void press(Widget widget, Key key) {
        if (widget.typing() && key.isText()) {
            widget.input(new dev.rung.tui.terminal.Input.Press(key));
            return;
        }
        for (Action action : widget.actions()) {
            if (action.keys().contains(key)) {
                action.perform();
                return;
            }
        }
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-38s median %7.3f ms   99th %7.3f ms   most %7.3f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }
}
