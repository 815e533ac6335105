package dev.rung.domain.initiative;

import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.StageAnswer.Refused;
import dev.rung.domain.text.Amount;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stage that comes next and what it still wants.
 *
 * @param stage empty when the bet is over
 * @param ready nothing is missing
 * @param words one line for list and page; {@code ""} when the bet is over
 */
public record NextStage(Optional<Stage> stage, boolean ready, String words) {
    private static final NextStage OVER = new NextStage(Optional.empty(), true, "");

    public static NextStage of(StageFacts facts) {
        Stage stage = facts.initiative().stage();
        if (stage == Stage.CLOSED || stage == Stage.DROPPED) {
            return OVER;
        }
        Stage next = Stage.values()[stage.ordinal() + 1];
        String wants = wants(facts, next);
        return new NextStage(
                Optional.of(next),
                wants.isEmpty(),
                wants.isEmpty() ? "ready to be " + next.id() : next.id() + " wants " + wants);
    }

    private static String wants(StageFacts facts, Stage next) {
        return switch (next) {
            case PROPOSED ->
                facts.missingEssentials().stream().map(Stages::inASentence).collect(Collectors.joining(", "));
            case COMMITTED ->
                facts.blockers() == 0
                        ? ""
                        : Amount.of(facts.blockers(), "blocker") + " of the one-pager mended, or a reason";
            case LAUNCHED -> Stages.toward(facts, next, "") instanceof Refused ? launch(facts.initiative()) : "";
            case REVIEWED -> facts.outcomeReviewed() ? "" : "the postmortem of 12 weeks" + due(facts.initiative());
            case CLOSED -> facts.decided() ? "" : "a decision, or a reason";
            case IDEA, DROPPED -> "";
        };
    }

    private static String launch(Initiative initiative) {
        return "the day it reached customers"
                + initiative.launchOn().map(day -> ", planned for " + day).orElse("");
    }

    private static String due(Initiative initiative) {
        return initiative
                .launchedOn()
                .map(day -> ", due " + Week.TWELVE.dueAfter(day))
                .orElse("");
    }
}
