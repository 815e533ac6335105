package dev.rung.tui.workspace;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderMapping;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a change of ladder will do, and the mapping of claims to agree to line by line, before it is made. */
final class LadderChange implements Screen {
    private static final int CONFIDENCE = 13;

    /** One line of the mapping. */
    private record Line(boolean level, LadderMapping.Match match) {
        boolean mapped() {
            return match.to().isPresent();
        }
    }

    private final Rung rung;
    private final Ladder to;
    private final LadderMapping proposal;
    private final GroupedList<Line> list;
    private final Set<Line> leftOut = new HashSet<>();
    private Level level;
    private Optional<Level> target;

    LadderChange(Rung rung, Ladder to) {
        this.rung = rung;
        this.to = to;
        this.proposal = rung.ladders().mapping(rung.ladders().mine(), to);
        Person me = rung.profile().need();
        this.level = mapped(me.level()).orElse(to.levels().get(0));
        this.target = me.target().flatMap(this::mapped).filter(this::above).or(this::next);
        this.list = new GroupedList<>(
                List.of(
                        new GroupedList.Group<>("Levels", lines(true, proposal.levels())),
                        new GroupedList.Group<>("Competencies", lines(false, proposal.competencies()))),
                line -> line,
                this::row,
                this::turn);
    }

    private static List<Line> lines(boolean level, List<LadderMapping.Match> matches) {
        return matches.stream().map(m -> new Line(level, m)).toList();
    }

    private Optional<Level> mapped(String old) {
        return proposal.levels().stream()
                .filter(m -> m.from().equals(old))
                .findFirst()
                .flatMap(LadderMapping.Match::to)
                .flatMap(to::level);
    }

    private boolean above(Level other) {
        return Targets.of(to, level.id()).contains(Optional.of(other));
    }

    private Optional<Level> next() {
        return to.next(level.id()).stream().findFirst();
    }

    @Override
    public String title() {
        return "Change of ladder";
    }

    @Override
    public String about() {
        return "Claims stay on the ladder they were made on. Where a line is marked, claims are made on the new ladder as"
                + " well, on what lies nearest. Nothing is changed before enter, and u undoes all of it.";
    }

    @Override
    public List<Action> actions() {
        List<Action> own = List.of(
                Action.of("ladder.change", "change ladder", this::change, "enter"),
                Action.of("ladder.map", "map or not", this::turnSelected, "space"),
                Action.of("ladder.mapnone", leftOut.isEmpty() ? "map nothing" : "map all", this::turnAll, "m"),
                Action.of("ladder.level", "level", this::chooseLevel, "l"),
                Action.of("ladder.target", "target", this::chooseTarget, "t"));
        return Layers.of(own, list.moves());
    }

    private Next turnSelected() {
        return list.selected().map(this::turn).orElseGet(Next::stay);
    }

    private Next turn(Line line) {
        if (!line.mapped()) {
            return Next.refuse("Nothing on " + to.title() + " comes near; claims on it stay where they are.");
        }
        if (!leftOut.remove(line)) {
            leftOut.add(line);
        }
        return Next.stay();
    }

    private Next turnAll() {
        if (leftOut.isEmpty()) {
            leftOut.addAll(lines(true, proposal.levels()));
            leftOut.addAll(lines(false, proposal.competencies()));
            leftOut.removeIf(l -> !l.mapped());
        } else {
            leftOut.clear();
        }
        return Next.stay();
    }

    private Next chooseLevel() {
        return Next.show(Picker.one("Your level on " + to.title(), to.levels(), Level::title, chosen -> {
                    level = chosen;
                    target = target.filter(this::above).or(this::next);
                    return Next.stay();
                })
                .detail(Targets::about));
    }

    private Next chooseTarget() {
        return Next.show(Picker.one("Working towards", Targets.of(to, level.id()), Targets::words, chosen -> {
                    target = chosen;
                    return Next.stay();
                })
                .detail(l -> l.map(Targets::about).orElse("")));
    }

