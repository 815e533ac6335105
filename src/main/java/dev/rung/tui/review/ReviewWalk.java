package dev.rung.tui.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.ladder.WalkParts;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates somebody else one expectation after the other, at their level and target, beside what they sent. How they rate
 * themselves is not shown; every rating is on disk as it is given and taken up again the next time.
 */
final class ReviewWalk implements Screen {
    private final Rung rung;
    private final String personId;
    private final WalkSheet sheet = new WalkSheet();
    private final ReviewSummary summary;
    private Person person;
    private String seal = "";
    private List<ExpectationId> order = List.of();
    private List<ReviewDraft.Given> given = List.of();
    private boolean atSummary;
    private Optional<TextArea> writing = Optional.empty();
    private Optional<Asked> asked = Optional.empty();

    /** Takes up the review that was begun at the first expectation that is not rated. */
    ReviewWalk(Rung rung, String personId) {
        this.rung = rung;
        this.personId = personId;
        this.person = who();
        this.summary = new ReviewSummary(person.name(), this::toQuestion);
        read();
        Optional<ExpectationId> open =
                order.stream().filter(id -> given(id).isEmpty()).findFirst();
        atSummary = open.isEmpty() && !order.isEmpty();
        open.ifPresent(this::look);
    }

    private Person who() {
        return rung.people().byId(personId).orElseThrow();
    }

    private void read() {
        person = who();
        order = rung.reviews().asked(personId);
        given = rung.reviews().draft(personId).map(ReviewDraft::ratings).orElse(List.of());
        List<LocalDate> sealed = rung.reviews().sealed(personId);
        seal = sealed.isEmpty()
                ? "No sealed self-assessment of " + person.name() + " is here."
                : "Sealed until you submit: the self-assessment of " + Days.words(sealed.get(sealed.size() - 1)) + ".";
        if (!order.isEmpty()) {
            summary.show(rung.ladders().of(person), order, given, rung.reviews().nudges(personId));
        }
    }

    private void look(ExpectationId id) {
        asked = Optional.of(Asked.read(rung, person, id, order));
        sheet.begin();
    }

    private Optional<ReviewDraft.Given> given(ExpectationId id) {
        return given.stream().filter(g -> g.expectation().equals(id)).findFirst();
    }

    private Optional<ReviewDraft.Given> given() {
        return asked.flatMap(a -> given(a.id()));
    }

    private ExpectationId id() {
        return asked.orElseThrow().id();
    }

    private Next toQuestion(ExpectationId id) {
        atSummary = false;
        look(id);
        return Next.stay();
    }

    /** The rating stays in sight, for its words and what it rests on. */
    private Next rate(Rating rating) {
        rung.reviews()
                .rate(
                        personId,
                        id(),
                        rating,
                        given().map(ReviewDraft.Given::words).orElse(""),
                        given().map(ReviewDraft.Given::cites).orElse(List.of()));
        read();
        return Next.stay();
    }

    private Next unrate() {
        rung.reviews().unrate(personId, id());
        read();
        return Next.stay();
    }

    private Next onward() {
        int next = order.indexOf(id()) + 1;
        return next == order.size() ? toSummary() : toQuestion(order.get(next));
    }

    private Next backward() {
        int at = atSummary ? order.size() : order.indexOf(id());
        return toQuestion(order.get(at - 1));
    }

    private Next toSummary() {
        atSummary = true;
        read();
        return Next.stay();
    }

    private String draftKey() {
        return "review/" + personId + "/" + id();
    }

    private Next write() {
        String words = rung.drafts()
                .read(draftKey())
                .orElseGet(() -> given().map(ReviewDraft.Given::words).orElse(""));
        writing = Optional.of(new TextArea(words)
                .placeholder("what did you see, and what came of it?")
                .between(3, 6));
        return Next.stay();
    }

    private Next written() {
        ReviewDraft.Given before = given().orElseThrow();
        rung.reviews()
                .rate(
                        personId,
                        before.expectation(),
                        before.rating(),
                        writing.orElseThrow().text(),
                        before.cites());
        rung.drafts().forget(draftKey());
        writing = Optional.empty();
        read();
        return Next.stay();
    }

    private Optional<Asked.Piece> piece() {
        return asked.filter(a -> !a.pieces().isEmpty())
                .map(a -> a.pieces().get(Math.min(sheet.chosen(), a.pieces().size() - 1)));
    }

    private Next openPiece() {
        Asked.Piece piece = piece().orElseThrow();
        rung.inbox().read(piece.id());
        return Next.open(new Destination.InboxPiece(personId, piece.id()));
    }

    private Next cite() {
        ReviewDraft.Given before = given().orElseThrow();
        List<String> cites = new ArrayList<>(before.cites());
        String id = piece().orElseThrow().id();
        if (!cites.remove(id)) {
            cites.add(id);
        }
        rung.reviews().rate(personId, before.expectation(), before.rating(), before.words(), cites);
        read();
        return Next.stay();
    }

