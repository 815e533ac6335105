package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.MonthText;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what the company wants in a period. */
final class GoalAsk implements EntryPanel.Ask {
    private static final String PROFIT = "profit";

    private final Rung rung;
    private final Optional<Goal> before;

    GoalAsk(Rung rung, Optional<Goal> before) {
        this.rung = rung;
        this.before = before;
    }

    @Override
    public String title() {
        return before.isPresent() ? "Change a goal" : "What does the company want?";
    }

    @Override
    public String draft() {
        return "goal:" + before.map(Goal::id).orElse("");
    }

    @Override
    public boolean adds() {
        return before.isEmpty();
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", before.map(Goal::title).orElse(""));
        texts.put("metric", before.map(Goal::metric).orElse(""));
        texts.put("target", before.map(Goal::target).orElse(""));
        texts.put("branch", before.flatMap(Goal::driver).map(Driver::id).orElse(PROFIT));
        texts.put(
                "period",
                before.map(g -> TeamText.period(g.from(), g.to()))
                        .orElse(Quarter.of(rung.today()).title()));
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> texts) {
        LineField title = new LineField(texts.get("title")).placeholder("Keep more customers");
        LineField metric = new LineField(texts.get("metric")).placeholder("GRR");
        LineField target = new LineField(texts.get("target")).placeholder("92 %");
        LineField period = new LineField(texts.get("period")).placeholder("Q4 2026");
        List<String> branches = new ArrayList<>(List.of(PROFIT));
        Arrays.stream(Driver.values())
                .filter(d -> d != Driver.PLAIN)
                .map(Driver::id)
                .forEach(branches::add);
        ChoiceField<String> branch = new ChoiceField<>(branches, texts.get("branch"), GoalAsk::branchWords);
        return List.of(
                new EntryPanel.Part(
                        "title", "Goal", "in the company's words", title, title::text, EntryPanel.anything()),
                new EntryPanel.Part(
                        "metric",
                        "Metric",
                        "which number says whether it is reached",
                        metric,
                        metric::text,
                        EntryPanel.anything()),
                new EntryPanel.Part("target", "Target", "with its unit", target, target::text, EntryPanel.anything()),
                new EntryPanel.Part(
                        "branch",
                        "Branch",
                        "where it hangs on the driver tree",
                        branch,
                        branch::value,
                        EntryPanel.anything()),
                new EntryPanel.Part(
                        "period",
                        "Period",
                        "Q4 2026, 2026 or 2026-11",
                        period,
                        period::text,
                        EntryPanel.readBy(this::period)));
    }

    private static String branchWords(String id) {
        return Driver.named(id).map(Driver::title).orElse("Profit itself");
    }

    /** A period typed, or the one it had, which may be of any days. */
    private Span period(String text) {
        Optional<Goal> same =
                before.filter(g -> TeamText.period(g.from(), g.to()).equals(text.strip()));
        if (same.isPresent()) {
            return new Span(same.get().from(), same.get().to());
        }
        CostPeriod period = MonthText.period(text);
        return new Span(period.first(), period.last());
    }

    private record Span(LocalDate from, LocalDate to) {}

    private Goal read(Map<String, String> typed) {
        if (typed.get("title").isBlank()) {
            throw Refusal.usage("Say in a few words what the company wants.");
        }
        Span span = period(typed.get("period"));
        return new Goal(
                before.map(Goal::id).orElse(""),
                typed.get("title").strip(),
                typed.get("metric").strip(),
                typed.get("target").strip(),
                Driver.named(typed.get("branch")),
                span.from(),
                span.to());
    }

    @Override
    public String outcome(Map<String, String> typed) {
        Goal goal = read(typed);
        return TeamText.period(goal.from(), goal.to()) + ", on the branch " + branchWords(typed.get("branch"))
                + "; b says which bets serve it.";
    }

    @Override
    public String keep(Map<String, String> typed) {
        Goal goal = read(typed);
        if (before.isPresent()) {
            rung.team().save(goal);
        } else {
            rung.team().add(goal);
        }
        return "Added “" + goal.title() + "”; b says which bets serve it.";
    }
}