    private Next change() {
        LadderMapping agreed = new LadderMapping(
                proposal.from(), to, agreed(true, proposal.levels()), agreed(false, proposal.competencies()));
        boolean any = agreed.levels().stream().anyMatch(m -> m.to().isPresent())
                && agreed.competencies().stream().anyMatch(m -> m.to().isPresent());
        Optional<LadderMapping> mapping = any ? Optional.of(agreed) : Optional.empty();
        Optional<String> aim = target.map(Level::id);
        return new Next.Work("Changing the ladder", progress -> {
            int made = rung.ladders().use(to.id(), level.id(), aim, mapping, progress::step);
            String claims = made == 0
                    ? "no claims were made on it"
                    : made == 1 ? "1 claim was made on it" : made + " claims were made on it";
            return () -> Next.back().saying("The ladder is " + to.title() + " now; " + claims + ". u undoes it.");
        });
    }

    private List<LadderMapping.Match> agreed(boolean level, List<LadderMapping.Match> matches) {
        return matches.stream()
                .map(m -> leftOut.contains(new Line(level, m))
                        ? new LadderMapping.Match(m.from(), Optional.empty(), LadderMapping.Confidence.NONE, "left out")
                        : m)
                .toList();
    }

    @Override
    public void draw(Canvas canvas) {
        int wide = canvas.columns() - 4;
        int x = canvas.text(2, 1, proposal.from().title(), Style.MUTED);
        x = canvas.text(x, 1, " → ", Style.ACCENT);
        x = canvas.text(x, 1, to.title(), Style.STRONG);
        String own = level.title() + target.map(t -> " → " + t.title()).orElse(", no target");
        canvas.text(x + 3, 1, own, Style.TEXT, canvas.columns() - x - 4);
        int y = canvas.prose(
                2,
                2,
                "Claims stay on " + proposal.from().title() + ". Where a line is marked they are made on " + to.title()
                        + " as well.",
                Style.MUTED,
                wide);
        list.draw(canvas.part(0, y + 1, canvas.columns(), Math.max(1, canvas.rows() - y - 1)));
    }

    private void row(Canvas canvas, Line line, boolean selected) {
        boolean on = line.mapped() && !leftOut.contains(line);
        int half = Math.max(12, Math.min(30, (canvas.columns() - CONFIDENCE - 8) / 2));
        String sign = line.mapped() ? on ? "[x]" : "[ ]" : " · ";
        canvas.text(0, 0, sign, on ? Style.ACCENT : Style.FAINT);
        canvas.text(4, 0, old(line), selected ? Style.STRONG : Style.TEXT, half);
        canvas.text(5 + half, 0, "→", on ? Style.ACCENT : Style.FAINT);
        Style ink = !on ? Style.FAINT : selected ? Style.STRONG : Style.TEXT;
        canvas.text(7 + half, 0, line.mapped() ? found(line) : "nothing comes near", ink, half);
        if (!line.mapped()) {
            return;
        }
        int at = 8 + 2 * half;
        canvas.text(at, 0, word(line.match().confidence()), ink(line.match().confidence()), CONFIDENCE);
        canvas.text(at + CONFIDENCE, 0, line.match().why(), Style.FAINT, canvas.columns() - at - CONFIDENCE - 1);
    }

    private String old(Line line) {
        return title(proposal.from(), line.level(), line.match().from());
    }

    private String found(Line line) {
        return line.match().to().map(id -> title(to, line.level(), id)).orElse("");
    }

    private static String title(Ladder ladder, boolean level, String id) {
        return (level
                        ? ladder.level(id).map(Level::title)
                        : ladder.competency(id).map(Competency::title))
                .orElse(id);
    }

    private static String word(LadderMapping.Confidence confidence) {
        return switch (confidence) {
            case SURE -> "sure";
            case LIKELY -> "likely";
            case GUESS -> "a guess";
            case NONE -> "";
        };
    }

    private static Style ink(LadderMapping.Confidence confidence) {
        return switch (confidence) {
            case SURE -> Style.GOOD;
            case LIKELY -> Style.TEXT;
            case GUESS -> Style.WARN;
            case NONE -> Style.FAINT;
        };
    }
}
