package dev.rung.cli;

import dev.rung.domain.coaching.Focus;
import dev.rung.domain.coaching.Gap;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.coaching.Happening;
import dev.rung.domain.coaching.Preparation;
import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.coaching.Promised;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a session rests on, in words and as JSON. */
final class PreparationText {
    /** As many as are read before a session; JSON has all. */
    private static final int MOST = 6;

    private final Workbench bench;

    PreparationText(Workbench bench) {
        this.bench = bench;
    }

    void whole(Person person, Preparation prepared) {
        String whom = prepared.self() ? "yourself" : person.name();
        bench.out().heading("Session with " + whom + ": " + prepared.words());
        bench.out()
                .prose(
                        0,
                        prepared.focus()
                                .map(f -> "Focus: " + f.title() + ". " + f.why())
                                .orElse("Focus: nothing suggested; every expectation is sustained."));
        section("Since " + prepared.since(), prepared.happened(), "nothing is recorded", this::happening);
        section("Open commitments", prepared.open(), "none", p -> {
            Commitment c = p.commitment();
            return c.words() + " (" + DueWords.of(c.dueOn(), prepared.on()) + ")";
        });
        section(
                "Growth bets",
                prepared.bets(),
                "none is open",
                b -> b.bet().words() + ": " + b.title() + ", " + b.words());
        section("Nearest gaps", prepared.gaps(), "none", g -> g.title() + ": " + g.words());
        bench.out().blank();
        bench.out().heading("Questions");
        if (prepared.questions().isEmpty()) {
            bench.out().prose(2, "All of them were asked lately; ask your own.");
        }
        prepared.questions().forEach(q -> bench.out().labelled(q.step().title(), 14, q.wording()));
    }

    private String happening(Happening each) {
        return each.on() + " " + each.kind().word() + ": " + each.words();
    }

    private <T> void section(String heading, List<T> rows, String none, Function<T, String> words) {
        bench.out().blank();
        bench.out().heading(heading);
        if (rows.isEmpty()) {
            bench.out().prose(2, none);
        }
        rows.stream().limit(MOST).forEach(r -> bench.out().prose(2, words.apply(r)));
        if (rows.size() > MOST) {
            bench.out().prose(2, "and " + (rows.size() - MOST) + " more; --json lists all");
        }
    }

    Map<String, Object> json(Person person, Preparation prepared) {
        PlanText plans = new PlanText(bench);
        return JsonMap.of(
                "person_id", person.id(),
                "person", person.name(),
                "on", prepared.on(),
                "last_session", prepared.last(),
                "days_since", prepared.days(),
                "since", prepared.since(),
                "happened",
                        prepared.happened().stream().map(PreparationText::json).toList(),
                "commitments",
                        prepared.open().stream().map(p -> json(p, prepared)).toList(),
                "growth_bets",
                        prepared.bets().stream()
                                .map(GrowthProgress::bet)
                                .map(plans::json)
                                .toList(),
                "gaps", prepared.gaps().stream().map(PreparationText::json).toList(),
                "focus", prepared.focus().map(PreparationText::json),
                "questions",
                        prepared.questions().stream().map(PreparationText::json).toList());
    }

    private static Map<String, Object> json(Happening each) {
        return JsonMap.of("on", each.on(), "kind", each.kind().word(), "words", each.words(), "id", each.id());
    }

    private static Map<String, Object> json(Promised each, Preparation prepared) {
        Commitment c = each.commitment();
        return JsonMap.of(
                "id", c.id(),
                "words", c.words(),
                "owner", c.owner(),
                "due_on", c.dueOn(),
                "overdue", c.overdue(prepared.on()),
                "done_test", c.doneTest(),
                "competency", each.about().map(ExpectationId::competency),
                "level", each.about().map(ExpectationId::level));
    }

    private static Map<String, Object> json(Gap gap) {
        return JsonMap.of(
                "competency", gap.id().competency(),
                "level", gap.id().level(),
                "title", gap.title(),
                "state", gap.state().name().toLowerCase(Locale.ROOT),
                "missing", gap.missing(),
                "core", gap.core());
    }

    private static Map<String, Object> json(Focus focus) {
        return JsonMap.of(
                "competency", focus.id().competency(),
                "level", focus.id().level(),
                "title", focus.title(),
                "why", focus.why());
    }

    private static Map<String, Object> json(PreparedQuestion question) {
        return JsonMap.of(
                "step", question.step().word(), "wording", question.wording(), "from_ladder", question.fromLadder());
    }
}
