package dev.rung.files.report;

import dev.rung.domain.promotion.Gap;
import dev.rung.domain.promotion.LeftOut;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.WentWrong;
import dev.rung.domain.text.Amount;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A promotion case on three sheets of A4 or fewer, however much there is: each part says the most telling of what it has and
 * how many more there are. Gaps and what went wrong come before what speaks for it, under headings of the same rank. A part
 * with nothing in it says so.
 */
public final class PromotionReport {
    /** Gaps printed, and of the plan as many steps, growth bets and commitments together. */
    public static final int GAPS = 8;

    public static final int PLAN = 5;
    /** Of what went wrong. */
    public static final int WRONG = 6;
    /** Reasons printed for what is not applicable. */
    public static final int REASONS = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PromotionCase it;

    private PromotionReport(PromotionCase it) {
        this.it = it;
    }

    public static Document of(PromotionCase promotion) {
        return new PromotionReport(promotion).document();
    }

    private Document document() {
        String levels = it.held().map(h -> h.level().title() + " → ").orElse("")
                + it.target().level().title();
        List<Block.Fact> facts = List.of(
                Block.Fact.of("As of", DAY.format(it.on())),
                Block.Fact.of(
                        "Ladder",
                        it.standing().ladder().title() + " "
                                + it.standing().ladder().version()),
                Block.Fact.of("Made from", it.own() ? "records that may be shared" : "what the person’s packs hold"));
        List<Block> blocks = new ArrayList<>();
        part(blocks, "The case", List.of(Block.Paragraph.of(String.join(" ", it.paragraph()))));
        part(blocks, "Gaps and plan", gaps());
        part(blocks, "What went wrong", wrong());
        PromotionEvidence evidence = new PromotionEvidence(it);
        part(blocks, "Levels and competencies", evidence.heat());
        part(blocks, "Evidence behind " + it.target().level().title(), evidence.claims());
        PromotionOutcomes outcomes = new PromotionOutcomes(it);
        part(blocks, "Outcomes", outcomes.stories());
        part(blocks, "Forecasts against actuals", outcomes.record());
        part(blocks, "Growth", new PromotionGrowth(it).scope());
        part(blocks, "Work of " + it.target().level().title() + " already done", evidence.examples());
        PromotionVoices voices = new PromotionVoices(it);
        part(blocks, "What reviewers wrote", voices.words());
        part(blocks, "Ratings side by side", voices.ratings());
        part(blocks, "The need", outcomes.need());
        part(blocks, "What is left out", leftOut());
        return new Document(
                Text.of("Promotion case: " + PromotionText.brief(it.person().name(), 80)),
                Text.of(levels),
                facts,
                blocks,
                Document.Shape.CASE);
    }

    private static void part(List<Block> blocks, String title, List<Block> body) {
        List<Block> all = new ArrayList<>(List.of(Block.Heading.of(2, title)));
        all.addAll(body);
        blocks.add(new Block.Together(all));
    }

    private List<Block> gaps() {
        List<Block> blocks = new ArrayList<>();
        if (it.gaps().isEmpty()) {
            blocks.add(Block.Paragraph.of("No competency of the level is without sustained evidence."));
        } else {
            blocks.add(PromotionText.bullets(
                    it.gaps().stream().map(PromotionReport::gap).toList(), GAPS));
        }
        List<Text> plan = plan().toList();
        blocks.add(
                plan.isEmpty()
                        ? Block.Paragraph.of(
                                "Plan: the records hold no next step, no growth bet and no open commitment.")
                        : new Block.Paragraph(Text.strong("Plan")));
        if (!plan.isEmpty()) {
            blocks.add(PromotionText.bullets(plan, PLAN));
        }
        if (it.plan().keptBack() > 0) {
            blocks.add(Block.Paragraph.of(Amount.of(it.plan().keptBack(), "commitment")
                    + " out of coaching sessions stay between the person and the coach."));
        }
        return blocks;
    }

