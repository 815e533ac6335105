package dev.rung.tui.chain;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Picker;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the goal of the company a bet serves; one that it serves already is taken back. */
final class GoalChoice {
    private final Rung rung;
    private final Runnable chosen;

    /** @param chosen called when a goal was chosen */
    GoalChoice(Rung rung, Runnable chosen) {
        this.rung = rung;
        this.chosen = chosen;
    }

    Next open(Initiative initiative) {
        List<Goal> all = rung.team().goals().stream()
                .sorted(Comparator.comparing((Goal g) -> !g.covers(rung.today())))
                .toList();
        if (all.isEmpty()) {
            return Next.open(new Destination.MoneyPage("Goals"))
                    .saying("No goal of the company is written yet; n writes the first.");
        }
        Set<String> served = rung.team().links().stream()
                .filter(l -> l.initiativeId().equals(initiative.id()))
                .map(GoalLink::goalId)
                .collect(Collectors.toSet());
        return Next.show(Picker.one(
                        "Which goal does it serve?", all, Goal::title, goal -> take(initiative, goal, served))
                .note(goal ->
                        served.contains(goal.id()) ? "served" : goal.covers(rung.today()) ? "" : "of another time")
                .detail(this::detail));
    }

    private String detail(Goal goal) {
        String wanted = (goal.metric() + " " + goal.target()).strip();
        return (wanted.isEmpty() ? "" : wanted + ", ") + Days.words(goal.from()) + " to " + Days.words(goal.to()) + ".";
    }

    private Next take(Initiative initiative, Goal goal, Set<String> served) {
        boolean before = served.contains(goal.id());
        if (before) {
            rung.team().unserve(initiative, goal);
        } else {
            rung.team().serve(initiative, goal);
        }
        chosen.run();
        return Next.say("It serves “" + goal.title() + "”" + (before ? " no more" : "") + "; u takes it back.");
    }
}
