package dev.rung.tui.initiative;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageBrief;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.service.InitiativeRow;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Draws an initiative as a row of the list, and the words above its columns. What fits beside each other goes by the room. */
final class InitiativeLine {
    private static final int GAP = 2;
    private static final int MONEY_FROM = 56;
    private static final int METRIC_FROM = 96;
    private static final int CHAIN_FROM = 110;
    private static final int RANGE_FROM = 146;
    private static final int LANDED = 13;
    private static final int COST = 6;
    private static final int CHAIN = 12;

    /** Columns of the parts; 0 for one that is left out. */
    private record Columns(int title, int metric, int forecast, int actual, int cost, int chain, int due) {
        static Columns of(int room, boolean costs) {
            if (room < MONEY_FROM) {
                int due = Math.min(20, room / 2);
                return new Columns(room - due - GAP, 0, 0, 0, 0, 0, due);
            }
            boolean wide = room >= METRIC_FROM;
            int forecast = room >= RANGE_FROM ? 18 : 8;
            boolean chained = room >= CHAIN_FROM;
            int actual = wide && (!chained || room >= RANGE_FROM - COST - CHAIN) ? LANDED : 7;
            int cost = chained && costs ? COST : 0;
            int chain = chained ? CHAIN : 0;
            int due = wide ? 22 : 21;
            int left = room
                    - forecast
                    - actual
                    - due
                    - 3 * GAP
                    - (chain > 0 ? chain + GAP : 0)
                    - (cost > 0 ? cost + GAP : 0);
            int title = wide ? Math.min(44, Math.max(28, left / 2)) : left;
            return new Columns(title, wide ? left - title - GAP : 0, forecast, actual, cost, chain, due);
        }
    }

    private final LocalDate today;
    private final Function<Initiative, StageBrief> brief;
    private final Map<String, StageBrief> briefs = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private Map<String, Money> costs = Map.of();
    private Function<Initiative, Chain> chain;

    /**
     * @param brief asked once for each row that is seen, until {@link #forget}
     * @param costs of this month by the id of the initiative
     * @param chain asked as {@code brief} is
     */
    InitiativeLine(
            LocalDate today,
            Function<Initiative, StageBrief> brief,
            Map<String, Money> costs,
            Function<Initiative, Chain> chain) {
        this.today = today;
        this.costs = costs;
        this.chain = chain;
        this.brief = brief;
    }

    /** Asks anew from now on, and others. */
    void forget(Map<String, Money> newCosts, Function<Initiative, Chain> newChain) {
        briefs.clear();
        chains.clear();
        costs = newCosts;
        chain = newChain;
    }

    void head(Canvas canvas) {
        Columns columns = Columns.of(canvas.columns(), !costs.isEmpty());
        if (columns.forecast() == 0) {
            return;
        }
        int x = columns.title() + GAP;
        if (columns.metric() > 0) {
            canvas.text(x, 0, "METRIC", Style.FAINT);
            x += columns.metric() + GAP;
        }
        canvas.textEnding(x + columns.forecast(), 0, "FORECAST", Style.FAINT);
        x += columns.forecast() + GAP;
        int number = columns.actual() < LANDED ? columns.actual() : LANDED - "inside".length() - 1;
        canvas.textEnding(x + number, 0, "ACTUAL", Style.FAINT);
        x += columns.actual() + GAP;
        if (columns.cost() > 0) {
            canvas.textEnding(x + columns.cost(), 0, "COST", Style.FAINT);
            x += columns.cost() + GAP;
        }
        if (columns.chain() > 0) {
            canvas.text(x, 0, "CHAIN", Style.FAINT);
            x += columns.chain() + GAP;
        }
        canvas.text(x, 0, "DUE, OR NEXT", Style.FAINT);
    }

    void draw(Canvas canvas, InitiativeRow row, boolean selected, int room) {
        Columns columns = Columns.of(room, !costs.isEmpty());
        String metric = columns.metric() > 0 ? metric(row.metric()) : "";
        boolean alone = columns.metric() > 0 && metric.isEmpty();
        int title = alone ? columns.title() + GAP + columns.metric() : columns.title();
        canvas.text(0, 0, row.initiative().title(), selected ? Style.STRONG : Style.TEXT, title);
        int x = columns.title() + GAP;
        if (columns.metric() > 0) {
            canvas.text(x, 0, metric, Style.MUTED, columns.metric());
            x += columns.metric() + GAP;
        }
        if (columns.forecast() > 0) {
            money(canvas, row, columns, x);
            x += columns.forecast() + columns.actual() + 2 * GAP;
        }
        if (columns.chain() > 0) {
            x = chain(canvas, row.initiative(), columns, x);
        }
        due(canvas, row, x, columns.due());
    }

