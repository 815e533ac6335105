package dev.rung.service;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainLink;
import dev.rung.domain.chain.ChainRecords;
import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.chain.TaxItem;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.money.Money;
import dev.rung.domain.question.BetFacts;
import dev.rung.domain.question.BetThen;
import dev.rung.domain.question.CostFacts;
import dev.rung.domain.question.GoalFacts;
import dev.rung.domain.question.MonthRecord;
import dev.rung.domain.question.TaxFacts;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamShare;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.Update;
import dev.rung.store.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the records say of a month: each kind of record once, however many bets there are. */
final class MonthRecords {
    /** So many months tell whether the tax rises. */
    private static final int TREND = 3;

    private final Database database;
    private final AllBets bets;
    private final ProfileService profile;
    private final TeamService team;
    private final ScorecardService scorecard;
    private final UpdateService updates;
    private final CommitmentService commitments;

    MonthRecords(
            Database database,
            ProfileService profile,
            TeamService team,
            ScorecardService scorecard,
            UpdateService updates,
            CommitmentService commitments) {
        this.database = database;
        this.bets = new AllBets(database);
        this.profile = profile;
        this.team = team;
        this.scorecard = scorecard;
        this.updates = updates;
        this.commitments = commitments;
    }

    /** @param today no later is the month seen from */
    MonthRecord of(YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        LocalDate day = last.isAfter(today) ? today : last;
        return database.inSnapshot(() -> read(month, day, day.equals(today)));
    }

    private MonthRecord read(YearMonth month, LocalDate day, boolean now) {
        Map<String, ChainRecords> records = bets.of(profile.need().id(), EnumSet.allOf(OnePagerField.class));
        List<MonthTax> taxes = taxes(month, day, records);
        Map<String, TaxItem> items = new HashMap<>();
        taxes.stream()
                .filter(t -> t.month().equals(month))
                .flatMap(t -> t.items().stream())
                .forEach(item -> item.initiativeId().ifPresent(id -> items.put(id, item)));
        List<BetFacts> facts = records.values().stream()
                .flatMap(r -> BetThen.of(r.bet(), r.page(day), day).stream()
                        .map(bet -> facts(
                                bet,
                                r.asOf(day),
                                Optional.ofNullable(
                                        items.get(r.bet().initiative().id())))))
                .toList();
        List<Update> pages = updates.all();
        return new MonthRecord(
                month,
                day,
                team.currency(),
                cost(month),
                taxes.stream().map(MonthRecords::facts).toList(),
                facts,
                scorecard.all().stream()
                        .filter(m -> m.active(day) && (now || known(m, day)))
                        .toList(),
                pages.stream().filter(p -> p.month().equals(month)).findFirst(),
                pages.stream().filter(p -> p.month().isBefore(month)).toList(),
                commitments.all().stream().filter(c -> !c.madeOn().isAfter(day)).toList(),
                goals(facts, day),
                track(facts));
    }

    private Optional<CostFacts> cost(YearMonth month) {
        TeamCost cost = team.cost();
        return paid(cost, month).map(now -> new CostFacts(now, paid(cost, month.minusMonths(1))));
    }

    /** Empty where nothing was paid, and where it cannot be told for want of a rate. */
    private static Optional<Money> paid(TeamCost cost, YearMonth month) {
        return cost.missing(CostPeriod.of(month)).isPresent()
                ? Optional.empty()
                : Optional.of(cost.month(month).total()).filter(m -> m.minor() > 0);
    }

    /** Those up to the month in which the team cost something, without a gap; empty when it cost nothing in the month. */
    private List<MonthTax> taxes(YearMonth month, LocalDate day, Map<String, ChainRecords> records) {
        TeamCost cost = team.cost();
        Shares shares = team.shares();
        List<MonthTax> taxes = new ArrayList<>();
        for (YearMonth each = month; each.isAfter(month.minusMonths(TREND)); each = each.minusMonths(1)) {
            Optional<Money> paid = paid(cost, each);
            if (paid.isEmpty()) {
                break;
            }
            taxes.add(0, tax(each, each.equals(month) ? day : each.atEndOfMonth(), paid.get(), shares, records));
        }
        return taxes;
    }

    private static MonthTax tax(
            YearMonth month, LocalDate day, Money paid, Shares shares, Map<String, ChainRecords> records) {
        List<TeamShare> inForce = shares.at(month);
        Map<String, Chain> chains = new HashMap<>();
        inForce.forEach(share -> share.initiativeId()
                .flatMap(id -> Optional.ofNullable(records.get(id)))
                .ifPresent(r -> chains.put(r.bet().initiative().id(), r.asOf(day))));
        return MonthTax.of(month, paid, inForce, chains);
    }

    private static TaxFacts facts(MonthTax tax) {
        Money nothing = new Money(
                tax.items().stream()
                        .filter(i -> i.kind() == TaxItem.Kind.UNTRANSLATED
                                && i.initiativeId().isEmpty())
                        .mapToLong(i -> i.amount().minor())
                        .sum(),
                tax.cost().currency());
        Map<String, Money> causes = new LinkedHashMap<>();
        new TranslationTax(List.of(tax))
                .byCause().entrySet().stream()
                        .sorted(Comparator.comparing(e -> -e.getValue().minor()))
                        .forEach(e -> causes.put(e.getKey().words(), e.getValue()));
        return new TaxFacts(tax.month(), tax.cost(), tax.tax(), nothing, causes);
    }

    private static BetFacts facts(Bet bet, Chain chain, Optional<TaxItem> item) {
        return BetFacts.of(
                bet,
                chain.missing().stream()
                        .map(ChainLink::kind)
                        .map(ChainLink.Kind::title)
                        .toList(),
                item.map(TaxItem::percent).orElse(BigDecimal.ZERO),
                item.map(TaxItem::amount));
    }

    private static boolean known(ScoredMetric metric, LocalDate day) {
        return metric.readingBy(day).isPresent() || metric.targetBy(day).isPresent();
    }

    private List<GoalFacts> goals(List<BetFacts> facts, LocalDate day) {
        List<GoalLink> links = team.links();
        return team.goals().stream()
                .filter(g -> g.covers(day))
                .map(g -> new GoalFacts(g, (int) facts.stream()
                        .filter(b -> b.stage() != Stage.DROPPED)
                        .filter(b -> links.stream()
                                .anyMatch(l -> l.goalId().equals(g.id())
                                        && l.initiativeId().equals(b.id())
                                        && !l.on().isAfter(day)))
                        .count()))
                .toList();
    }

    private TrackRecord track(List<BetFacts> facts) {
        List<Prediction> predictions =
                facts.stream().flatMap(b -> b.bet().prediction().stream()).toList();
        return TrackRecord.of(predictions, team.currency());
    }
}
