package dev.rung.files.report;

import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.AskLine;
import dev.rung.domain.update.KeptLine;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MoneyLine;
import dev.rung.domain.update.NextLine;
import dev.rung.domain.update.RiskLine;
import dev.rung.domain.update.ScoreLine;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The month's page as executives get it: the headline, then what stands behind it, on one sheet. */
public final class UpdateReport {
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private UpdateReport() {}

    /**
     * @param from whose page it is
     * @param currency of its money, where it names no other
     * @param metrics of the scorecard, for the way they came; those that are not on the page are left out
     */
    public static Document of(Update page, String from, String currency, List<ScoredMetric> metrics) {
        List<Block.Fact> facts = new ArrayList<>(List.of(Block.Fact.of("From", from)));
        facts.add(
                page.sentOn().map(on -> Block.Fact.of("Sent", on.toString())).orElse(Block.Fact.of("State", "draft")));
        facts.add(Block.Fact.of("Money", "contribution, in " + currency));
        List<Block> blocks = new ArrayList<>();
        for (UpdateSection section : UpdateSection.values()) {
            if (section != UpdateSection.HEADLINE && !page.text(section).isBlank()) {
                List<Block> together = new ArrayList<>(List.of(Block.Heading.of(2, section.title())));
                together.addAll(body(section, page, metrics));
                blocks.add(new Block.Together(together));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing is written yet."));
        }
        return new Document(
                Text.of(MonthWords.of(page.month())),
                Text.of(page.text(UpdateSection.HEADLINE).strip()),
                facts,
                blocks,
                Document.Shape.SHEET);
    }

    private static List<Block> body(UpdateSection section, Update page, List<ScoredMetric> metrics) {
        String text = page.text(section);
        return switch (section) {
            case SCORECARD -> scorecard(page, metrics);
            case MONEY -> money(MoneyLine.of(text));
            case RISKS ->
                table(
                        List.of("Risk", "How likely", "How bad", "What we do"),
                        RiskLine.of(text).stream()
                                .map(l -> List.of(l.risk(), l.likely(), l.bad(), l.mitigation()))
                                .toList());
            case ASKS ->
                table(
                        List.of("Decision", "Options", "We recommend", "By"),
                        AskLine.of(text).stream()
                                .map(l -> List.of(l.decision(), l.options(), l.recommendation(), l.by()))
                                .toList());
            case KEPT ->
                table(
                        List.of("Promised", "What became of it"),
                        KeptLine.of(text).stream()
                                .map(l -> List.of(l.commitment(), l.became()))
                                .toList());
            case NEXT ->
                table(
                        List.of("What will be different", "Who", "When"),
                        NextLine.of(text).stream()
                                .map(l -> List.of(l.what(), l.owner(), l.date()))
                                .toList());
            case STOPPED ->
                List.of(new Block.Bullets(
                        text.lines().filter(l -> !l.isBlank()).map(Text::of).toList()));
            case HEADLINE, INSIGHT -> List.of(Block.Paragraph.of(text.strip()));
        };
    }

    private static List<Block> table(List<String> columns, List<List<String>> rows) {
        return List.of(new Block.Table(
                Text.EMPTY,
                columns.stream()
                        .map(c -> new Block.Column(Text.of(c), Block.Align.LEFT))
                        .toList(),
                rows.stream().map(r -> r.stream().map(Block.Cell::of).toList()).toList()));
    }

    /** The rest that is summed up stands in words below the rows. */
    private static List<Block> money(List<MoneyLine> lines) {
        Predicate<MoneyLine> row = l -> l.ofInitiative() || l.initiative().equalsIgnoreCase(MoneyLine.TEAM);
        List<Block> blocks = new ArrayList<>(table(
                List.of("Initiative", "Metric", "Expected", "So far", "How we know"),
                lines.stream()
                        .filter(row)
                        .map(l -> List.of(l.initiative(), l.metric(), l.expected(), l.soFar(), l.how()))
                        .toList()));
        lines.stream().filter(row.negate()).forEach(l -> blocks.add(Block.Paragraph.of("… " + l.initiative())));
        return blocks;
    }

    private static List<Block> scorecard(Update page, List<ScoredMetric> metrics) {
        List<ScoreLine> lines = ScoreLine.of(page.text(UpdateSection.SCORECARD));
        List<List<String>> rows = lines.stream()
                .map(l -> List.of(l.metric(), l.last(), l.now(), l.target(), l.forecast(), l.why()))
                .toList();
        List<Block> table = table(List.of("Metric", "Last", "Now", "Target", "Forecast", "Why"), rows);
        LocalDate until = page.sentOn().orElse(page.month().atEndOfMonth());
        List<Chart.Spark> ways = lines.stream()
                .flatMap(l -> metrics.stream()
                        .filter(m -> m.metric().title().equalsIgnoreCase(l.metric()))
                        .limit(1)
                        .flatMap(m -> way(m, until).stream()))
                .toList();
        return ways.isEmpty() ? table : List.of(table.get(0), new Block.Picture(Text.EMPTY, new Chart.Sparks(ways)));
    }

    /** {@code Churn: 4.1 % → 3.8 % → 3.4 %}, where so many readings have a number. */
    private static Optional<Chart.Spark> way(ScoredMetric metric, LocalDate until) {
        List<MetricReading> read = metric.readings().stream()
                .filter(r -> !r.on().isAfter(until) && r.number().isPresent())
                .toList();
        if (read.size() < FEWEST) {
            return Optional.empty();
        }
        List<MetricReading> newest = read.subList(Math.max(0, read.size() - MOST), read.size());
        return Optional.of(new Chart.Spark(
                newest.stream().map(r -> r.number().orElseThrow()).toList(),
                Text.of(metric.metric().title() + ": "
                        + newest.stream().map(MetricReading::value).collect(Collectors.joining(" → ")))));
    }
}
