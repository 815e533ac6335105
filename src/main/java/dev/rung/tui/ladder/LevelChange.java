package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.LevelDiff;
import dev.rung.domain.ladder.Stems;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What changes between two levels: each competency's sentences beside each other, new words bold, and new markers. */
public final class LevelChange implements Screen {
    private static final int BESIDE_FROM = 110;
    /** Between a space and what follows it. */
    private static final Pattern WORDS = Pattern.compile("(?<= )");

    private final Rung rung;
    private final Scroll scroll = new Scroll();
    private LevelDiff diff;

    /** Refuses levels the ladder has not. */
    public LevelChange(Rung rung, String from, String to) {
        this.rung = rung;
        this.diff = LevelDiff.of(rung.ladders().mine(), from, to);
    }

    /** The level to compare with where no target is set: the next one, else the one before. */
    static String nearest(Ladder ladder, String level) {
        List<Level> next = ladder.next(level);
        if (!next.isEmpty()) {
            return next.get(0).id();
        }
        List<String> after = ladder.level(level).map(Level::after).orElse(List.of());
        return after.isEmpty()
                ? ladder.levels().stream()
                        .map(Level::id)
                        .filter(l -> !l.equals(level))
                        .findFirst()
                        .orElse(level)
                : after.get(0);
    }

    @Override
    public String title() {
        return "From " + diff.from().title() + " to " + diff.to().title();
    }

    @Override
    public String about() {
        return "What changes between two levels, competency by competency. Words that the first level's sentence has not are"
                + " bold; markers are those the first level has not.";
    }

    @Override
    public void refresh() {
        between(diff.from().id(), diff.to().id());
    }

    private Next between(String from, String to) {
        diff = LevelDiff.of(rung.ladders().mine(), from, to);
        return Next.stay();
    }

    /** Moves both levels along the ladder's order and keeps their distance where it can. */
    private Next along(int by) {
        List<Level> levels = rung.ladders().mine().levels();
        int to = levels.indexOf(diff.to()) + by;
        Level target = levels.get(to);
        String from = target.after().isEmpty()
                ? levels.get(Math.max(0, to - 1)).id()
                : target.after().get(0);
        scroll.toTop();
        return between(from, target.id());
    }

    private Next pick(boolean first) {
        List<Level> levels = rung.ladders().mine().levels();
        return Next.show(Picker.one(
                        first ? "From which level?" : "To which level?",
                        levels,
                        Level::title,
                        level -> first
                                ? between(level.id(), diff.to().id())
                                : between(diff.from().id(), level.id()))
                .note(Level::scope));
    }

    private Next open() {
        LevelDiff.Row row = diff.rows().get(scroll.chosen());
        String level = row.after().isPresent() ? diff.to().id() : diff.from().id();
        return Next.open(new Destination.ExpectationPage(row.competency().id(), level));
    }

    @Override
    public List<Action> actions() {
        List<Level> levels = rung.ladders().mine().levels();
        int to = levels.indexOf(diff.to());
        return Layers.of(
                List.of(
                        Action.of("levels.open", "open", this::open, "enter")
                                .about("Open the expectation of the chosen competency")
                                .unless(!diff.rows().isEmpty(), "neither level expects anything"),
                        Action.of("levels.up", "level up", () -> along(1), ">")
                                .about("The next level and what it comes after")
                                .unless(to < levels.size() - 1, "this is the last level"),
                        Action.of("levels.down", "level down", () -> along(-1), "<")
                                .about("The level before and what it comes after")
                                .unless(to > 1, "this is the first step"),
                        Action.of("levels.from", "from", () -> pick(true), "f").about("Choose the first level"),
                        Action.of("levels.to", "to", () -> pick(false), "t").about("Choose the second level"),
                        Action.quiet(
                                        "levels.swap",
                                        "swap",
                                        () -> between(
                                                diff.to().id(), diff.from().id()),
                                        "s")
                                .about("Look from the other side")),
                scroll.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, diff.from().title() + " → " + diff.to().title(), Style.STRONG);
        canvas.text(x + 3, y, grows(), Style.MUTED, canvas.columns() - x - 5);
        int top = y + (tall ? 2 : 1);
        Canvas part = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        int room = part.columns() - Scroll.BESIDE_TEXT;
        boolean beside = canvas.columns() >= BESIDE_FROM;
        Sheet sheet = beside ? beside(room) : below(room);
        scroll.draw(part, sheet, this::open);
    }

