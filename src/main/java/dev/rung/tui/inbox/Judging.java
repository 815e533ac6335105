package dev.rung.tui.inbox;

import dev.rung.domain.review.Judgement;
import dev.rung.service.InboxRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Next;
import dev.rung.tui.evidence.ClaimWords;
import dev.rung.tui.evidence.LinkQuestion;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys by which a piece, or a claim of it, is judged. */
final class Judging {
    private final Rung rung;
    private final ClaimWords words;
    private final Function<String, Next> after;
    private final LinkQuestion link = new LinkQuestion();

    /** @param after what happens once something was judged; it is handed what to say */
    Judging(Rung rung, ClaimWords words, Function<String, Next> after) {
        this.rung = rung;
        this.words = words;
        this.after = after;
    }

    /** @param because why nothing can be judged now; empty when it can */
    List<Action> actions(Optional<InboxRow> row, int chosen, Optional<String> because) {
        List<Action> all = new ArrayList<>();
        Optional<Subject> subject = row.map(r -> Subject.at(r, chosen));
        boolean open = because.isEmpty() && row.isPresent();
        String why = because.orElse("nothing waits here");
        all.add(Action.of("inbox.accept", "accept", () -> accept(row.orElseThrow(), subject.orElseThrow(), ""), "a")
                .about("Accept the piece, or the claim that is chosen")
                .unless(open, why));
        all.add(Action.quiet(
                        "inbox.acceptwith",
                        "accept with words",
                        () -> with(row.orElseThrow(), subject.orElseThrow()),
                        "A")
                .about("Accept it, and say something to it")
                .unless(open, why));
        all.add(Action.of("inbox.ask", "ask", () -> ask(row.orElseThrow(), subject.orElseThrow()), "w")
                .about("Ask something about it; it waits until that is answered")
                .unless(open, why));
        all.add(Action.of("inbox.reject", "reject", () -> reject(row.orElseThrow(), subject.orElseThrow()), "r")
                .about("Reject it with a reason: then it counts for nothing")
                .unless(open, why));
        Optional<Judgement> own = subject.flatMap(s -> row.flatMap(r -> r.own(s.id())));
        all.add(Action.quiet("inbox.takeback", "take back", () -> takeBack(own.orElseThrow()), "b")
                .about("Take back your verdict on it, as long as it was not sent")
                .unless(open && own.isPresent(), "you gave no verdict on it"));
        boolean linked = row.filter(r -> !r.piece().evidence().link().isBlank()).isPresent();
        all.add(Action.quiet(
                        "inbox.link",
                        "open link",
                        () -> link.about(row.orElseThrow().piece().evidence().link()),
                        "o")
                .unless(open && linked, "it has no link"));
        return all;
    }

    private String named(InboxRow row, Subject subject) {
        return subject.claim()
                .map(c -> words.of(c) + " of “" + title(row) + "”")
                .orElse("“" + title(row) + "”");
    }

    private static String title(InboxRow row) {
        return row.piece().evidence().title();
    }

    private Next accept(InboxRow row, Subject subject, String said) {
        rung.inbox().read(row.id());
        rung.inbox().accept(row.id(), subject.expectation(), said);
        return after.apply("Accepted " + named(row, subject) + ".");
    }

    private Next with(InboxRow row, Subject subject) {
        LineField line = new LineField("").placeholder("what is good about it");
        return Next.show(new Prompt(
                "Accept",
                named(row, subject),
                line,
                "accept",
                () -> accept(row, subject, line.text().strip())));
    }

    private Next ask(InboxRow row, Subject subject) {
        return Next.show(Prompt.reason(
                "Ask " + row.owner().name(),
                named(row, subject) + ". It keeps its strength, and waits for the answer.",
                "what do you want to know?",
                "ask",
                "Say what you want to know; Esc leaves it.",
                said -> {
                    rung.inbox().read(row.id());
                    rung.inbox().question(row.id(), subject.expectation(), said);
                    return after.apply("Asked about " + named(row, subject) + ".");
                }));
    }

    private Next reject(InboxRow row, Subject subject) {
        return Next.show(Prompt.reason(
                "Reject",
                named(row, subject) + ". It will count for nothing, and "
                        + row.owner().name() + " reads why.",
                "why does it not show that?",
                "reject",
                "Say why; Esc leaves it.",
                said -> {
                    rung.inbox().read(row.id());
                    rung.inbox().reject(row.id(), subject.expectation(), said);
                    return after.apply("Rejected " + named(row, subject) + ".");
                }));
    }

    private Next takeBack(Judgement own) {
        rung.inbox().takeBack(own.verdict().id());
        return after.apply("Took back your verdict.");
    }
}
