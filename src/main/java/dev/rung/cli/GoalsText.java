package dev.rung.cli;

import dev.rung.domain.money.Driver;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.TeamText;
import java.util.List;

/** Company goals as text. */
final class GoalsText {
    private static final int TITLE = 60;

    private final Workbench bench;

    GoalsText(Workbench bench) {
        this.bench = bench;
    }

    void print(List<Goal> goals, List<GoalLink> links) {
        Printout out = bench.out();
        if (goals.isEmpty()) {
            out.line("No goal is written yet. What does the company want? For example:");
            out.line("  rung money goal 'Keep more customers' --metric GRR --target 92% --for 2026-Q4");
            return;
        }
        for (Goal goal : goals) {
            out.line(Words.of(Ink.BOLD, Quoted.clip(goal.title(), TITLE)).dim("  " + ShortId.of(goal.id())));
            out.table(2, List.of(row(goal)));
            List<GoalLink> serving =
                    links.stream().filter(l -> l.goalId().equals(goal.id())).toList();
            if (serving.isEmpty()) {
                out.line(Words.of(Ink.DIM, "  no bet serves it: rung money serve INITIATIVE GOAL"));
            }
            serving.forEach(l -> out.line("  · "
                    + Quoted.clip(
                            bench.rung().initiatives().find(l.initiativeId()).title(), TITLE)));
            out.blank();
        }
    }

    static List<Words> row(Goal goal) {
        String aim = goal.metric().isBlank() && goal.target().isBlank()
                ? "no metric"
                : (goal.metric() + " " + goal.target()).strip();
        return List.of(
                Words.of(Ink.DIM, TeamText.period(goal.from(), goal.to())),
                Words.of(goal.driver().map(Driver::title).orElse("Profit")),
                Words.of(Quoted.clip(aim, TITLE)));
    }
}
