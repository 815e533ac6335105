package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageAnswer;
import dev.rung.domain.text.Capital;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Prompt;
import java.util.Optional;

/** Moves a bet from stage to stage: at once, with a reason that is asked for, or not at all with the words why. */
final class StageSteps {
    private final Rung rung;
    private final Runnable moved;

    /** @param moved called when a bet was moved without anything lying over the screen */
    StageSteps(Rung rung, Runnable moved) {
        this.rung = rung;
        this.moved = moved;
    }

    /** What is done to get to a stage, in a word. */
    static String verb(Stage stage) {
        return switch (stage) {
            case IDEA -> "back to idea";
            case PROPOSED -> "propose";
            case COMMITTED -> "commit";
            case LAUNCHED -> "launch";
            case REVIEWED -> "review";
            case CLOSED -> "close";
            case DROPPED -> "drop";
        };
    }

    /** To the stage that comes next. */
    Next forward(Bet bet) {
        Optional<Stage> next = rung.initiatives().next(bet).stage();
        return next.isEmpty()
                ? Next.refuse("“" + bet.initiative().title() + "” is "
                        + bet.initiative().stage().id() + "; nothing comes after that.")
                : to(bet, next.get());
    }

    /** To the stage it came from. */
    Next back(Bet bet) {
        return before(bet)
                .map(stage -> to(bet, stage))
                .orElseGet(() -> Next.refuse("An idea is where everything begins; D drops it."));
    }

    /** The stage it would go back to; empty for an idea. */
    static Optional<Stage> before(Bet bet) {
        Stage now = bet.initiative().stage();
        if (now == Stage.DROPPED) {
            return Optional.of(StageLine.droppedAs(bet));
        }
        Optional<Stage> cameFrom = bet.changes().stream()
                .filter(c -> c.to() == now && c.from().compareTo(now) < 0)
                .reduce((earlier, later) -> later)
                .map(c -> c.from());
        return now == Stage.IDEA ? Optional.empty() : cameFrom.or(() -> Optional.of(Stage.values()[now.ordinal() - 1]));
    }

    /** To any stage; a launch asks for its day. */
    Next to(Bet bet, Stage target) {
        boolean ahead = bet.initiative().stage().compareTo(Stage.LAUNCHED) < 0;
        if (target == Stage.LAUNCHED && ahead && bet.initiative().launchedOn().isEmpty()) {
            return Next.show(new LaunchPanel(rung, bet));
        }
        StageAnswer answer = rung.initiatives().mayGo(bet, target);
        String title = bet.initiative().title();
        if (answer instanceof StageAnswer.Refused refused) {
            return Next.refuse("“" + title + "” cannot become " + target.id() + ": " + refused.because() + ".");
        }
        if (answer instanceof StageAnswer.WantsReason wants) {
            return Next.show(Prompt.reason(
                    Capital.of(verb(target)) + " “" + title + "”",
                    "It becomes " + target.id() + " with a written reason, for " + wants.because() + ".",
                    "the reason, in your words",
                    verb(target),
                    "A reason is wanted: the history keeps it.",
                    reason -> {
                        rung.initiatives().move(bet.initiative().id(), target, reason);
                        return said(title, target);
                    }));
        }
        rung.initiatives().move(bet.initiative().id(), target, "");
        moved.run();
        return said(title, target);
    }

    private static Next said(String title, Stage target) {
        return Next.say("“" + title + "” is " + target.id() + "; u takes it back.");
    }
}
