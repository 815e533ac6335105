package dev.rung.domain.update;

import static dev.rung.domain.update.UpdateSection.HEADLINE;
import static dev.rung.domain.update.UpdateSection.KEPT;
import static dev.rung.domain.update.UpdateSection.RISKS;
import static dev.rung.domain.update.UpdateSection.SCORECARD;
import static dev.rung.domain.update.UpdateSection.STOPPED;

import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Vocabulary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the page agrees with what earlier ones said. */
final class EarlierChecks {
    private static final int MONTHS = 3;

    private EarlierChecks() {}

    /** @param earlier pages sent of earlier months, newest first */
    static List<Finding> check(Update page, List<Update> earlier) {
        List<Finding> found = new ArrayList<>();
        if (!earlier.isEmpty()) {
            scorecard(page, UpdateComparison.of(page, earlier.get(0)), found);
        }
        List<Update> three = inARow(page, earlier);
        if (three.size() == MONTHS) {
            if (three.stream().noneMatch(EarlierChecks::badNews)) {
                found.add(UpdateRules.NO_BAD_NEWS.found(HEADLINE.id(), ""));
            }
            RiskLine.of(page.text(RISKS)).stream()
                    .map(RiskLine::risk)
                    .filter(r -> !UpdateChecks.more(r))
                    .filter(r -> three.stream()
                            .skip(1)
                            .allMatch(u -> RiskLine.of(u.text(RISKS)).stream().anyMatch(o -> Alike.are(r, o.risk()))))
                    .forEach(r -> found.add(UpdateRules.SAME_RISK.found(RISKS.id(), r)));
        }
        return found;
    }

    private static void scorecard(Update page, UpdateComparison last, List<Finding> found) {
        String told = page.text(STOPPED).toLowerCase(Locale.ROOT);
        List<String> gone = last.gone().stream()
                .filter(m -> !told.contains(m.toLowerCase(Locale.ROOT)))
                .toList();
        if (!gone.isEmpty() && !ScoreLine.of(page.text(SCORECARD)).isEmpty()) {
            String came = last.came().isEmpty() ? "" : " → " + String.join(", ", last.came());
            found.add(UpdateRules.SWAPPED.found(SCORECARD.id(), String.join(", ", gone) + came));
        }
        last.movedTargets().stream()
                .filter(c -> !says(page, c.metric(), "target"))
                .forEach(c -> found.add(
                        UpdateRules.MOVED.found(SCORECARD.id(), c.metric() + ": " + c.before() + " → " + c.after())));
        last.inconsistent().stream()
                .filter(c -> Stream.of("restated", "corrected", "revised", "recount")
                        .noneMatch(w -> says(page, c.metric(), w)))
                .forEach(c -> found.add(UpdateRules.INCONSISTENT.found(
                        SCORECARD.id(),
                        c.metric() + ": last " + c.after() + ", but the page before said " + c.before())));
    }

    /** Whether the last column of a metric has a word. */
    private static boolean says(Update page, String metric, String word) {
        return ScoreLine.of(page.text(SCORECARD)).stream()
                .filter(l -> l.metric().equalsIgnoreCase(metric))
                .anyMatch(l -> l.why().toLowerCase(Locale.ROOT).contains(word));
    }

    /** The page and those of the two months before it; fewer where one of them was not sent. */
    private static List<Update> inARow(Update page, List<Update> earlier) {
        List<Update> row = new ArrayList<>(List.of(page));
        for (int back = 1; back < MONTHS; back++) {
            YearMonth month = page.month().minusMonths(back);
            Optional<Update> sent =
                    earlier.stream().filter(u -> u.month().equals(month)).findFirst();
            sent.ifPresent(row::add);
        }
        return row;
    }

    /** Something stopped, a promise not kept, a metric that moved away from its target, a risk that has come true, a headline that says so. */
    private static boolean badNews(Update page) {
        boolean broken = KeptLine.of(page.text(KEPT)).stream().anyMatch(l -> !UpdateChecks.held(l));
        boolean away = ScoreLine.of(page.text(SCORECARD)).stream().anyMatch(EarlierChecks::away);
        boolean happened = RiskLine.of(page.text(RISKS)).stream()
                .anyMatch(r -> r.likely().toLowerCase(Locale.ROOT).contains("happened"));
        Tokens headline = Tokens.of(page.text(HEADLINE));
        return !Blank.is(page.text(STOPPED))
                || broken
                || away
                || happened
                || Vocabulary.BAD_NEWS.in(headline, headline.whole());
    }

    private static boolean away(ScoreLine line) {
        Optional<Double> last = PageNumbers.first(line.last());
        Optional<Double> now = PageNumbers.first(line.now());
        return last.isPresent()
                && now.isPresent()
                && PageNumbers.first(line.target())
                        .filter(t -> Math.abs(now.get() - t) > Math.abs(last.get() - t))
                        .isPresent();
    }
}
