package dev.rung.service.sample;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A look back at a launch, as the story tells it. */
final class Look {
    final int daysAgo;
    private final Week week;
    private final List<Assumption> assumptions = new ArrayList<>();
    private Optional<Money> actual = Optional.empty();
    private Optional<Money> planned = Optional.empty();
    private Optional<Money> spent = Optional.empty();
    private String metric = "";
    private String source = "";
    private Attribution attribution = Attribution.BEFORE_AND_AFTER;
    private String worked = "";
    private String didNot = "";
    private String changes = "";
    private String lesson = "";
    private Skill skill = Skill.UNSAID;
    private Optional<Decision> decision = Optional.empty();
    private Optional<Integer> decisionBy = Optional.empty();

    private Look(Week week, int daysAgo) {
        this.week = week;
        this.daysAgo = daysAgo;
    }

    static Look after(Week week, int daysAgo) {
        return new Look(week, daysAgo);
    }

    /** Contribution a year in whole euros. */
    Look actual(int euros) {
        actual = Optional.of(Money.of(euros, BetStory.CURRENCY));
        return this;
    }

    Look metric(String value, String from) {
        metric = value;
        source = from;
        return this;
    }

    Look by(Attribution reason) {
        attribution = reason;
        return this;
    }

    Look cost(int euroPlanned, int euroSpent) {
        planned = Optional.of(Money.of(euroPlanned, BetStory.CURRENCY));
        spent = Optional.of(Money.of(euroSpent, BetStory.CURRENCY));
        return this;
    }

    Look held(String assumption) {
        return assumed(assumption, Assumption.Outcome.HELD);
    }

    Look failed(String assumption) {
        return assumed(assumption, Assumption.Outcome.FAILED);
    }

    Look unknown(String assumption) {
        return assumed(assumption, Assumption.Outcome.UNKNOWN);
    }

    private Look assumed(String text, Assumption.Outcome outcome) {
        assumptions.add(new Assumption(text, outcome));
        return this;
    }

    /** What worked, what did not, what changes. */
    Look said(String whatWorked, String whatDidNot, String whatChanges) {
        worked = whatWorked;
        didNot = whatDidNot;
        changes = whatChanges;
        return this;
    }

    Look lesson(Skill judged, String words) {
        skill = judged;
        lesson = words;
        return this;
    }

    /** @param by so many days ago; below 0 it is ahead */
    Look decided(Decision what, int by) {
        decision = Optional.of(what);
        decisionBy = Optional.of(by);
        return this;
    }

    Postmortem postmortem(String id, String initiativeId, Calendar calendar) {
        return new Postmortem(
                id,
                initiativeId,
                week,
                calendar.workday(daysAgo),
                actual,
                metric,
                source,
                attribution,
                planned,
                spent,
                assumptions,
                calendar.dates(worked),
                calendar.dates(didNot),
                calendar.dates(changes),
                skill,
                decision,
                decision.isPresent() ? BetStory.OWNER : "",
                decisionBy.map(calendar::workday),
                lesson);
    }
}
