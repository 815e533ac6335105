package dev.rung.tui.update;

import dev.rung.domain.update.AskLine;
import dev.rung.domain.update.KeptLine;
import dev.rung.domain.update.MoneyLine;
import dev.rung.domain.update.NextLine;
import dev.rung.domain.update.RiskLine;
import dev.rung.domain.update.ScoreLine;
import dev.rung.domain.update.UpdateSection;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Text;
import java.util.List;
import java.util.function.Predicate;

/** A section of the page as its readers see it: tables in columns, lists with a sign, the rest as prose. */
final class PageText {
    private static final String BULLET = "^\\s*(?:[-*•+]|\\d{1,3}[.)])\\s+";

    private PageText() {}

    /** Writes the section without its heading; nothing when it is empty. */
    static void write(Text out, UpdateSection section, String text) {
        switch (section) {
            case HEADLINE -> out.prose(text.strip(), Style.STRONG);
            case INSIGHT -> out.prose(text.strip(), Style.TEXT);
            case STOPPED ->
                text.lines()
                        .filter(l -> !l.isBlank())
                        .forEach(l -> out.item(
                                "·", Style.FAINT, l.replaceFirst(BULLET, "").strip(), Style.TEXT));
            case SCORECARD ->
                PageTable.write(
                        out,
                        List.of("Metric", "Last", "Now", "Target", "Forecast", "Why"),
                        ScoreLine.of(text).stream()
                                .map(l -> List.of(l.metric(), l.last(), l.now(), l.target(), l.forecast(), l.why()))
                                .toList());
            case MONEY -> money(out, MoneyLine.of(text));
            case RISKS ->
                PageTable.write(
                        out,
                        List.of("Risk", "How likely", "How bad", "What we do"),
                        RiskLine.of(text).stream()
                                .map(l -> List.of(l.risk(), l.likely(), l.bad(), l.mitigation()))
                                .toList());
            case ASKS ->
                PageTable.write(
                        out,
                        List.of("Decision", "Options", "We recommend", "By"),
                        AskLine.of(text).stream()
                                .map(l -> List.of(l.decision(), l.options(), l.recommendation(), l.by()))
                                .toList());
            case KEPT ->
                PageTable.write(
                        out,
                        List.of("Promised", "What became of it"),
                        KeptLine.of(text).stream()
                                .map(l -> List.of(l.commitment(), l.became()))
                                .toList());
            case NEXT ->
                PageTable.write(
                        out,
                        List.of("What will be different", "Who", "When"),
                        NextLine.of(text).stream()
                                .map(l -> List.of(l.what(), l.owner(), l.date()))
                                .toList());
        }
    }

    /** The rest that is summed up stands in words below the rows. */
    private static void money(Text out, List<MoneyLine> lines) {
        Predicate<MoneyLine> row = l -> l.ofInitiative() || l.initiative().equalsIgnoreCase(MoneyLine.TEAM);
        PageTable.write(
                out,
                List.of("Initiative", "Metric", "Expected", "So far", "How we know"),
                lines.stream()
                        .filter(row)
                        .map(l -> List.of(l.initiative(), l.metric(), l.expected(), l.soFar(), l.how()))
                        .toList());
        lines.stream().filter(row.negate()).forEach(l -> out.prose("… " + l.initiative(), Style.MUTED));
    }
}
