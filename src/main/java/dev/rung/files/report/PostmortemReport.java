package dev.rung.files.report;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was expected of a bet beside what came, and what was decided: the newest look first and whole, the earlier ones below.
 * A pure function of the bet.
 */
public final class PostmortemReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Bet bet;

    private PostmortemReport(Bet bet) {
        this.bet = bet;
    }

    /** The report on a bet; one without any look says when they are due. */
    public static Document of(Bet bet) {
        return new PostmortemReport(bet).document();
    }

    private Document document() {
        Initiative initiative = bet.initiative();
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Owner", initiative.owner());
        fact(facts, "Stage", initiative.stage().id());
        fact(facts, "Launched", initiative.launchedOn().map(DAY::format).orElse("not yet"));
        fact(facts, "Metric", bet.metricLine());
        List<Block> blocks = new ArrayList<>();
        Optional<Postmortem> newest = bet.latestPostmortem();
        if (newest.isEmpty()) {
            blocks.add(Block.Paragraph.of(none(initiative.launchedOn())));
        } else {
            moneyOf(blocks);
            look(blocks, newest.get(), 2);
            List<Postmortem> earlier = new ArrayList<>(bet.postmortems());
            earlier.remove(newest.get());
            for (int i = earlier.size() - 1; i >= 0; i--) {
                List<Block> inside = new ArrayList<>();
                look(inside, earlier.get(i), 3);
                blocks.add(new Block.Details(
                        Text.of(heading(earlier.get(i)) + ", "
                                + DAY.format(earlier.get(i).on())),
                        inside.subList(1, inside.size())));
            }
        }
        return new Document(
                Text.of("Postmortem: " + initiative.title()),
                Text.of(newest.map(p -> heading(p) + ", " + DAY.format(p.on())).orElse("")),
                facts,
                blocks);
    }

    private static String none(Optional<LocalDate> launched) {
        return launched.map(day -> "No look back is written yet. They are due on "
                        + DAY.format(Postmortem.Week.TWO.dueAfter(day)) + ", "
                        + DAY.format(Postmortem.Week.SIX.dueAfter(day)) + " and "
                        + DAY.format(Postmortem.Week.TWELVE.dueAfter(day)) + ".")
                .orElse("It was not launched yet, so there is nothing to look back at.");
    }

    private static String heading(Postmortem p) {
        return "After " + p.week().words();
    }

    private static void fact(List<Block.Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(Block.Fact.of(label, value.strip()));
        }
    }

    /** Forecast in force and actual, side by side; the bars only where every amount is 0 or more. */
    private void moneyOf(List<Block> blocks) {
        Optional<Forecast> forecast = bet.forecastInForce();
        Optional<Postmortem> seen = bet.actualPostmortem();
        blocks.add(Block.Heading.of(2, "Forecast and actual"));
        if (forecast.isEmpty()) {
            String actual = seen.flatMap(Postmortem::actual)
                    .map(a -> "Came in: " + Figures.brief(a) + " of contribution a year. ")
                    .orElse("");
            blocks.add(Block.Paragraph.of(actual + "Nothing was forecast before the launch to compare it with."));
            return;
        }
        Range range = forecast.get().contribution();
        String currency = forecast.get().currency();
        Optional<Money> actual = seen.flatMap(Postmortem::actual);
        Optional<Double> units =
                actual.filter(a -> a.currency().equals(currency)).map(Money::units);
        String expected =
                "Expected, contribution a year in " + currency + ": P10 " + Figures.brief(range.p10()) + ", P50 "
                        + Figures.brief(range.p50()) + ", P90 " + Figures.brief(range.p90()) + ", forecast on "
                        + DAY.format(forecast.get().madeOn()) + ".";
        String came = actual.map(a -> " Came in: " + Figures.brief(a)
                        + units.map(u -> ", " + Landing.words(u, range)).orElse(", in another currency")
                        + ", by " + seen.orElseThrow().attribution().title() + ".")
                .orElse(" No actual in money yet.");
        blocks.add(Block.Paragraph.of(expected + came));
        if (range.p10() >= 0 && units.orElse(0.0) >= 0 && range.p90() > 0) {
            blocks.add(new Block.Picture(Text.of("Contribution a year in " + currency), bars(range, units)));
        }
    }

    private static Chart bars(Range range, Optional<Double> actual) {
        List<Chart.Bar> bars = new ArrayList<>();
        bars.add(bar("P10", range.p10(), Tone.QUIET));
        bars.add(bar("P50", range.p50(), Tone.PLAIN));
        bars.add(bar("P90", range.p90(), Tone.QUIET));
        actual.ifPresent(a -> bars.add(bar("Actual", a, Landing.of(a, range) == Landing.BELOW ? Tone.BAD : Tone.GOOD)));
        return new Chart.Bars(bars, Math.max(range.p90(), actual.orElse(0.0)));
    }

    private static Chart.Bar bar(String label, double value, Tone tone) {
        return new Chart.Bar(Text.of(label), value, Text.of(Figures.brief(value)), tone);
    }

    private static void look(List<Block> blocks, Postmortem p, int level) {
        blocks.add(Block.Heading.of(level, heading(p)));
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Came in", p.actual().map(a -> Figures.brief(a) + " a year").orElse(""));
        fact(facts, "Metric", p.metricActual());
        fact(facts, "Source", p.metricSource());
        fact(
                facts,
                "Attribution",
                p.attribution().title() + ": " + p.attribution().about());
        fact(facts, "Cost planned", p.costPlanned().map(Figures::brief).orElse(""));
        fact(facts, "Cost actual", p.costActual().map(Figures::brief).orElse(""));
        fact(facts, "Luck or skill", p.skill() == Skill.UNSAID ? "" : p.skill().words());
        fact(facts, "Decision", decision(p));
        blocks.add(new Block.Facts(facts));
        said(blocks, level + 1, "What worked", p.worked());
        said(blocks, level + 1, "What did not", p.didNot());
        said(blocks, level + 1, "What changes", p.changes());
        said(blocks, level + 1, "Lesson", p.lesson());
        if (!p.assumptions().isEmpty()) {
            blocks.add(Block.Heading.of(level + 1, "Assumptions"));
            blocks.add(new Block.Bullets(
                    p.assumptions().stream().map(PostmortemReport::assumption).toList()));
        }
    }

    private static Text assumption(Assumption a) {
        return Text.of(a.outcome().word() + ": " + a.text());
    }

    private static String decision(Postmortem p) {
        return p.decision()
                .map(d -> d.word()
                        + (p.decisionOwner().isBlank() ? "" : ", " + p.decisionOwner())
                        + p.decisionBy().map(by -> ", by " + DAY.format(by)).orElse(""))
                .orElse("");
    }

    private static void said(List<Block> blocks, int level, String title, String words) {
        if (!words.isBlank()) {
            blocks.add(new Block.Together(List.of(Block.Heading.of(level, title), Block.Paragraph.of(words.strip()))));
        }
    }
}