    private static Text gap(Gap gap) {
        String kind = gap.expectation().core() ? ", core" : "";
        String state = gap.unknown() ? "unknown" : gap.expectation().state().title();
        String blocks = gap.blocks() ? "; blocks the level" : "";
        return Text.strong(gap.expectation().competency().title())
                .plus(kind + ", " + state + blocks + ": "
                        + PromotionText.brief(gap.expectation().missing(), PromotionText.SENTENCE));
    }

    /** Growth bets first, for they name what is to move; then promises, then what would move the most. */
    private Stream<Text> plan() {
        Stream<Text> growth = it.plan().growth().stream()
                .map(b -> Text.of(b.quarter().title() + ": " + PromotionText.brief(b.words(), PromotionText.SENTENCE)
                        + "; shown by " + PromotionText.brief(b.shownBy(), PromotionText.TITLE)));
        Stream<Text> promised = it.plan().commitments().stream()
                .map(c -> Text.of("By " + c.dueOn() + ": " + PromotionText.brief(c.words(), PromotionText.SENTENCE)));
        Stream<Text> steps = it.plan().steps().stream()
                .map(s -> Text.of(PromotionText.brief(s.words(), PromotionText.SENTENCE))
                        .plus(Text.quiet(" (" + PromotionText.brief(s.why(), 100) + ")")));
        return Stream.concat(growth.limit(2), Stream.concat(promised.limit(2), steps));
    }

    private List<Block> wrong() {
        List<Block> blocks = new ArrayList<>();
        if (it.wrong().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    it.own()
                            ? "The records hold no missed forecast, no dropped bet, no rejected evidence and no rating of not"
                                    + " yet."
                            : "The packs hold no rejected evidence, and nobody rated not yet. Bets and forecasts are not in"
                                    + " a pack, so what was missed or dropped is unknown here."));
            return blocks;
        }
        blocks.add(PromotionText.bullets(
                it.wrong().stream().map(PromotionReport::wrong).toList(), WRONG));
        if (!it.own()) {
            blocks.add(
                    Block.Paragraph.of("Missed forecasts and dropped bets are not in a pack; they are unknown here."));
        }
        return blocks;
    }

    private static Text wrong(WentWrong wrong) {
        return Text.of(wrong.on() + ", " + wrong.kind().title() + ": ")
                .plus(Text.strong(PromotionText.brief(wrong.about(), PromotionText.TITLE)))
                .plus(", " + PromotionText.brief(wrong.words(), PromotionText.SENTENCE));
    }

    private List<Block> leftOut() {
        LeftOut left = it.leftOut();
        List<Text> items = new ArrayList<>();
        items.add(Text.of(
                it.own()
                        ? left.privatePieces() == 0
                                ? "No evidence is private."
                                : Amount.of(left.privatePieces(), "piece")
                                        + " of private evidence: the person’s own standing counts "
                                        + (left.privatePieces() == 1 ? "it" : "them") + ", this page does not."
                        : left.pack()
                                .map(p -> "The newest pack, taken in on " + p.on() + ", held "
                                        + Amount.of(p.pieces(), "piece") + " and left " + p.leftOut()
                                        + " with the sender, private ones among them.")
                                .orElse("No pack of evidence came in; what is here was written here.")));
        if (!it.own()) {
            items.add(Text.of("Bets, forecasts, postmortems and money: a pack holds none."));
        }
        left.notApplicable().stream()
                .limit(REASONS)
                .map(n -> Text.strong(n.name())
                        .plus(", not applicable since " + n.mark().on() + ": "
                                + PromotionText.brief(n.mark().reason(), PromotionText.SENTENCE)))
                .forEach(items::add);
        if (left.notApplicable().size() > REASONS) {
            items.add(Text.of("Also not applicable: "
                    + PromotionText.brief(
                            String.join(
                                    "; ",
                                    left.notApplicable().stream()
                                            .skip(REASONS)
                                            .map(n -> n.name() + " ("
                                                    + PromotionText.brief(
                                                            n.mark().reason(), 30) + ")")
                                            .toList()),
                            400)
                    + "."));
        }
        items.add(Text.of("Private notes and what was said in sessions: never part of a case."));
        return List.of(new Block.Bullets(items));
    }
}
