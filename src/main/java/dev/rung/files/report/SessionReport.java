package dev.rung.files.report;

import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The summary of a session that the coachee gets: goal, shared notes, what is offered as evidence, commitments. */
public final class SessionReport {
    private SessionReport() {}

    /** @param titles of expectations, in words */
    public static Document of(SessionSummary summary, Function<ExpectationId, String> titles) {
        return new Document(
                Text.of(summary.self() ? "Session of " + summary.on() : "Session with " + summary.coachee()),
                Text.of(summary.goal().isBlank() ? "" : "Goal: " + summary.goal()),
                facts(summary),
                blocks(summary, titles));
    }

    private static List<Block.Fact> facts(SessionSummary summary) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of("Day", summary.on().toString()));
        if (summary.self()) {
            facts.add(Block.Fact.of("Led by", summary.coach() + ", coaching themself"));
        } else {
            facts.add(Block.Fact.of(
                    "Led by", summary.coach() + " as " + summary.hat().word()));
        }
        if (!summary.focusTitle().isEmpty()) {
            facts.add(Block.Fact.of("About", summary.focusTitle()));
        }
        if (summary.confidence().isPresent()) {
            facts.add(Block.Fact.of("Confidence", summary.confidence().getAsInt() + " of 10"));
        }
        if (summary.state() != Session.State.CLOSED) {
            facts.add(Block.Fact.of("State", summary.state() == Session.State.RUNNING ? "still running" : "planned"));
        }
        return facts;
    }

    private static List<Block> blocks(SessionSummary summary, Function<ExpectationId, String> titles) {
        List<Block> blocks = new ArrayList<>();
        for (Step step : Step.values()) {
            List<SessionNote> notes = summary.notes(step);
            if (!notes.isEmpty()) {
                blocks.add(Block.Heading.of(2, step.title()));
                notes.forEach(n -> blocks.add(Block.Paragraph.of(n.text())));
            }
        }
        commitments(summary, titles, blocks);
        if (!summary.offered().isEmpty()) {
            blocks.add(Block.Heading.of(2, "Offered as evidence"));
            blocks.add(Block.Paragraph.of(
                    summary.self()
                            ? "Take each as a piece of evidence, or leave it."
                            : summary.coachee() + " decides, item by item, what becomes evidence."));
            blocks.add(new Block.Bullets(summary.offered().stream()
                    .map(n -> Text.of(n.text().replaceAll("\\s+", " ")))
                    .toList()));
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing was shared and nothing was promised."));
        }
        if (!summary.self()) {
            blocks.add(Block.Paragraph.of(HatWords.secrecy(summary.hat(), summary.coachee())));
        }
        return blocks;
    }

    private static void commitments(
            SessionSummary summary, Function<ExpectationId, String> titles, List<Block> blocks) {
        if (summary.commitments().isEmpty()) {
            return;
        }
        blocks.add(Block.Heading.of(2, "Commitments"));
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of("What", "Who", "By", "Done when", "About").stream()
                        .map(c -> new Block.Column(Text.of(c), Block.Align.LEFT))
                        .toList(),
                summary.commitments().stream()
                        .map(c -> row(c, titles).stream().map(Block.Cell::of).toList())
                        .toList()));
    }

    private static List<String> row(SessionCommitment made, Function<ExpectationId, String> titles) {
        Commitment c = made.commitment();
        String settled = c.open() ? "" : " (" + c.state().word() + ")";
        return List.of(
                c.words() + settled,
                c.owner(),
                c.dueOn().toString(),
                c.doneTest(),
                made.about().map(titles).orElse(""));
    }
}
