package dev.rung.domain.initiative;

import dev.rung.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dated comparison of what was expected with what came. Four answers make one: the actual, what worked, what did not,
 * what changes. Free texts are {@code ""} where nothing was written.
 *
 * @param week which look at it this is
 * @param actual contribution a year as it is seen now; the newest postmortem's counts, so that money enters the books once
 * @param metricActual the metric's value now, with its unit, as a person writes it
 * @param metricSource where that number comes from
 * @param changes what is done otherwise from now on
 * @param skill whether the decision was good, apart from how it turned out
 * @param decisionOwner who carries the decision out
 * @param lesson what the next bet should know
 */
public record Postmortem(
        String id,
        String initiativeId,
        Week week,
        LocalDate on,
        Optional<Money> actual,
        String metricActual,
        String metricSource,
        Attribution attribution,
        Optional<Money> costPlanned,
        Optional<Money> costActual,
        List<Assumption> assumptions,
        String worked,
        String didNot,
        String changes,
        Skill skill,
        Optional<Decision> decision,
        String decisionOwner,
        Optional<LocalDate> decisionBy,
        String lesson) {
    public Postmortem {
        assumptions = List.copyOf(assumptions);
    }

    /** What is missing of the four answers that make one, each as a clause; empty when all are there. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (actual.isEmpty() && metricActual.isBlank()) {
            missing.add("what came, in money or in the metric");
        }
        if (worked.isBlank()) {
            missing.add("what worked");
        }
        if (didNot.isBlank()) {
            missing.add("what did not");
        }
        if (changes.isBlank()) {
            missing.add("what changes");
        }
        return List.copyOf(missing);
    }

    /**
     * What is wrong with its days, each as a clause; empty when nothing is.
     *
     * @param launchedOn empty where nothing was launched
     */
    public List<String> wrongDays(Optional<LocalDate> launchedOn, LocalDate today) {
        List<String> wrong = new ArrayList<>();
        if (launchedOn.isEmpty()) {
            wrong.add("there is no launch to look back at");
        }
        launchedOn
                .filter(on::isBefore)
                .ifPresent(day -> wrong.add("it is dated " + on + ", before the launch of " + day));
        if (on.isAfter(today)) {
            wrong.add("its day, " + on + ", is still to come");
        }
        decisionBy
                .filter(by -> by.isBefore(on))
                .ifPresent(by -> wrong.add("the decision is due on " + by + ", before the look itself"));
        return List.copyOf(wrong);
    }

    /** When to look: health, then the leading indicator, then the outcome and the money. */
    public enum Week {
        TWO(2),
        SIX(6),
        TWELVE(12);

        private final int weeks;

        Week(int weeks) {
            this.weeks = weeks;
        }

        public int weeks() {
            return weeks;
        }

        /** {@code 12 weeks}. */
        public String words() {
            return weeks + " weeks";
        }

        /** The day it is due after a launch. */
        public LocalDate dueAfter(LocalDate launchedOn) {
            return launchedOn.plusWeeks(weeks);
        }
    }

    /** Skill and luck told apart: a good decision may turn out badly. */
    public enum Skill {
        UNSAID("not said"),
        GOOD_DECISION_GOOD_OUTCOME("good decision, good outcome"),
        GOOD_DECISION_BAD_OUTCOME("good decision, bad luck"),
        BAD_DECISION_GOOD_OUTCOME("bad decision, good luck"),
        BAD_DECISION_BAD_OUTCOME("bad decision, bad outcome");

        private final String words;

        Skill(String words) {
            this.words = words;
        }

        /** As a reader sees it. */
        public String words() {
            return words;
        }
    }

    /** What follows. */
    public enum Decision {
        CONTINUE,
        ITERATE,
        SCALE,
        STOP;

        /** As a reader sees it: {@code iterate}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
