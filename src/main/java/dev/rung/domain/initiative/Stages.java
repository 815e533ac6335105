package dev.rung.domain.initiative;

import dev.rung.domain.initiative.StageAnswer.Refused;
import dev.rung.domain.initiative.StageAnswer.WantsReason;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How stages move: by what is there. Forward, a stage wants its proof; where the proof may be argued with, a written
 * reason does instead. Back goes one step, or to the stage it came from, with a reason.
 */
public final class Stages {
    private static final Set<Stage> DROPPABLE = EnumSet.of(Stage.IDEA, Stage.PROPOSED, Stage.COMMITTED, Stage.LAUNCHED);

    private Stages() {}

    /**
     * Whether the initiative may go to the target.
     *
     * @param reason in the person's words, blank for none; it does where a reason is wanted and nowhere else
     */
    public static StageAnswer toward(StageFacts facts, Stage target, String reason) {
        StageAnswer answer = toward(facts, target);
        return answer instanceof WantsReason && !reason.isBlank() ? StageAnswer.ALLOWED : answer;
    }

    private static StageAnswer toward(StageFacts facts, Stage target) {
        Stage from = facts.initiative().stage();
        if (from == target) {
            return new Refused("it is " + target.id() + " already");
        }
        if (from == Stage.DROPPED) {
            return revived(facts, target);
        }
        if (target == Stage.DROPPED) {
            return DROPPABLE.contains(from)
                    ? new WantsReason("a dropped bet teaches only with the reason it was dropped for")
                    : new Refused("it is " + from.id() + "; what was reviewed is closed, not dropped");
        }
        if (target.compareTo(from) < 0) {
            return back(facts, target);
        }
        return switch (target) {
            case PROPOSED -> proposed(facts);
            case COMMITTED -> committed(facts);
            case LAUNCHED -> launched(facts);
            case REVIEWED -> reviewed(facts);
            case CLOSED -> closed(facts);
            case IDEA, DROPPED -> throw new AssertionError("handled above: " + target);
        };
    }

    private static StageAnswer proposed(StageFacts facts) {
        List<OnePagerField> missing = facts.missingEssentials();
        return missing.isEmpty()
                ? StageAnswer.ALLOWED
                : new Refused("the one-pager does not say yet: "
                        + missing.stream().map(Stages::inASentence).collect(Collectors.joining(", ")));
    }

    static String inASentence(OnePagerField field) {
        return field.title().toLowerCase(Locale.ROOT);
    }

    private static StageAnswer committed(StageFacts facts) {
        if (facts.initiative().stage() == Stage.IDEA && proposed(facts) instanceof Refused refused) {
            return refused;
        }
        return facts.blockers() == 0
                ? StageAnswer.ALLOWED
                : new WantsReason("the one-pager has " + Amount.of(facts.blockers(), "blocker"));
    }

    private static StageAnswer launched(StageFacts facts) {
        Optional<LocalDate> day = facts.initiative().launchedOn();
        if (day.isEmpty()) {
            return new Refused("the day it reached customers is not written");
        }
        if (day.get().isAfter(facts.today())) {
            return new Refused("its launch, " + day.get() + ", is still to come");
        }
        return facts.initiative().stage() == Stage.COMMITTED
                ? StageAnswer.ALLOWED
                : new WantsReason("nobody committed to it");
    }

    private static StageAnswer reviewed(StageFacts facts) {
        if (facts.initiative().stage() != Stage.LAUNCHED) {
            return new Refused("it is " + facts.initiative().stage().id() + "; only what was launched can be reviewed");
        }
        return facts.outcomeReviewed() ? StageAnswer.ALLOWED : new Refused("the postmortem of 12 weeks is not written");
    }

    private static StageAnswer closed(StageFacts facts) {
        Stage from = facts.initiative().stage();
        if (from != Stage.REVIEWED) {
            return new Refused("it is " + from.id() + "; only what was reviewed can be closed"
                    + (DROPPABLE.contains(from) ? ", anything before that is dropped" : ""));
        }
        return facts.decided() ? StageAnswer.ALLOWED : new WantsReason("no postmortem holds a decision");
    }

    private static StageAnswer revived(StageFacts facts, Stage target) {
        Stage before = facts.cameFrom().orElse(Stage.IDEA);
        return target == before
                ? new WantsReason("it was dropped, and what changed since should be known")
                : new Refused("it was dropped as " + before.id() + " and comes back as that first");
    }

    private static StageAnswer back(StageFacts facts, Stage target) {
        Stage from = facts.initiative().stage();
        Stage oneBack = Stage.values()[from.ordinal() - 1];
        if (target != oneBack && !facts.cameFrom().equals(Optional.of(target))) {
            return new Refused("it goes back one step at a time, to " + oneBack.id());
        }
        if (from == Stage.LAUNCHED && !facts.postmortems().isEmpty()) {
            return new Refused("a postmortem of its launch is written");
        }
        return new WantsReason("it goes back");
    }

    /**
     * Whether the day on which it reached customers may be set, or corrected, to this one: not in the future, not after
     * its first postmortem, and not for a dropped bet.
     */
    public static StageAnswer launchDay(StageFacts facts, LocalDate day) {
        Stage stage = facts.initiative().stage();
        if (stage == Stage.DROPPED) {
            return new Refused("it was dropped; bring it back first");
        }
        if (day.isAfter(facts.today())) {
            return new Refused(day + " is still to come; a planned launch is a date of its own");
        }
        Optional<LocalDate> firstLook =
                facts.postmortems().stream().map(Postmortem::on).min(LocalDate::compareTo);
        if (firstLook.isPresent() && day.isAfter(firstLook.get())) {
            return new Refused("a postmortem of " + firstLook.get() + " is older than that launch");
        }
        return StageAnswer.ALLOWED;
    }

    /** The initiative at another stage, without asking whether it may; what was not launched after all has no launch day. */
    public static Initiative moved(Initiative initiative, Stage target) {
        boolean unlaunched = target.compareTo(Stage.LAUNCHED) < 0;
        return new Initiative(
                initiative.id(),
                initiative.title(),
                target,
                initiative.owner(),
                initiative.link(),
                initiative.createdOn(),
                initiative.startsOn(),
                initiative.launchOn(),
                unlaunched ? Optional.empty() : initiative.launchedOn(),
                initiative.followUpOf(),
                initiative.learned());
    }
}