    private Next submit() {
        int nudges = rung.reviews().nudges(personId).size();
        boolean sealed = !rung.reviews().sealed(personId).isEmpty();
        String left = given.size() < order.size()
                ? " The " + (order.size() - given.size()) + " not rated stay out of it."
                : "";
        return Next.show(Question.yesNo(
                "Submit this review of " + person.name() + "?",
                Amount.of(given.size(), "expectation") + " rated." + left
                        + " It is final: frozen with today's wording of the ladder, it can be calibrated and"
                        + " compared, and never changed or undone."
                        + (sealed ? " Submitting opens the seal on their self-assessment." : "")
                        + (nudges == 0 ? "" : " " + Amount.of(nudges, "nudge") + " above can still be looked at."),
                "submit",
                this::submitted));
    }

    private Next submitted() {
        rung.reviews().submit(personId);
        return new Next.BackThen(() -> Next.open(new Destination.ReviewComparison(personId))
                .saying("Submitted. Here is what both sides say."));
    }

    @Override
    public String title() {
        return "Review of " + person.name();
    }

    @Override
    public String about() {
        return "One expectation at a time, at their level and the next, beside the evidence they sent. Read it first; not"
                + " observed is an honest answer. How they rate themselves opens when you submit, so that it does not"
                + " answer for you.";
    }

    @Override
    public void refresh() {
        read();
        if (asked.isPresent() && order.contains(id())) {
            asked = Optional.of(Asked.read(rung, person, id(), order));
        } else {
            asked = Optional.empty();
            order.stream().findFirst().ifPresent(this::look);
        }
    }

    @Override
    public void pause() {
        writing.filter(w -> w.changes().unsaved()).ifPresent(w -> {
            w.changes().saved();
            rung.drafts().keep(draftKey(), w.text());
        });
    }

    @Override
    public boolean typing() {
        return writing.isPresent();
    }

    @Override
    public Next input(Input input) {
        return writing.map(w -> w.input(input)).orElseGet(Next::pass);
    }

    @Override
    public List<Action> actions() {
        if (writing.isPresent()) {
            return Layers.of(
                    List.of(Action.of("words.done", "done", this::written, "enter", "esc")),
                    writing.get().actions());
        }
        if (asked.isEmpty() && order.isEmpty()) {
            return List.of();
        }
        if (atSummary) {
            return Layers.of(
                    List.of(
                            Action.of("review.submit", "submit", this::submit, "S")
                                    .about("Submit the review, for good; their self-assessment opens then")
                                    .unless(!given.isEmpty(), "nothing is rated, so there is nothing to submit"),
                            Action.of("review.back", "back", this::backward, "b")
                                    .about("Back to the last expectation")),
                    summary.actions());
        }
        return rating();
    }

    private List<Action> rating() {
        List<Action> own = new ArrayList<>();
        for (int i = 0; i < WalkParts.BY_KEY.size(); i++) {
            Rating rating = WalkParts.BY_KEY.get(i);
            own.add(Action.quiet(
                    "review." + rating.word(), rating.title(), () -> rate(rating), Integer.toString(i + 1)));
        }
        boolean rated = given().isPresent();
        boolean pieces = piece().isPresent();
        own.add(Action.of("review.next", "next", this::onward, "n", "s").about("The next expectation"));
        own.add(Action.of("review.back", "back", this::backward, "b")
                .about("The expectation before")
                .unless(order.indexOf(id()) > 0, "this is the first expectation"));
        own.add(Action.of("review.piece", "read", this::openPiece, "enter")
                .about("Open the chosen piece of evidence; tab chooses another")
                .unless(pieces, "no evidence came for this"));
        own.add(Action.of("review.cite", "cite", this::cite, "c")
                .about("Rest the rating on the chosen piece, or no longer")
                .unless(pieces, "no evidence came for this")
                .unless(rated, "rate it first, with 1 to 5"));
        own.add(Action.of("review.words", "words", this::write, "w")
                .about("Say why, in your own words")
                .unless(rated, "rate it first, with 1 to 5"));
        own.add(Action.of("review.summary", "summary", this::toSummary, "$")
                .about("Everything rated, what is worth a second look, and submitting"));
        own.add(Action.quiet("review.unrate", "take the rating back", this::unrate, "0")
                .unless(rated, "it is not rated"));
        return Layers.of(own, sheet.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        if (atSummary) {
            summary.draw(canvas, seal);
        } else if (asked.isPresent()) {
            sheet.draw(
                    canvas,
                    seal,
                    asked.get(),
                    new WalkSheet.Said(
                            given().map(ReviewDraft.Given::rating),
                            given().map(ReviewDraft.Given::words).orElse(""),
                            given().map(ReviewDraft.Given::cites).orElse(List.of()),
                            given.size()),
                    writing,
                    this::rate,
                    this::openPiece);
        } else {
            canvas.prose(
                    2,
                    1,
                    "Nothing at the levels of " + person.name() + " applies to them.",
                    Style.MUTED,
                    canvas.columns() - 4);
        }
    }
}
