package dev.rung.domain.update;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a sent page shows of who wrote it, ready to be kept as evidence. The same page gives the same offer. */
public final class UpdateOffer {
    private UpdateOffer() {}

    /** Empty while the page was not sent. */
    public static Optional<EvidenceOffer> of(Update page) {
        return page.sentOn().map(on -> offer(page, on));
    }

    private static EvidenceOffer offer(Update page, LocalDate on) {
        String month = MonthWords.of(page.month());
        Measurement measured = measured(page);
        boolean money = MoneyLine.of(page.text(UpdateSection.MONEY)).stream().anyMatch(MoneyLine::ofInitiative);
        List<String> competencies = new ArrayList<>(List.of("executive-communication"));
        if (measured.complete()) {
            competencies.add("outcome-ownership");
        }
        if (money) {
            competencies.add("financial-acumen");
        }
        Evidence draft = new Evidence(
                EvidenceOffer.keyOf(EvidenceOffer.Kind.UPDATE, page.month()),
                on,
                "Told executives what " + month + " did for the business",
                "Executives wanted to know what the team's work of " + month + " did for revenue, retention and cost.",
                "Sent the monthly update on " + on + ": " + String.join(", ", contents(page)) + ".",
                result(page),
                "update of " + month + ", sent on " + on,
                "",
                Optional.empty(),
                "",
                measured,
                false);
        return new EvidenceOffer(
                Optional.empty(),
                EvidenceOffer.Kind.UPDATE,
                draft,
                competencies,
                List.of("executives", "communication", "update", "metric", "outcome", "business impact"));
    }

    private static List<String> contents(Update page) {
        List<String> contents = new ArrayList<>();
        count(contents, ScoreLine.of(page.text(UpdateSection.SCORECARD)).size(), "metric");
        count(
                contents,
                (int) MoneyLine.of(page.text(UpdateSection.MONEY)).stream()
                        .filter(MoneyLine::ofInitiative)
                        .count(),
                "initiative with its money");
        count(contents, RiskLine.of(page.text(UpdateSection.RISKS)).size(), "risk");
        count(contents, AskLine.of(page.text(UpdateSection.ASKS)).size(), "decision wanted");
        count(contents, KeptLine.of(page.text(UpdateSection.KEPT)).size(), "earlier promise");
        if (contents.isEmpty()) {
            contents.add(Amount.of(UpdatePage.words(page.texts()), "word"));
        }
        return contents;
    }

    private static void count(List<String> contents, int many, String what) {
        if (many == 1) {
            contents.add("1 " + what);
        } else if (many > 1) {
            contents.add(many
                    + " "
                    + switch (what) {
                        case "initiative with its money" -> "initiatives with their money";
                        case "decision wanted" -> "decisions wanted";
                        default -> what + "s";
                    });
        }
    }

    private static String result(Update page) {
        String headline = page.text(UpdateSection.HEADLINE).strip();
        return headline.isEmpty() ? "The page is sent and frozen." : headline;
    }

    /** The metric that came furthest towards its target, of those whose reading has a source. */
    private static Measurement measured(Update page) {
        return ScoreLine.of(page.text(UpdateSection.SCORECARD)).stream()
                .filter(l -> nearer(l) > 0)
                .max(Comparator.comparingDouble(UpdateOffer::nearer))
                .flatMap(l -> page.figures().stream()
                        .filter(f -> f.section() == UpdateSection.SCORECARD
                                && f.label().equalsIgnoreCase(l.metric())
                                && PageNumbers.same(f.text(), l.now()))
                        .findFirst()
                        .map(f -> new Measurement(l.metric(), l.last(), l.now(), f.restsOn())))
                .orElse(Measurement.NONE);
    }

    /** Which part of the way from last to the target was made; 0 where one of the three is no number. */
    private static double nearer(ScoreLine line) {
        Optional<Double> last = PageNumbers.first(line.last());
        Optional<Double> now = PageNumbers.first(line.now());
        Optional<Double> target = PageNumbers.first(line.target());
        if (last.isEmpty() || now.isEmpty() || target.isEmpty()) {
            return 0;
        }
        double way = Math.abs(target.get() - last.get());
        return way == 0 ? 0 : (way - Math.abs(target.get() - now.get())) / way;
    }
}
