package dev.rung.service.sample;

import static java.util.stream.Collectors.toMap;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.initiative.Initiative;
import dev.rung.files.ChecklistFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the eleven bets and the checklists. Their ids are drawn apart from those of the pieces, so that neither moves the
 * other's.
 */
record Bets(Calendar calendar, Ids ids, List<Evidence> evidence, Map<String, Checklist> checklists) {
    private static final long SEED = 0x42455453L;

    static Bets on(Calendar calendar, List<Evidence> evidence) {
        Map<String, Checklist> checklists = Stream.of(BetRuns.BEFORE, OwnRuns.MONTH, OwnRuns.ROLE)
                .collect(toMap(id -> id, id -> ChecklistFiles.shipped(id).orRefuse()));
        return new Bets(calendar, new Ids(SEED), evidence, checklists);
    }

    /** Oldest first. */
    List<ToldBet> told() {
        ToldBet lateCard = tell(TrialBets.lateCard(), Optional.empty());
        return Stream.of(
                        tell(PaymentBets.retries(), Optional.empty()),
                        tell(PriceBets.usagePrice(), Optional.empty()),
                        lateCard,
                        tell(CheckoutBets.wallets(), Optional.empty()),
                        tell(PaymentBets.expiredCards(), Optional.empty()),
                        tell(TrialBets.lateCardAgain(), Optional.of(lateCard)),
                        tell(PriceBets.annualPlan(), Optional.empty()),
                        tell(CheckoutBets.onePage(), Optional.empty()),
                        tell(CheckoutBets.paperInvoices(), Optional.empty()),
                        tell(PaymentBets.secondProvider(), Optional.empty()),
                        tell(TrialBets.partnerTrials(), Optional.empty()))
                .toList();
    }

    private ToldBet tell(BetStory story, Optional<ToldBet> before) {
        return story.told(calendar, ids, before, evidence);
    }

    /** Oldest first. */
    List<ChecklistRun> runs(String personId, List<ToldBet> bets) {
        List<ChecklistRun> runs = new ArrayList<>();
        runs.add(of(PriceBets.annualPlan(), bets, 149, BetRuns.annualPlan(), personId));
        runs.add(of(CheckoutBets.onePage(), bets, 131, BetRuns.onePage(), personId));
        runs.add(of(TrialBets.lateCardAgain(), bets, 76, BetRuns.roundTwoAtFirst(), personId));
        runs.add(of(TrialBets.lateCardAgain(), bets, 20, BetRuns.roundTwo(), personId));
        runs.add(of(PaymentBets.secondProvider(), bets, 12, BetRuns.secondProvider(), personId));
        runs.add(own(calendar.workday(330), OwnRuns.roleAtFirst(), personId));
        runs.add(own(calendar.workday(59), OwnRuns.roleNow(), personId));
        runs.add(own(calendar.endOfMonth(2), OwnRuns.monthBefore(), personId));
        runs.add(own(calendar.endOfMonth(1), OwnRuns.lastMonth(), personId));
        runs.sort(Comparator.comparing(ChecklistRun::on).thenComparing(ChecklistRun::id));
        return List.copyOf(runs);
    }

    private ChecklistRun of(BetStory story, List<ToldBet> bets, int daysAgo, Run run, String personId) {
        Optional<String> bet = bets.stream()
                .map(ToldBet::initiative)
                .filter(i -> i.title().equals(story.title()))
                .map(Initiative::id)
                .findFirst();
        return run.run(checklist(run), calendar.workday(daysAgo), calendar, ids, personId, bet);
    }

    private ChecklistRun own(LocalDate on, Run run, String personId) {
        return run.run(checklist(run), on, calendar, ids, personId, Optional.empty());
    }

    private Checklist checklist(Run run) {
        return Optional.ofNullable(checklists.get(run.checklistId)).orElseThrow();
    }
}
