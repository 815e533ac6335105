package dev.rung.domain.update;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A month's page beside the last one sent. Lists are in the order of the pages; metrics are told apart by their titles.
 *
 * @param came metrics that are new on the scorecard
 * @param gone metrics that are not there any more
 * @param moved what metrics said then and say now, of those on both
 * @param movedTargets targets that are other ones
 * @param inconsistent where this page's “last” ({@code after}) is not what the other said was “now” ({@code before})
 * @param promises what was promised, and what this page says became of it
 * @param staying risks that stand on both
 * @param newRisks risks that are new
 * @param pastRisks risks that are not there any more
 */
public record UpdateComparison(
        YearMonth month,
        YearMonth last,
        List<String> came,
        List<String> gone,
        List<Change> moved,
        List<Change> movedTargets,
        List<Change> inconsistent,
        List<KeptLine> promises,
        List<String> staying,
        List<String> newRisks,
        List<String> pastRisks) {

    /** A column of a metric, then and now. */
    public record Change(String metric, String before, String after) {}

    public static UpdateComparison of(Update page, Update last) {
        List<ScoreLine> now = ScoreLine.of(page.text(UpdateSection.SCORECARD));
        List<ScoreLine> then = ScoreLine.of(last.text(UpdateSection.SCORECARD));
        List<Change> moved = new ArrayList<>();
        List<Change> targets = new ArrayList<>();
        List<Change> inconsistent = new ArrayList<>();
        for (ScoreLine line : now) {
            of(then, line.metric()).ifPresent(before -> {
                change(line.metric(), before.now(), line.now(), moved);
                target(before, line, targets);
                change(line.metric(), before.now(), line.last(), inconsistent);
            });
        }
        List<KeptLine> kept = KeptLine.of(page.text(UpdateSection.KEPT));
        List<KeptLine> promises = NextLine.of(last.text(UpdateSection.NEXT)).stream()
                .filter(n -> !UpdateChecks.more(n.what()))
                .map(n -> new KeptLine(
                        n.what(),
                        kept.stream()
                                .filter(k -> Alike.are(k.commitment(), n.what()))
                                .map(KeptLine::became)
                                .findFirst()
                                .orElse("")))
                .toList();
        List<String> risks = risks(page);
        List<String> older = risks(last);
        return new UpdateComparison(
                page.month(),
                last.month(),
                titles(now, then),
                titles(then, now),
                List.copyOf(moved),
                List.copyOf(targets),
                List.copyOf(inconsistent),
                promises,
                risks.stream().filter(r -> among(older, r)).toList(),
                risks.stream().filter(r -> !among(older, r)).toList(),
                older.stream().filter(r -> !among(risks, r)).toList());
    }

    private static Optional<ScoreLine> of(List<ScoreLine> lines, String metric) {
        return lines.stream().filter(l -> l.metric().equalsIgnoreCase(metric)).findFirst();
    }

    private static List<String> titles(List<ScoreLine> these, List<ScoreLine> without) {
        return these.stream()
                .map(ScoreLine::metric)
                .filter(m -> of(without, m).isEmpty())
                .toList();
    }

    /** Columns of which one says nothing are no change. */
    /** A day that only one of them names moves nothing. */
    private static void target(ScoreLine then, ScoreLine now, List<Change> targets) {
        if (!PageNumbers.same(then.target(), now.target())) {
            change(now.metric(), then.target(), now.target(), targets);
            return;
        }
        Optional<LocalDate> before = Columns.day(then.target());
        Optional<LocalDate> after = Columns.day(now.target());
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            targets.add(new Change(now.metric(), then.target(), now.target()));
        }
    }

    private static void change(String metric, String before, String after, List<Change> changes) {
        if (!before.isEmpty() && !after.isEmpty() && !PageNumbers.same(before, after)) {
            changes.add(new Change(metric, before, after));
        }
    }

    private static List<String> risks(Update page) {
        return RiskLine.of(page.text(UpdateSection.RISKS)).stream()
                .map(RiskLine::risk)
                .filter(r -> !UpdateChecks.more(r))
                .toList();
    }

    private static boolean among(List<String> risks, String risk) {
        return risks.stream().anyMatch(r -> Alike.are(r, risk));
    }
}
