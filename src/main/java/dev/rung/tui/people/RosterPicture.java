package dev.rung.tui.people;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws the roster's head and rows. Only who is drawn is looked at, so that hundreds cost what a screenful does. */
final class RosterPicture {
    private final Seen seen;
    private boolean ratings;
    private boolean target;
    private RosterShape shape = new RosterShape(12, 0, 4, 1, false);
    private List<Competency> competencies = List.of();
    private int column;
    private int first;

    RosterPicture(Seen seen) {
        this.seen = seen;
    }

    /** Whether ratings are shown, else states. */
    boolean ratings() {
        return ratings;
    }

    void ratings(boolean other) {
        ratings = other;
    }

    /** Whether the levels are those that people work towards, else those they hold. */
    boolean target() {
        return target;
    }

    void target(boolean other) {
        target = other;
    }

    /** What is shown, in words. */
    String what() {
        return (ratings ? "newest rating by somebody else" : "what the evidence says") + ", at "
                + (target ? "the level they work towards" : "the level they hold");
    }

    /** Whether signs stand without their words, so that a legend is wanted. */
    boolean bare() {
        return !shape.words();
    }

    /** Measures the room, and sees to it that the selected competency is in view. */
    void fit(int room, List<Person> people, List<Competency> all, int selected) {
        competencies = all;
        column = selected;
        shape = RosterShape.of(room, people.stream().map(Person::name).toList(), all.size());
        first = Math.max(selected - shape.shown() + 1, Math.min(first, selected));
        first = Math.max(0, Math.min(first, all.size() - shape.shown()));
    }

    void head(Canvas canvas) {
        if (shape.level() > 0) {
            canvas.text(shape.levelAt(), 0, target ? "Target" : "Level", Style.HEADING, shape.level());
        }
        for (int i = 0; i < shape.shown() && first + i < competencies.size(); i++) {
            boolean here = first + i == column;
            canvas.text(
                    shape.cells() + i * shape.cell(),
                    0,
                    brief(competencies.get(first + i).title(), shape.cell() - 1),
                    here ? Style.ACCENT.withBold() : Style.MUTED);
        }
        if (first > 0) {
            canvas.text(shape.cells() - 1, 0, "‹", Style.ACCENT);
        }
        if (first + shape.shown() < competencies.size()) {
            canvas.text(shape.cells() + shape.shown() * shape.cell() - 1, 0, "›", Style.ACCENT);
        }
    }

    /** As much of the first word as there is room for; more words where they fit whole. */
    private static String brief(String title, int room) {
        if (DisplayWidth.of(title) <= room) {
            return title;
        }
        String word = title.split(" ")[0];
        String cut = word.substring(0, Math.min(word.length(), room));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    void row(Canvas canvas, RosterLine line, boolean selected) {
        if (line instanceof RosterLine.Heading heading) {
            int x = canvas.text(0, 0, heading.title().toUpperCase(Locale.ROOT), Style.HEADING);
            canvas.text(x + 2, 0, Integer.toString(heading.count()), Style.FAINT);
        } else if (line instanceof RosterLine.Row row) {
            row(canvas, row.person(), selected);
        }
    }

    private void row(Canvas canvas, Person person, boolean selected) {
        canvas.text(0, 0, person.name(), selected ? Style.STRONG : Style.TEXT, shape.name());
        Optional<String> level = Seen.level(person, target);
        if (shape.level() > 0) {
            canvas.text(
                    shape.levelAt(),
                    0,
                    level.map(l -> seen.levelTitle(person, l)).orElse("none set"),
                    level.isPresent() ? Style.MUTED : Style.FAINT,
                    shape.level());
        }
        String instead = instead(person);
        if (!instead.isEmpty()) {
            canvas.text(shape.cells(), 0, instead, Style.FAINT, canvas.columns() - shape.cells());
            return;
        }
        for (int i = 0; i < shape.shown() && first + i < competencies.size(); i++) {
            cell(canvas, person, i, selected && first + i == column);
        }
    }

    /** What is said in the place of cells; {@code ""} where there are cells. */
    private String instead(Person person) {
        Optional<Standing> standing = seen.of(person);
        if (standing.isEmpty()) {
            return "their ladder is not here; their next pack brings it";
        }
        if (!seen.known(person)) {
            return "nothing came from them yet";
        }
        Ladder ladder = standing.get().ladder();
        if (competencies.stream().noneMatch(c -> ladder.competency(c.id()).isPresent())) {
            return Seen.level(person, target)
                    .flatMap(standing.get()::level)
                    .map(l -> "on " + ladder.title() + ": " + sustained(l))
                    .orElse("on " + ladder.title());
        }
        return Seen.level(person, target).isEmpty() ? "works towards no level yet" : "";
    }

    private static String sustained(LevelStanding level) {
        return level.sustained() + " of " + level.applicable() + " sustained";
    }

    private void cell(Canvas canvas, Person person, int place, boolean selected) {
        RosterCell cell = cell(seen.cell(person, competencies.get(first + place).id(), target));
        int x = shape.cells() + place * shape.cell();
        String words = shape.words() ? cell.sign() + " " + cell.word() : cell.sign();
        Style style = selected ? cell.style().on(Style.Ground.CELL) : cell.style();
        int end = canvas.text(x, 0, words, style, shape.cell() - 1);
        if (selected) {
            Style bracket = Style.STRONG.on(Style.Ground.CELL);
            canvas.text(x - 1, 0, "[", bracket);
            canvas.text(Math.max(end, x + 1), 0, "]", bracket);
        }
    }

    RosterCell cell(Optional<ExpectationStanding> standing) {
        return ratings ? RosterCell.rating(standing) : RosterCell.state(standing);
    }
}
