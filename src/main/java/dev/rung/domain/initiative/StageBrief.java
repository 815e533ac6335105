package dev.rung.domain.initiative;

import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an initiative wants next in a few words, for a row of a list; {@link NextStage} says it whole.
 *
 * @param words {@code ""} when the bet is over
 * @param late a day that was planned has passed
 */
public record StageBrief(String words, boolean late) {

    public static StageBrief of(StageFacts facts) {
        Initiative initiative = facts.initiative();
        return switch (initiative.stage()) {
            case IDEA -> calm(idea(facts.missingEssentials()));
            case PROPOSED ->
                calm(facts.blockers() == 0 ? "ready to commit" : Amount.of(facts.blockers(), "blocker") + " to mend");
            case COMMITTED -> committed(initiative, facts.today());
            case LAUNCHED -> calm(facts.outcomeReviewed() ? "ready to review" : "wants the look of 12 weeks");
            case REVIEWED -> calm(facts.decided() ? "ready to close" : "wants a decision");
            case CLOSED, DROPPED -> calm("");
        };
    }

    private static StageBrief calm(String words) {
        return new StageBrief(words, false);
    }

    private static String idea(List<OnePagerField> missing) {
        if (missing.isEmpty()) {
            return "ready to propose";
        }
        return missing.size() == 3
                ? "wants a one-pager"
                : "wants " + missing.stream().map(StageBrief::inShort).collect(Collectors.joining(", "));
    }

    private static String inShort(OnePagerField field) {
        return field == OnePagerField.PROBLEM ? "problem" : Stages.inASentence(field);
    }

    private static StageBrief committed(Initiative initiative, LocalDate today) {
        if (initiative.launchedOn().isPresent()) {
            return calm("ready to launch");
        }
        if (initiative.launchOn().isEmpty()) {
            return calm("no launch planned");
        }
        long days = ChronoUnit.DAYS.between(today, initiative.launchOn().get());
        if (days < 0) {
            return new StageBrief("launch, " + Amount.of(-days, "day") + " late", true);
        }
        return calm(days == 0 ? "launch today" : days == 1 ? "launch tomorrow" : "launch in " + days + " days");
    }
}
