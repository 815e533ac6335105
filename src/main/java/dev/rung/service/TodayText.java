package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Today as text and back, for the one row that lets rung open at a glance: a line a thing, its first word says which, tabs
 * between its parts. Plain on purpose: at the start there is no time to load anything cleverer.
 */
final class TodayText {
    private static final String VERSION = "today 4";

    private TodayText() {}

    static String write(TodayView view) {
        StringBuilder out = new StringBuilder(2000).append(VERSION).append('\n');
        line(out, "day", view.day().toString());
        Person me = view.me();
        line(
                out,
                "me",
                me.id(),
                me.name(),
                me.relation().name(),
                me.ladderId(),
                me.level(),
                me.target().orElse(""),
                me.currency());
        for (Need need : view.needs()) {
            line(out, "need", need.urgency().name(), need.noun(), need.words(), kind(need.place()), what(need.place()));
        }
        for (TodayView.Step step : view.steps()) {
            line(out, "step", step.words(), step.why(), kind(step.place()), what(step.place()));
        }
        level(out, "own", view.own());
        view.target().ifPresent(target -> level(out, "target", target));
        for (TodayView.Cell cell : view.cells()) {
            line(
                    out,
                    "cell",
                    cell.title(),
                    cell.kind().name(),
                    cell.own().map(State::name).orElse(""),
                    cell.target().map(State::name).orElse(""),
                    cell.next(),
                    what(cell.place()));
        }
        for (int week : view.perWeek()) {
            line(out, "week", Integer.toString(week));
        }
        line(
                out,
                "count",
                Integer.toString(view.pieces()),
                Integer.toString(view.measured()),
                Long.toString(view.total()));
        for (TodayMoney.Line line : view.money().lines()) {
            line(out, "money", line.label(), line.figure(), line.more(), kind(line.place()), what(line.place()));
        }
        for (int percent : view.money().untranslated()) {
            line(out, "tax", Integer.toString(percent));
        }
        return out.toString();
    }

    private static void level(StringBuilder out, String word, TodayView.LevelLine level) {
        line(
                out,
                word,
                level.id(),
                level.title(),
                level.verdict().name(),
                Integer.toString(level.sustained()),
                Integer.toString(level.applicable()),
                Integer.toString(level.confirmed()),
                level.restsOn());
    }

