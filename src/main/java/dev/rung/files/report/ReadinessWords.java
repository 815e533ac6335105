package dev.rung.files.report;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.State;
import dev.rung.domain.standing.Window;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the readiness report says states, verdicts and rules. */
final class ReadinessWords {
    /** A title or name beyond this belongs into the evidence, not on a page about many. */
    private static final int BRIEF = 300;

    private ReadinessWords() {}

    static Mark mark(LevelVerdict verdict) {
        return switch (verdict) {
            case READY -> new Mark("◆", verdict.title(), Tone.GOOD);
            case OPERATING -> new Mark("●", verdict.title(), Tone.GOOD);
            case NOT_YET -> new Mark("○", verdict.title(), Tone.WARN);
        };
    }

    static Mark mark(State state) {
        return new Mark(state.sign(), state.title(), tone(state));
    }

    static Tone tone(State state) {
        return switch (state) {
            case CONFIRMED, SUSTAINED -> Tone.GOOD;
            case SHOWN -> Tone.WARN;
            case STALE -> Tone.BAD;
            case CLAIMED, NO_EVIDENCE, NOT_APPLICABLE -> Tone.QUIET;
        };
    }

    static String brief(String text) {
        return text.length() <= BRIEF
                ? text
                : DisplayWidth.clip(text.substring(0, Math.min(text.length(), BRIEF * 4)), BRIEF);
    }

    /** What stands before the colon leads. */
    static Text lead(String sentence) {
        int colon = sentence.indexOf(": ");
        return colon < 0
                ? Text.of(sentence)
                : Text.strong(sentence.substring(0, colon)).plus(sentence.substring(colon));
    }

    static List<Block> howComputed(
            Standing standing, Set<Quarter> away, LevelStanding own, Optional<LevelStanding> target) {
        Readiness rules = standing.ladder().readiness();
        List<Block.Fact> windows = new ArrayList<>();
        target.ifPresent(t -> windows.add(window(standing, away, t.level())));
        windows.add(window(standing, away, own.level()));
        String rule =
                "A claim counts when its evidence is described, carries a link, a reference or a measured result, is"
                        + " not rejected by a reviewer, and is dated inside the window of the level. A claim at a higher level of the"
                        + " path counts below it too, and one piece of evidence counts once per expectation. Shown wants 1 counted"
                        + " claim; sustained wants the claims and quarters named above, one of them witnessed or measured; confirmed"
                        + " wants, beyond that, the latest review by somebody else to say meeting or exceeding. Operating at a level"
                        + " wants " + rules.operatingPercent()
                        + " % of its applicable competencies sustained, hygiene left out, every"
                        + " core one at least shown, and no hygiene competency rated not yet. Ready wants all of the level before"
                        + " sustained as well. Nothing is given for time served, for the number of entries or for their length.";
        return List.of(new Block.Together(List.of(
                Block.Heading.of(2, "How this was computed"), new Block.Facts(windows), Block.Paragraph.of(rule))));
    }

    private static Block.Fact window(Standing standing, Set<Quarter> away, Level level) {
        Readiness.Numbers numbers = standing.ladder().readiness().of(level.track());
        Window window = Window.of(standing.on(), numbers.windowQuarters(), away);
        return Block.Fact.of(
                level.title(),
                "counts " + window.first() + " to " + window.last() + " ("
                        + Amount.of(numbers.windowQuarters(), "quarter")
                        + ", any marked as away not used up); sustained wants "
                        + Amount.of(numbers.claims(), "counted claim")
                        + " in " + Amount.of(numbers.quarters(), "quarter"));
    }
}