    private String grows() {
        String scope = diff.from().scope().equals(diff.to().scope())
                ? diff.to().scope()
                : diff.from().scope() + " → " + diff.to().scope();
        return scope.equals(" → ") ? "" : scope;
    }

    private void name(Sheet sheet, LevelDiff.Row row) {
        if (sheet.rows() > 0) {
            sheet.blank();
        }
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(new Sheet.Run(row.competency().title(), Style.STRONG));
        if (row.competency().kind() != Kind.NORMAL) {
            runs.add(new Sheet.Run("  " + row.competency().kind().word(), Style.FAINT));
        }
        String change = switch (row.change()) {
            case NEW -> "new here";
            case GONE -> "no longer expected";
            case SAME -> "unchanged";
            case CHANGED -> "";
        };
        sheet.stop(runs, change, Style.ACCENT);
    }

    private Sheet beside(int columns) {
        int gap = 4;
        int half = Math.min(Canvas.PROSE, (columns - gap) / 2);
        Sheet sheet = new Sheet(half * 2 + gap);
        sheet.line(
                0,
                List.of(
                        new Sheet.Run(DisplayWidth.pad(diff.from().title(), half + gap), Style.HEADING),
                        new Sheet.Run(diff.to().title(), Style.ACCENT.withBold())));
        for (LevelDiff.Row row : diff.rows()) {
            name(sheet, row);
            List<List<Sheet.Run>> left =
                    rows(row.before().map(Expectation::text).orElse("–"), half, Set.of(), Style.MUTED);
            List<List<Sheet.Run>> right =
                    rows(row.after().map(Expectation::text).orElse("–"), half, newStems(row), Style.TEXT);
            for (String marker : row.newMarkers()) {
                List<String> lines = Canvas.wrapped(marker, half - 2);
                for (int i = 0; i < lines.size(); i++) {
                    right.add(List.of(
                            new Sheet.Run(i == 0 ? "+ " : "  ", Style.GOOD), new Sheet.Run(lines.get(i), Style.MUTED)));
                }
            }
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                List<Sheet.Run> line = new ArrayList<>(i < left.size() ? left.get(i) : List.of());
                int width =
                        line.stream().mapToInt(r -> DisplayWidth.of(r.text())).sum();
                line.add(new Sheet.Run(" ".repeat(half + gap - width), Style.TEXT));
                line.addAll(i < right.size() ? right.get(i) : List.of());
                sheet.line(0, line);
            }
        }
        return sheet;
    }

    private String shortTitle(Level level) {
        return LadderPicture.shortTitle(rung.ladders().mine(), level);
    }

    private Sheet below(int columns) {
        Sheet sheet = new Sheet(Math.min(columns, Canvas.PROSE));
        int label = 2 + Math.max(DisplayWidth.of(shortTitle(diff.from())), DisplayWidth.of(shortTitle(diff.to())));
        for (LevelDiff.Row row : diff.rows()) {
            name(sheet, row);
            row.before().ifPresent(e -> sheet.labelled(shortTitle(diff.from()), label, e.text(), 9, Style.MUTED));
            row.after().ifPresent(e -> {
                List<List<Sheet.Run>> lines = rows(e.text(), sheet.columns() - label, newStems(row), Style.TEXT);
                for (int i = 0; i < lines.size(); i++) {
                    List<Sheet.Run> line = new ArrayList<>(lines.get(i));
                    line.add(
                            0,
                            new Sheet.Run(DisplayWidth.pad(i == 0 ? shortTitle(diff.to()) : "", label), Style.ACCENT));
                    sheet.line(0, line);
                }
            });
            row.newMarkers().forEach(m -> sheet.labelled(" ".repeat(label - 2) + "+ ", label, m, 9, Style.MUTED));
        }
        return sheet;
    }

    private static Set<String> newStems(LevelDiff.Row row) {
        return Stems.of(String.join(" ", row.newWords())).keySet();
    }

    /** Wrapped text with the words of some stems bold. */
    private static List<List<Sheet.Run>> rows(String text, int columns, Set<String> bold, Style style) {
        List<List<Sheet.Run>> rows = new ArrayList<>();
        for (String line : Canvas.wrapped(text, columns)) {
            List<Sheet.Run> runs = new ArrayList<>();
            for (String word : WORDS.split(line)) {
                boolean isNew = Stems.of(word).keySet().stream().anyMatch(bold::contains);
                runs.add(new Sheet.Run(word, isNew ? style.withBold() : style));
            }
            rows.add(runs);
        }
        return rows;
    }
}
