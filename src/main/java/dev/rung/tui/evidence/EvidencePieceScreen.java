package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.standing.Standing;
import dev.rung.service.PieceRow;
import dev.rung.service.ReviewerQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Reading;
import java.util.ArrayList;
import java.util.List;

/** One piece of evidence to read, and from here to edit, map, open its link. */
final class EvidencePieceScreen implements Screen {
    private static final int BESIDE_FROM = 110;

    private final Rung rung;
    private final ClaimWords words;
    private final PieceText page;
    private final LinkQuestion link = new LinkQuestion();
    private final Reading reading = new Reading();
    private final String id;
    private PieceRow row;
    private Standing standing;
    private boolean drafted;

    EvidencePieceScreen(Rung rung, String idOrPart) {
        this.rung = rung;
        this.words = new ClaimWords(rung.ladders().mine());
        this.page = new PieceText(words, rung.today());
        this.row = rung.evidence().find(idOrPart);
        this.id = row.evidence().id();
        this.standing = rung.standing().overview(rung.today());
        this.drafted = rung.drafts().read("evidence:" + id).isPresent();
    }

    @Override
    public void refresh() {
        row = rung.evidence().find(id);
        standing = rung.standing().overview(rung.today());
        drafted = rung.drafts().read("evidence:" + id).isPresent();
    }

    @Override
    public String title() {
        return row.evidence().title();
    }

    @Override
    public String about() {
        return "One piece of evidence: what happened, how strong it is and what would make it stronger, what it shows, and"
                + " what reviewers said of it, the newest first.";
    }

    @Override
    public List<Action> actions() {
        boolean trashed = row.trashedOn().isPresent();
        String inTrash = "it is in the trash; r restores it";
        List<Action> own = new ArrayList<>();
        own.add(Action.of("evidence.edit", "edit", () -> Next.show(new PieceFormScreen(rung, id)), "enter")
                .about("Edit the piece")
                .unless(!trashed, inTrash));
        own.add(Action.of("evidence.map", "map", () -> Next.open(new Destination.ClaimPicker(id)), "m")
                .about("Say which expectations it shows")
                .unless(!trashed, inTrash));
        own.add(Action.of("evidence.link", "open link", this::openLink, "o")
                .unless(!row.evidence().link().isBlank(), "it has no link"));
        List<ReviewerQuestion> asked = asked();
        if (!asked.isEmpty()) {
            own.add(Action.of("evidence.answer", asked.get(0).open() ? "answer" : "change answer", this::answer, "a")
                    .about("Answer what a reviewer asked")
                    .unless(asked.get(0).answerable(), "the answer went out and stays"));
        }
        own.add(Action.quiet("evidence.copy", "copy", this::copy, "y").about("Copy the piece as Markdown"));
        if (trashed) {
            own.add(Action.of("evidence.restore", "restore", this::restore, "r").about("Take it out of the trash"));
        } else {
            own.add(Action.of("evidence.trash", "trash", this::trash, "d", "delete")
                    .about("Put it in the trash"));
        }
        return Layers.of(own, reading.moves());
    }

    private Next copy() {
        return new Next.Copy(PieceMarkdown.of(row, words), "“" + title() + "” as Markdown");
    }

    private Next trash() {
        rung.evidence().trash(id);
        return Next.back().saying("“" + title() + "” is in the trash; u takes it back.");
    }

    private Next restore() {
        rung.evidence().restore(id);
        refresh();
        return Next.say("“" + title() + "” is back.");
    }

    private List<ReviewerQuestion> asked() {
        return row.verdicts().stream().noneMatch(v -> v.decision() == Verdict.Decision.QUESTIONED)
                ? List.of()
                : rung.inbox().questions().all().stream()
                        .filter(q -> q.verdict().evidenceId().equals(id))
                        .toList();
    }

    /** Where more than one thing is asked, they are shown. */
    private Next answer() {
        List<ReviewerQuestion> asked = asked();
        return asked.size() > 1
                ? Next.open(new Destination.ReviewerQuestions())
                : Next.show(new QuestionAnswerScreen(rung, asked.get(0)));
    }

    private Next openLink() {
        return link.about(row.evidence().link());
    }

    @Override
    public void draw(Canvas canvas) {
        boolean beside = canvas.columns() >= BESIDE_FROM;
        int side = beside ? Math.min(64, canvas.columns() - Canvas.PROSE - 8) : 0;
        side = beside ? Math.max(side, 40) : 0;
        int left = beside
                ? Math.min(Canvas.PROSE, canvas.columns() - side - 7)
                : Math.min(Canvas.PROSE, canvas.columns() - 4);
        int y = canvas.prose(2, 1, title(), Style.STRONG, left);
        if (drafted) {
            canvas.text(2, y++, "There is something you were typing; enter goes on with it.", Style.ACCENT, left);
        }
        Canvas below = canvas.part(0, y, left + 4, canvas.rows() - y);
        if (beside) {
            reading.draw(below, 2, page.story(row, left));
            canvas.upright(left + 4, 0, canvas.rows());
            page.standing(row, side, this::effect).draw(canvas.part(left + 6, 1, side, canvas.rows() - 1), 0, 0);
        } else {
            reading.draw(below, 2, page.whole(row, left, this::effect));
        }
    }

    /** What the expectation has come to, by this claim and all others. */
    private String effect(Claim claim) {
        return !words.isMine(claim)
                ? "made on another ladder; it stays there"
                : standing.expectation(claim.expectation())
                        .map(e -> e.state().sign() + " " + e.state().title())
                        .orElse("");
    }
}