    private static void line(StringBuilder out, String word, String... parts) {
        out.append(word);
        for (String part : parts) {
            out.append('\t');
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                switch (c) {
                    case '\t' -> out.append("\\t");
                    case '\n' -> out.append("\\n");
                    case '\\' -> out.append("\\\\");
                    default -> out.append(c);
                }
            }
        }
        out.append('\n');
    }

    private static String kind(Need.Place place) {
        return place.getClass().getSimpleName();
    }

    private static String what(Need.Place place) {
        if (place instanceof Need.Place.Piece piece) {
            return piece.evidenceId();
        }
        if (place instanceof Need.Place.Pieces pieces) {
            return pieces.filter();
        }
        if (place instanceof Need.Place.Bet bet) {
            return bet.initiativeId() + " " + bet.tab();
        }
        if (place instanceof Need.Place.Look look) {
            return look.initiativeId() + " " + look.weeks();
        }
        if (place instanceof Need.Place.Money money) {
            return money.tab();
        }
        if (place instanceof Need.Place.Update update) {
            return update.month().toString();
        }
        if (place instanceof Need.Place.Questions questions) {
            return questions.month().toString();
        }
        if (place instanceof Need.Place.Somebody somebody) {
            return somebody.personId() + " " + somebody.tab();
        }
        if (place instanceof Need.Place.Inbox inbox) {
            return inbox.personId();
        }
        if (place instanceof Need.Place.Rate rate) {
            return rate.personId();
        }
        if (place instanceof Need.Place.Coach coach) {
            return coach.personId() + " " + coach.sessionId();
        }
        return place instanceof Need.Place.Cell cell ? cell.expectation().toString() : "";
    }

    /** What was written; empty for a text of another version or one that is not whole. */
    static Optional<TodayView> read(String text) {
        try {
            return new Reading().read(text);
        } catch (RuntimeException unreadable) {
            // It is a copy of what can be computed: whatever is wrong with it, it is computed.
            return Optional.empty();
        }
    }

    private static final class Reading {
        private final List<Need> needs = new ArrayList<>();
        private final List<TodayView.Step> steps = new ArrayList<>();
        private final List<TodayView.Cell> cells = new ArrayList<>();
        private final List<Integer> weeks = new ArrayList<>();
        private final List<TodayMoney.Line> money = new ArrayList<>();
        private final List<Integer> untranslated = new ArrayList<>();
        private Optional<LocalDate> day = Optional.empty();
        private Optional<Person> me = Optional.empty();
        private Optional<TodayView.LevelLine> own = Optional.empty();
        private Optional<TodayView.LevelLine> target = Optional.empty();
        private List<String> counts = List.of();

        Optional<TodayView> read(String text) {
            int at = text.indexOf('\n');
            if (at < 0 || !text.substring(0, at).equals(VERSION)) {
                return Optional.empty();
            }
            while (at + 1 < text.length()) {
                int end = text.indexOf('\n', at + 1);
                take(parts(text, at + 1, end));
                at = end;
            }
            return Optional.of(new TodayView(
                    day.orElseThrow(),
                    me.orElseThrow(),
                    needs,
                    steps,
                    own.orElseThrow(),
                    target,
                    cells,
                    weeks,
                    Integer.parseInt(counts.get(1)),
                    Integer.parseInt(counts.get(2)),
                    Long.parseLong(counts.get(3)),
                    new TodayMoney(money, untranslated)));
        }

        private void take(List<String> p) {
            switch (p.get(0)) {
                case "day" -> day = Optional.of(LocalDate.parse(p.get(1)));
                case "me" ->
                    me = Optional.of(new Person(
                            p.get(1),
                            p.get(2),
                            Person.Relation.valueOf(p.get(3)),
                            p.get(4),
                            p.get(5),
                            p.get(6).isEmpty() ? Optional.empty() : Optional.of(p.get(6)),
                            p.get(7)));
                case "need" ->
                    needs.add(new Need(Need.Urgency.valueOf(p.get(1)), p.get(2), p.get(3), place(p.get(4), p.get(5))));
                case "step" -> steps.add(new TodayView.Step(p.get(1), p.get(2), place(p.get(3), p.get(4))));
                case "own" -> own = Optional.of(level(p));
                case "target" -> target = Optional.of(level(p));
                case "cell" ->
                    cells.add(new TodayView.Cell(
                            p.get(1),
                            Kind.valueOf(p.get(2)),
                            state(p.get(3)),
                            state(p.get(4)),
                            p.get(5),
                            new Need.Place.Cell(ExpectationId.parse(p.get(6)).orElseThrow())));
                case "week" -> weeks.add(Integer.parseInt(p.get(1)));
                case "count" -> counts = p;
                case "money" -> money.add(new TodayMoney.Line(p.get(1), p.get(2), p.get(3), place(p.get(4), p.get(5))));
                case "tax" -> untranslated.add(Integer.parseInt(p.get(1)));
                default -> throw new IllegalArgumentException(p.get(0));
            }
        }

        private static Optional<State> state(String name) {
            return name.isEmpty() ? Optional.empty() : Optional.of(State.valueOf(name));
        }

        private static TodayView.LevelLine level(List<String> p) {
            return new TodayView.LevelLine(
                    p.get(1),
                    p.get(2),
                    LevelVerdict.valueOf(p.get(3)),
                    Integer.parseInt(p.get(4)),
                    Integer.parseInt(p.get(5)),
                    Integer.parseInt(p.get(6)),
                    p.get(7));
        }

        private static String before(String what) {
            return what.substring(0, what.indexOf(' '));
        }

        private static String after(String what) {
            return what.substring(what.indexOf(' ') + 1);
        }

        private static Need.Place place(String kind, String what) {
            return switch (kind) {
                case "Piece" -> new Need.Place.Piece(what);
                case "Pieces" -> new Need.Place.Pieces(what);
                case "Cell" -> new Need.Place.Cell(ExpectationId.parse(what).orElseThrow());
                case "Assess" -> new Need.Place.Assess();
                case "Capture" -> new Need.Place.Capture();
                case "Import" -> new Need.Place.Import();
                case "Workspace" -> new Need.Place.Workspace();
                case "Profile" -> new Need.Place.Profile();
                case "Bet" -> new Need.Place.Bet(before(what), after(what));
                case "Look" -> new Need.Place.Look(before(what), Integer.parseInt(after(what)));
                case "Commitments" -> new Need.Place.Commitments();
                case "Leverage" -> new Need.Place.Leverage();
                case "Money" -> new Need.Place.Money(what);
                case "Update" -> new Need.Place.Update(YearMonth.parse(what));
                case "Questions" -> new Need.Place.Questions(YearMonth.parse(what));
                case "Audit" -> new Need.Place.Audit();
                case "Somebody" -> new Need.Place.Somebody(before(what), after(what));
                case "Inbox" -> new Need.Place.Inbox(what);
                case "Rate" -> new Need.Place.Rate(what);
                case "Asked" -> new Need.Place.Asked();
                case "Coach" -> new Need.Place.Coach(before(what), after(what));
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private static List<String> parts(String text, int from, int to) {
            List<String> parts = new ArrayList<>(8);
            StringBuilder part = new StringBuilder();
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c == '\t') {
                    parts.add(part.toString());
                    part.setLength(0);
                } else if (c == '\\' && i + 1 < to) {
                    char next = text.charAt(++i);
                    part.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
                } else {
                    part.append(c);
                }
            }
            parts.add(part.toString());
            return parts;
        }
    }
}
