package dev.rung.service;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainRecords;
import dev.rung.domain.chain.DriverTree;
import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.chain.ReturnReckoning;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamShare;
import dev.rung.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How work becomes money: the chains of the bets, what broken ones cost, what came back, what hangs on which driver. */
public final class ChainService {
    private final Database database;
    private final AllBets bets;
    private final SentencesRead sentences = new SentencesRead();
    private final TeamService team;
    private final InitiativeService initiatives;
    private final ProfileService profile;
    private final Clock clock;

    ChainService(
            Database database, TeamService team, InitiativeService initiatives, ProfileService profile, Clock clock) {
        this.database = database;
        this.bets = new AllBets(database);
        this.team = team;
        this.initiatives = initiatives;
        this.profile = profile;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String me() {
        return profile.need().id();
    }

    /** The chain of an initiative today. */
    public Chain chain(String initiativeId) {
        return chain(initiativeId, today());
    }

    /** The chain of an initiative as the records dated on or before a day make it. */
    public Chain chain(String initiativeId, LocalDate day) {
        return database.inSnapshot(
                () -> bets.of(initiatives.bet(initiativeId), me()).asOf(day, sentences::parts));
    }

    /** The same of a bet that was read already. */
    public Chain chain(Bet bet) {
        return database.inSnapshot(() -> bets.of(bet, me()).asOf(today(), sentences::parts));
    }

    /** Reads the chains of today one at a time, for a list of which a window is seen; goals are those of this moment. */
    public Function<Initiative, Chain> oneByOne() {
        Function<Initiative, ChainRecords> records = database.inSnapshot(() -> bets.oneByOne(me()));
        return initiative -> database.inSnapshot(() -> records.apply(initiative).asOf(today(), sentences::parts));
    }

    /** The day a month is judged on: its last, or today where that is still to come. */
    public LocalDate judgedOn(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(today()) ? today() : last;
    }

    /**
     * The translation tax of a period, month by month; each is judged on its last day, one that is not over by what is known
     * today.
     *
     * @throws dev.rung.domain.Refusal where a rate is missing, or shares are over 100 %
     */
    public TranslationTax tax(CostPeriod period) {
        return database.inSnapshot(() -> {
            TeamCost cost = team.cost();
            Shares shares = team.shares();
            Map<String, ChainRecords> records = bets.of(me());
            List<MonthTax> months = new ArrayList<>();
            for (YearMonth month : period.months()) {
                months.add(month(month, cost, shares.at(month), records));
            }
            return new TranslationTax(months);
        });
    }

    private MonthTax month(YearMonth month, TeamCost cost, List<TeamShare> inForce, Map<String, ChainRecords> records) {
        Map<String, Chain> chains = new HashMap<>();
        inForce.forEach(share -> share.initiativeId()
                .ifPresent(id -> chains.put(id, records.get(id).asOf(judgedOn(month), sentences::parts))));
        return MonthTax.of(month, cost.month(month).total(), inForce, chains);
    }

    /** What each initiative that takes a share of the team costs this month, by its id; empty where a rate is missing. */
    public Map<String, Money> costs() {
        return database.inSnapshot(() -> {
            YearMonth now = YearMonth.from(today());
            TeamCost cost = team.cost();
            return cost.missing(CostPeriod.of(now)).isPresent()
                    ? Map.of()
                    : MonthTax.amounts(
                            now, cost.month(now).total(), team.shares().at(now));
        });
    }

    /**
     * What came back on the team in a period and is expected back.
     *
     * @throws dev.rung.domain.Refusal where a rate is missing that the cost wants
     */
    public TeamReturn returned(CostPeriod period) {
        return returned(period, today());
    }

    /** The same as it was known on a day, or is known by its records dated up to it. */
    TeamReturn returned(CostPeriod period, LocalDate day) {
        return database.inSnapshot(() -> {
            TeamCost cost = team.cost();
            List<Money> months =
                    period.months().stream().map(m -> cost.month(m).total()).toList();
            return ReturnReckoning.of(period, day, months, all(), team.margins(), cost.rates());
        });
    }

    /** What hangs on which driver, as of a day. */
    public DriverTree tree(LocalDate day) {
        return database.inSnapshot(() -> {
            TeamCost cost = team.cost();
            YearMonth month = YearMonth.from(day);
            Optional<Money> paid = cost.missing(CostPeriod.of(month)).isPresent()
                    ? Optional.empty()
                    : Optional.of(cost.month(month).total()).filter(m -> m.minor() > 0);
            return DriverTree.of(day, all(), team.goals(), paid);
        });
    }

    private List<Bet> all() {
        return bets.of(me()).values().stream().map(ChainRecords::bet).toList();
    }
}
