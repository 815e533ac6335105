package dev.rung.domain.initiative;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.initiative.EvidenceOffer.Kind;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.money.Figures;
import dev.rung.domain.writing.OutcomeParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bet shows of its owner, ready to be kept as evidence: a case that was committed to, a stopped bet, a launch with a
 * measured result, a postmortem. Made from the records alone; the same records give the same offers.
 */
public final class EvidenceOffers {
    private final Bet bet;
    private final OutcomeParts outcome;
    private final OfferWords words;

    private EvidenceOffers(Bet bet, OutcomeParts outcome) {
        this.bet = bet;
        this.outcome = outcome;
        this.words = new OfferWords(bet);
    }

    /**
     * In the order of {@link Kind}.
     *
     * @param outcome read from the page's outcome sentence
     */
    public static List<EvidenceOffer> of(Bet bet, OutcomeParts outcome) {
        EvidenceOffers offers = new EvidenceOffers(bet, outcome);
        return Stream.of(offers.committed(), offers.stopped(), offers.measuredLaunch(), offers.postmortem())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<EvidenceOffer> committed() {
        boolean stillStands = bet.initiative().stage().compareTo(Stage.COMMITTED) >= 0;
        if (!stillStands || !bet.page().has(OnePagerField.METRIC) || !bet.page().has(OnePagerField.PROBLEM)) {
            return Optional.empty();
        }
        List<String> competencies = new ArrayList<>(List.of("strategy-and-choices"));
        if (bet.page().has(OnePagerField.VOICES)) {
            competencies.add("customer-insight");
        }
        competencies.add("executive-communication");
        return bet.committedOn()
                .map(on -> offer(
                        Kind.COMMITTED,
                        on,
                        new OfferWords.Story(
                                "Made the case for " + words.title(),
                                words.caseSituation(),
                                words.caseAction(),
                                words.caseResult(on)),
                        "one-pager of " + words.title() + ", committed to on " + on,
                        Measurement.NONE,
                        competencies,
                        List.of("strategy", "choice", "case", "customer evidence", "business metric", "executives")));
    }

    private Optional<EvidenceOffer> stopped() {
        Optional<StageChange> dropped = bet.initiative().stage() == Stage.DROPPED
                ? newest(bet.changes().stream().filter(c -> c.to() == Stage.DROPPED))
                : Optional.empty();
        // An idea that is not followed up costs nothing; turning it down shows nothing.
        return dropped.filter(c -> c.from() != Stage.IDEA)
                .map(c -> stopped(c.on(), words.dropAction(c), words.dropResult()))
                .or(() -> newest(bet.postmortems().stream()
                                .filter(p -> p.decision().isPresent()))
                        .filter(p -> p.decision().equals(Optional.of(Decision.STOP)))
                        .map(p -> stopped(p.on(), words.stopAction(p), words.stopResult(p))));
    }

    private EvidenceOffer stopped(LocalDate on, String action, String result) {
        return offer(
                Kind.STOPPED,
                on,
                new OfferWords.Story("Stopped " + words.title(), words.stopSituation(), action, result),
                "record of " + words.title() + ", stopped on " + on,
                Measurement.NONE,
                List.of("strategy-and-choices", "evidence-and-learning"),
                List.of("stop", "strategy", "choice", "turned down", "learning", "money"));
    }

    private Optional<EvidenceOffer> measuredLaunch() {
        return newest(bet.postmortems().stream().filter(p -> measurement(p).complete()))
                .flatMap(p -> bet.initiative().launchedOn().map(launchedOn -> {
                    Measurement measured = measurement(p);
                    List<String> competencies = new ArrayList<>(List.of("outcome-ownership"));
                    if (bet.page().has(OnePagerField.GO_TO_MARKET)) {
                        competencies.add("go-to-market");
                    }
                    return offer(
                            Kind.MEASURED_LAUNCH,
                            p.on(),
                            new OfferWords.Story(
                                    words.title() + ": " + measured.metric() + " from " + measured.baseline() + " to "
                                            + measured.result(),
                                    words.problem(),
                                    words.launchAction(launchedOn),
                                    words.launchResult(measured, p)),
                            "launch of " + words.title() + " on " + launchedOn,
                            measured,
                            competencies,
                            List.of("outcome", "result", "metric", "launch", "revenue", "measured"));
                }));
    }

    private Optional<EvidenceOffer> postmortem() {
        return bet.latestPostmortem().map(p -> {
            Measurement measured = measurement(p);
            List<String> competencies = new ArrayList<>(List.of("evidence-and-learning"));
            if (measured.complete()) {
                competencies.add(0, "outcome-ownership");
            }
            if (p.actual().isPresent()) {
                competencies.add("financial-acumen");
            }
            return offer(
                    Kind.POSTMORTEM,
                    p.on(),
                    new OfferWords.Story(
                            words.lookTitle(p), words.lookSituation(), words.lookAction(p), words.lookResult(p)),
                    "postmortem of " + words.title() + " after " + p.week().words() + ", " + p.on(),
                    measured,
                    competencies,
                    List.of("forecast", "actual", "postmortem", "learning", "outcome", "lesson"));
        });
    }

    /**
     * The metric before and after. Where the page names none, the money itself, which was nothing before the launch, unless
     * it is only believed in. Whatever lacks a part stays incomplete, and measures nothing.
     */
    private Measurement measurement(Postmortem p) {
        if (!outcome.metric().isBlank()
                && !outcome.baseline().isBlank()
                && !p.metricActual().isBlank()) {
            return new Measurement(outcome.metric(), outcome.baseline(), p.metricActual(), p.metricSource());
        }
        boolean seen = p.attribution() != Attribution.BELIEF && !words.avoids();
        return p.actual()
                .filter(money -> seen && !p.metricSource().isBlank())
                .map(money -> new Measurement(
                        "Contribution a year",
                        "0 " + money.currency() + " before the launch",
                        Figures.brief(money),
                        p.metricSource() + ", by " + p.attribution().title()))
                .orElse(Measurement.NONE);
    }

    private EvidenceOffer offer(
            Kind kind,
            LocalDate on,
            OfferWords.Story story,
            String reference,
            Measurement measured,
            List<String> competencies,
            List<String> themes) {
        Initiative initiative = bet.initiative();
        Evidence draft = new Evidence(
                EvidenceOffer.keyOf(initiative.id(), kind),
                on,
                story.title(),
                story.situation(),
                story.action(),
                story.result(),
                initiative.link().isBlank() ? reference : initiative.link(),
                "",
                Optional.empty(),
                words.scope(),
                measured,
                false);
        return new EvidenceOffer(Optional.of(initiative.id()), kind, draft, competencies, themes);
    }

    private static <T> Optional<T> newest(Stream<T> oldestFirst) {
        return oldestFirst.reduce((earlier, later) -> later);
    }
}