    private static void money(Canvas canvas, InitiativeRow row, Columns columns, int x) {
        row.expected()
                .map(e -> columns.forecast() > 8
                        ? Figures.brief(e.contribution())
                        : Figures.brief(e.contribution().p50()))
                .ifPresent(words -> canvas.textEnding(x + columns.forecast(), 0, words, Style.TEXT));
        int from = x + columns.forecast() + GAP;
        row.actual().ifPresent(money -> actual(canvas.part(from, 0, columns.actual(), 1), row, money));
    }

    /** What came in, and beside it where that is of the forecast in the same row; only a hit is coloured. */
    private static void actual(Canvas canvas, InitiativeRow row, Money money) {
        Optional<Landing> landing = row.expected()
                .filter(e -> e.currency().equals(money.currency()))
                .map(e -> Landing.of(money.units(), e.contribution()));
        Style ink =
                landing.filter(l -> l == Landing.INSIDE).map(l -> Style.GOOD).orElse(Style.TEXT);
        int end = canvas.columns();
        if (end < LANDED) {
            String sign = landing.map(InitiativeLine::sign).orElse("");
            canvas.textEnding(end, 0, sign + Figures.brief(money.units()), ink);
            return;
        }
        int word = LANDED - "inside".length();
        canvas.textEnding(word - 1, 0, Figures.brief(money.units()), ink);
        landing.ifPresent(l -> canvas.text(word, 0, word(l), ink == Style.GOOD ? ink : Style.MUTED));
    }

    private static String word(Landing landing) {
        return landing.name().toLowerCase(Locale.ROOT);
    }

    private static String sign(Landing landing) {
        return switch (landing) {
            case BELOW -> "↓ ";
            case INSIDE -> "";
            case ABOVE -> "↑ ";
        };
    }

    /** A broken chain warns only where the team is at work on it. */
    private int chain(Canvas canvas, Initiative initiative, Columns columns, int from) {
        Optional<Money> cost = Optional.ofNullable(costs.get(initiative.id()));
        int x = from;
        if (columns.cost() > 0) {
            int end = x + columns.cost();
            cost.ifPresent(money -> canvas.textEnding(end, 0, Figures.brief(money.units()), Style.TEXT));
            x = end + GAP;
        }
        if (initiative.stage() != Stage.DROPPED) {
            Chain read = chains.computeIfAbsent(initiative.id(), id -> chain.apply(initiative));
            Style ink = read.whole() ? Style.GOOD : cost.isPresent() ? Style.WARN : Style.FAINT;
            canvas.text(x, 0, read.cause().map(l -> l.kind().absent()).orElse("whole"), ink, columns.chain());
        }
        return x + columns.chain() + GAP;
    }

    private void due(Canvas canvas, InitiativeRow row, int x, int room) {
        Optional<DueReview> look = row.pressing(today);
        if (look.isPresent()) {
            canvas.text(x, 0, look.get().words(today), ink(look.get(), today), room);
            return;
        }
        StageBrief wanted = briefs.computeIfAbsent(row.initiative().id(), id -> brief.apply(row.initiative()));
        canvas.text(x, 0, wanted.words(), wanted.late() ? Style.WARN : Style.MUTED, room);
    }

    /** The look of a day that is late, has come, or lies ahead. */
    static Style ink(DueReview look, LocalDate today) {
        return switch (look.on(today)) {
            case OVERDUE -> Style.WARN;
            case DUE -> Style.ACCENT;
            case UPCOMING -> Style.MUTED;
        };
    }

    /** {@code checkout conversion 4.1 % → 5.3 %}; the sentence where its parts are not found. */
    static String metric(String sentence) {
        OutcomeParts parts = OutcomeChecks.parts(sentence);
        if (parts.metric().isEmpty()) {
            return sentence;
        }
        boolean both = !parts.baseline().isEmpty() && !parts.target().isEmpty();
        return parts.metric() + (both ? "  " + parts.baseline() + " → " + parts.target() : "");
    }
}
