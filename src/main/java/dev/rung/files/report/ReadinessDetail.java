package dev.rung.files.report;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each expectation of a level: its state, its sentence, what stands behind it and what is missing. */
final class ReadinessDetail {
    /** As many claims as a reader weighs at once; the others fold away on a screen. */
    private static final int AT_ONCE = 4;

    private final Standing standing;
    private final Map<String, Evidence> pieces;
    private final Verdicts verdicts;
    private final Map<String, Map<ExpectationId, String>> claimIds = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();

    ReadinessDetail(ReadinessReport.Source source, Standing standing) {
        this.standing = standing;
        this.pieces = source.evidence().stream().collect(Collectors.toMap(Evidence::id, e -> e, (a, b) -> a));
        this.verdicts = Verdicts.asOf(source.verdicts(), standing.on());
        for (Claim claim : source.claims()) {
            if (claim.ladderId().equals(standing.ladder().id())) {
                claimIds.computeIfAbsent(claim.evidenceId(), e -> new HashMap<>())
                        .put(claim.expectation(), claim.id());
            }
        }
        for (Area area : standing.ladder().areas()) {
            area.competencies().forEach(c -> areas.put(c.id(), area.title()));
        }
    }

    List<Block> of(LevelStanding level) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2,
                Text.of("Behind " + level.level().title() + ": "
                        + level.verdict().title()),
                Optional.empty(),
                Text.EMPTY));
        level.expectations().stream()
                .filter(ExpectationStanding::applicable)
                .forEach(e -> blocks.add(new Block.Together(expectation(e))));
        return blocks;
    }

    private List<Block> expectation(ExpectationStanding expectation) {
        List<Block> blocks = new ArrayList<>();
        String area = areas.getOrDefault(expectation.id().competency(), "");
        String kind = expectation.core() ? ", core" : expectation.hygiene() ? ", hygiene: can block, never earns" : "";
        blocks.add(new Block.Heading(
                3,
                Text.of(expectation.competency().title()),
                Optional.of(ReadinessWords.mark(expectation.state())),
                Text.of(area + kind)));
        standing.ladder()
                .expectation(expectation.id())
                .ifPresent(e -> blocks.add(new Block.Paragraph(Text.quiet(e.text()))));
        blocks.addAll(claims(expectation));
        List<Block.Fact> facts = new ArrayList<>();
        expectation
                .review()
                .ifPresent(r -> facts.add(Block.Fact.of(
                        "Reviewed",
                        r.rating().title() + ", by " + ReadinessWords.brief(r.reviewer()) + " on " + r.on())));
        if (!expectation.missing().isEmpty()) {
            facts.add(Block.Fact.of("Missing", missing(expectation)));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return blocks;
    }

    private static String missing(ExpectationStanding expectation) {
        return expectation.state() == State.NO_EVIDENCE
                ? expectation.missing() + ". Unknown is not a gap."
                : expectation.missing();
    }

    private List<Block> claims(ExpectationStanding expectation) {
        List<ClaimFact> counted = expectation.counted();
        List<ClaimFact> others =
                expectation.claims().stream().filter(c -> !counted.contains(c)).toList();
        List<ClaimFact> first = counted.isEmpty() ? others : counted;
        List<ClaimFact> rest = new ArrayList<>(first.subList(Math.min(AT_ONCE, first.size()), first.size()));
        int restCounted = counted.isEmpty() ? 0 : rest.size();
        if (!counted.isEmpty()) {
            rest.addAll(others);
        }
        List<Block> blocks = new ArrayList<>();
        if (!first.isEmpty()) {
            blocks.add(timeline(expectation, first.subList(0, Math.min(AT_ONCE, first.size()))));
        }
        if (!rest.isEmpty()) {
            int notCounted = rest.size() - restCounted;
            String summary = restCounted == 0
                    ? notCounted + " more that " + (notCounted == 1 ? "does" : "do") + " not count"
                    : restCounted + " more" + (notCounted == 0 ? "" : ", and " + notCounted + " not counted");
            blocks.add(new Block.Details(Text.of(summary), List.of(timeline(expectation, rest))));
        }
        return blocks;
    }

    private Block timeline(ExpectationStanding expectation, List<ClaimFact> claims) {
        return new Block.Timeline(
                claims.stream().map(c -> entry(expectation, c)).toList());
    }

    private Block.Entry entry(ExpectationStanding expectation, ClaimFact fact) {
        boolean counts = expectation.counted().contains(fact);
        String why = counts
                ? ""
                : fact.rejected() ? ", rejected" : fact.countable() ? ", before the window" : ", not counted";
        Tone tone = !counts ? Tone.QUIET : fact.strong() ? Tone.GOOD : Tone.PLAIN;
        List<Text> lines = new ArrayList<>();
        Optional<Evidence> piece = Optional.ofNullable(pieces.get(fact.evidenceId()));
        piece.ifPresent(p -> lines.addAll(lines(p)));
        if (!fact.expectation().level().equals(expectation.id().level())) {
            lines.add(Text.of(
                    "Claimed at " + levelTitle(fact.expectation().level()) + (counts ? ", counts here too" : "")));
        }
        verdicts(fact)
                .filter(v -> v.decision() != Verdict.Decision.ACCEPTED)
                .forEach(v ->
                        lines.add(Text.strong(v.decision() == Verdict.Decision.REJECTED ? "Rejected" : "Questioned")
                                .plus(" by " + ReadinessWords.brief(v.reviewer()) + " on " + v.on()
                                        + (v.words().isBlank() ? "" : ": " + ReadinessWords.brief(v.words())))));
        return new Block.Entry(
                fact.on().toString(),
                Text.of(ReadinessWords.brief(fact.title())),
                Optional.of(new Mark("", fact.strength().word() + why, tone)),
                lines);
    }

    private static List<Text> lines(Evidence piece) {
        List<Text> lines = new ArrayList<>();
        var measured = piece.measurement();
        if (measured.complete()) {
            lines.add(Text.of(ReadinessWords.brief(measured.metric()) + ": " + ReadinessWords.brief(measured.baseline())
                    + " → " + ReadinessWords.brief(measured.result()) + " (source: "
                    + ReadinessWords.brief(measured.source()) + ")"));
        }
        List<Text> confirming = new ArrayList<>();
        if (!piece.witness().isBlank()) {
            confirming.add(Text.of("Witness: " + ReadinessWords.brief(piece.witness())));
        }
        if (!piece.link().isBlank()) {
            confirming.add(Text.reference(ReadinessWords.brief(piece.link())));
        }
        confirming.stream().reduce((a, b) -> a.plus(" · ").plus(b)).ifPresent(lines::add);
        return lines;
    }

    /** The newest verdict on the piece, and the newest on this claim of it. */
    private Stream<Verdict> verdicts(ClaimFact fact) {
        Optional<String> claim = Optional.ofNullable(
                claimIds.getOrDefault(fact.evidenceId(), Map.of()).get(fact.expectation()));
        return Stream.concat(verdicts.newest(fact.evidenceId()).stream(), claim.flatMap(verdicts::newest).stream());
    }

    private String levelTitle(String id) {
        return standing.ladder().level(id).map(l -> l.title()).orElse(id);
    }

    /** Every expectation that does not apply, at whatever level, with its reason; nothing when all apply. */
    List<Block> notApplicable() {
        List<List<Block.Cell>> rows = standing.levels().stream()
                .flatMap(l -> l.expectations().stream())
                .flatMap(e -> e.mark().stream()
                        .map(m -> List.of(
                                Block.Cell.of(e.competency().title()),
                                Block.Cell.of(levelTitle(e.id().level())),
                                Block.Cell.of(m.on().toString()),
                                Block.Cell.of(ReadinessWords.brief(m.reason())))))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block.Column> columns = List.of("Competency", "Level", "Since", "Reason").stream()
                .map(t -> new Block.Column(Text.of(t), Block.Align.LEFT))
                .toList();
        return List.of(new Block.Together(List.of(
                Block.Heading.of(2, "Does not apply"),
                Block.Paragraph.of("Left out of every count on this page."),
                new Block.Table(Text.EMPTY, columns, rows))));
    }
}
