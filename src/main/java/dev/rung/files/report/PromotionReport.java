package dev.rung.files.report;

import dev.rung.domain.promotion.Gap;
import dev.rung.domain.promotion.LeftOut;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.WentWrong;
import dev.rung.domain.text.Amount;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A promotion case on three sheets of A4 or fewer, however much there is: each part says the most telling of what it has and
 * how many more there are. Gaps and what went wrong come before what speaks for it, under headings of the same rank. A part
 * with nothing in it says so.
 */
public final class PromotionReport {
    /** Gaps printed, and of the plan as many steps, growth bets and commitments together. */
    public static final int GAPS = 7;

    public static final int PLAN = 4;
    /** Columns of the paragraph; only names and titles of a length nobody has make it longer. */
    private static final int CASE = 1000;

    /** Of what went wrong. */
    public static final int WRONG = 5;
    /** Reasons printed for what is not applicable. */
    public static final int REASONS = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PromotionCase it;

    private PromotionReport(PromotionCase it) {
        this.it = it;
    }

    public static Document of(PromotionCase promotion) {
        return new PromotionReport(promotion).document();
    }

    private Document document() {
        String level = PromotionText.title(it.target().level());
        String levels =
                it.held().map(h -> PromotionText.title(h.level()) + " → ").orElse("") + level;
        List<Block.Fact> facts = List.of(
                Block.Fact.of("As of", DAY.format(it.on())),
                Block.Fact.of(
                        "Ladder",
                        PromotionText.brief(it.standing().ladder().title(), PromotionText.NAME) + " "
                                + PromotionText.brief(it.standing().ladder().version(), 12)),
                Block.Fact.of("Made from", it.own() ? "records that may be shared" : "what the person’s packs hold"));
        List<Block> blocks = new ArrayList<>();
        part(
                blocks,
                "The case",
                List.of(Block.Paragraph.of(PromotionText.brief(String.join(" ", it.paragraph()), CASE))));
        part(blocks, "Gaps and plan", gaps());
        part(blocks, "What went wrong", wrong());
        PromotionEvidence evidence = new PromotionEvidence(it);
        part(blocks, "Levels and competencies", evidence.heat());
        part(blocks, "Evidence behind " + level, evidence.claims());
        PromotionOutcomes outcomes = new PromotionOutcomes(it);
        part(blocks, "Outcomes", outcomes.stories());
        part(blocks, "Forecasts against actuals", outcomes.record());
        part(blocks, "Growth", new PromotionGrowth(it).scope());
        part(blocks, "Work of " + level + " already done", evidence.examples());
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
        return Text.strong(PromotionText.brief(gap.expectation().competency().title(), PromotionText.NAME))
                .plus(kind + ", " + state + blocks + ": "
                        + PromotionText.brief(gap.expectation().missing(), PromotionText.MISSING));
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
                        .plus(Text.quiet(" (" + PromotionText.brief(s.why(), PromotionText.TITLE) + ")")));
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
        List<WentWrong> printed = printed();
        List<Text> items =
                new ArrayList<>(printed.stream().map(PromotionReport::wrong).toList());
        String more = Stream.of(WentWrong.Kind.values())
                .map(k -> Map.entry(k.title(), count(it.wrong(), k) - count(printed, k)))
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + ": " + e.getValue() + " more")
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            items.add(Text.quiet("and " + more));
        }
        blocks.add(new Block.Bullets(items));
        if (!it.own()) {
            blocks.add(
                    Block.Paragraph.of("Missed forecasts and dropped bets are not in a pack; they are unknown here."));
        }
        return blocks;
    }

    /** The newest of each kind, then of those told first as many as there is room for; in the order of all. */
    private List<WentWrong> printed() {
        Set<WentWrong> chosen = new LinkedHashSet<>();
        for (WentWrong.Kind kind : WentWrong.Kind.values()) {
            it.wrong().stream().filter(w -> w.kind() == kind).findFirst().ifPresent(chosen::add);
        }
        for (WentWrong wrong : it.wrong()) {
            if (chosen.size() < WRONG) {
                chosen.add(wrong);
            }
        }
        return it.wrong().stream().filter(chosen::contains).toList();
    }

    private static long count(List<WentWrong> wrong, WentWrong.Kind kind) {
        return wrong.stream().filter(w -> w.kind() == kind).count();
    }

    private static Text wrong(WentWrong wrong) {
        return Text.of(wrong.on() + ", " + wrong.kind().title() + ": ")
                .plus(Text.strong(PromotionText.brief(wrong.about(), PromotionText.TITLE)))
                .plus(", " + PromotionText.brief(wrong.words(), PromotionText.MISSING));
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
                .map(n -> Text.strong(PromotionText.brief(n.name(), PromotionText.TITLE))
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
                                            .map(n -> PromotionText.brief(n.name(), PromotionText.TITLE) + " ("
                                                    + PromotionText.brief(
                                                            n.mark().reason(), 30) + ")")
                                            .toList()),
                            200)
                    + "."));
        }
        items.add(Text.of("Private notes and what was said in sessions: never part of a case."));
        return List.of(new Block.Bullets(items));
    }
}
