package dev.rung.tui.initiative;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.StrengthWords;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.evidence.StrengthLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.GroupedList.Group;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Reading;
import dev.rung.tui.widget.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The evidence a bet offers, to be accepted or dismissed with one key, and what was accepted of it. */
public final class EvidenceTab implements InitiativeTab {
    private static final int BESIDE_FROM = 112;
    private static final int LIST = 50;
    private static final int LIST_ROWS = 6;

    /** A row: evidence that is offered, or that was accepted. */
    private sealed interface Item {
        Evidence piece();

        Object id();

        record Offered(EvidenceOffer offer, Strength strength, List<ExpectationId> claims) implements Item {
            @Override
            public Evidence piece() {
                return offer.draft();
            }

            @Override
            public Object id() {
                return offer.key();
            }
        }

        record Accepted(PieceRow row) implements Item {
            @Override
            public Evidence piece() {
                return row.evidence();
            }

            @Override
            public Object id() {
                return row.evidence().id();
            }
        }
    }

    private final Rung rung;
    private final GroupedList<Item> list;
    private final Reading reading = new Reading();
    private Optional<Bet> shown = Optional.empty();
    private List<EvidenceOffer> offers = List.of();
    private int accepted;

    public EvidenceTab(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(List.of(), Item::id, this::row, this::open);
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public String mark() {
        return offers.isEmpty() ? "" : Integer.toString(offers.size());
    }

    @Override
    public void show(Bet bet) {
        shown = Optional.of(bet);
        offers = rung.offers().open(bet);
        List<PieceRow> kept = rung.offers().accepted(bet);
        accepted = kept.size();
        list.show(List.of(
                new Group<>("Offered", offers.stream().map(this::offered).toList()),
                new Group<>(
                        "Accepted", kept.stream().<Item>map(Item.Accepted::new).toList())));
    }

    private Item offered(EvidenceOffer offer) {
        return new Item.Offered(
                offer, rung.evidence().strength(offer.draft()), rung.offers().expectations(offer));
    }

    @Override
    public List<Action> actions() {
        boolean offered = offer().isPresent();
        String none = "no offer is selected";
        List<Action> own = List.of(
                Action.of("offer.accept", "accept", () -> answer(this::accept), "a")
                        .about("Keep the offer as evidence that claims what it fits")
                        .unless(offered, none),
                Action.of("offer.dismiss", "dismiss", () -> answer(this::dismiss), "d")
                        .about("Never offer it again")
                        .unless(offered, none),
                Action.of(
                                "evidence.open",
                                "open",
                                () -> list.selected().map(this::open).orElseGet(Next::stay),
                                "enter")
                        .about("Open a piece that was accepted")
                        .unless(accepted().isPresent(), "accepted evidence opens; a accepts this offer"));
        return Layers.of(own, list.moves(), reading.moves());
    }

    private Optional<EvidenceOffer> offer() {
        return list.selected().flatMap(i -> i instanceof Item.Offered o ? Optional.of(o.offer()) : Optional.empty());
    }

    private Optional<PieceRow> accepted() {
        return list.selected().flatMap(i -> i instanceof Item.Accepted a ? Optional.of(a.row()) : Optional.empty());
    }

    private Next answer(Function<EvidenceOffer, Next> verb) {
        Next next = offer().map(verb).orElseGet(Next::stay);
        shown.ifPresent(this::show);
        return next;
    }

    private Next accept(EvidenceOffer offer) {
        int claims = rung.offers().expectations(offer).size();
        rung.offers().accept(offer);
        return Next.say("Accepted"
                + (claims == 0 ? "; it claims nothing yet" : " with " + claims + (claims == 1 ? " claim" : " claims"))
                + "; u takes it back.");
    }

    private Next dismiss(EvidenceOffer offer) {
        rung.offers().dismiss(offer);
        return Next.say("Dismissed for good; u takes it back.");
    }

    private Next open(Item item) {
        return item instanceof Item.Accepted a
                ? Next.open(new Destination.EvidencePiece(a.row().evidence().id()))
                : Next.refuse("Accepted evidence opens; a accepts this offer.");
    }

    private void row(Canvas canvas, Item item, boolean selected) {
        Strength strength = strength(item);
        canvas.text(0, 0, StrengthLook.sign(strength), StrengthLook.style(strength));
        canvas.text(2, 0, item.piece().title(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - 3);
    }

    private static Strength strength(Item item) {
        return item instanceof Item.Offered o
                ? o.strength()
                : ((Item.Accepted) item).row().strength();
    }

    @Override
    public void draw(Canvas canvas) {
        if (offers.isEmpty() && accepted == 0) {
            canvas.prose(
                    2,
                    1,
                    "Nothing to accept yet. A case that was committed to, a bet that was stopped, a launch with a measured"
                            + " result and a postmortem each offer a piece of evidence here, ready to be accepted with one"
                            + " key.",
                    Style.MUTED,
                    canvas.columns() - 4);
            return;
        }
        boolean beside = canvas.columns() >= BESIDE_FROM;
        if (beside) {
            list.draw(canvas.part(0, 1, LIST, canvas.rows() - 1));
            canvas.upright(LIST + 1, 0, canvas.rows());
            int room = Math.min(Canvas.PROSE, canvas.columns() - LIST - 5);
            text(canvas.part(LIST + 3, 1, canvas.columns() - LIST - 3, canvas.rows() - 1), 0, room, true);
        } else {
            int rows = Math.min(LIST_ROWS, lines());
            list.draw(canvas.part(0, 0, canvas.columns(), rows));
            canvas.rule(rows);
            text(
                    canvas.part(0, rows + 1, canvas.columns(), canvas.rows() - rows - 1),
                    2,
                    Math.min(Canvas.PROSE, canvas.columns() - 4),
                    false);
        }
    }

    /** Rows, their headings, and the gap between two groups. */
    private int lines() {
        int groups = (offers.isEmpty() ? 0 : 1) + (accepted == 0 ? 0 : 1);
        return offers.size() + accepted + groups + (groups - 1);
    }

    private void text(Canvas canvas, int column, int room, boolean titled) {
        list.selected().ifPresent(item -> reading.draw(canvas, column, page(item, room, titled)));
    }

    private Text page(Item item, int room, boolean titled) {
        Text text = new Text(room);
        Evidence piece = item.piece();
        Strength strength = strength(item);
        if (titled) {
            text.prose(piece.title(), Style.STRONG);
        }
        String worth = StrengthLook.sign(strength) + " " + strength.word();
        String kind = item instanceof Item.Offered o ? o.offer().kind().title() : "Accepted";
        text.line(
                new Text.Run(0, worth, StrengthLook.style(strength)),
                new Text.Run(worth.length() + 2, kind + ", " + Days.words(piece.on()), Style.MUTED));
        String raise = StrengthWords.whatWouldRaiseIt(piece, strength);
        if (!raise.isEmpty()) {
            text.prose(raise + ".", Style.MUTED);
        }
        fits(text, item);
        paragraph(text, "SITUATION", piece.situation());
        paragraph(text, "ACTION", piece.action());
        paragraph(text, "RESULT", piece.result());
        measured(text, piece.measurement());
        return text;
    }

    private void fits(Text text, Item item) {
        Ladder ladder = rung.ladders().mine();
        List<ExpectationId> claims = item instanceof Item.Offered o
                ? o.claims()
                : ((Item.Accepted) item)
                        .row().claims().stream().map(c -> c.expectation()).toList();
        text.heading(item instanceof Item.Offered ? "WOULD CLAIM" : "CLAIMS");
        if (claims.isEmpty()) {
            text.prose("Nothing on your ladder by itself; m says what it shows once it is accepted.", Style.MUTED);
        }
        claims.forEach(id -> text.item("–", Style.FAINT, words(ladder, id), Style.TEXT));
    }

    private static String words(Ladder ladder, ExpectationId id) {
        String competency =
                ladder.competency(id.competency()).map(c -> c.title()).orElse(id.competency());
        String level = ladder.level(id.level()).map(l -> l.title()).orElse(id.level());
        return competency + " · " + level;
    }

    private static void measured(Text text, Measurement measurement) {
        if (!measurement.metric().isBlank()) {
            text.heading("METRIC");
            text.prose(measurement.metric() + "  " + measurement.baseline() + " → " + measurement.result(), Style.TEXT);
            if (!measurement.source().isBlank()) {
                text.prose("Source: " + measurement.source(), Style.MUTED);
            }
        }
    }

    private static void paragraph(Text text, String heading, String words) {
        if (!words.isBlank()) {
            text.heading(heading).prose(words.strip(), Style.TEXT);
        }
    }
}
