package dev.rung.service;

import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateFacts;
import dev.rung.store.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Gathers what a month's page is drafted from: a few queries, however many bets there are. */
final class MonthFacts {
    private static final Set<OnePagerField> FIELDS = EnumSet.of(
            OnePagerField.METRIC,
            OnePagerField.PROBLEM,
            OnePagerField.VOICES,
            OnePagerField.DECISION,
            OnePagerField.ALTERNATIVES);

    private final Database database;
    private final AllBets bets;
    private final ProfileService profile;
    private final ScorecardService scorecard;
    private final TeamService team;
    private final ChainService chains;
    private final CommitmentService commitments;

    MonthFacts(
            Database database,
            ProfileService profile,
            ScorecardService scorecard,
            TeamService team,
            ChainService chains,
            CommitmentService commitments) {
        this.database = database;
        this.bets = new AllBets(database);
        this.profile = profile;
        this.scorecard = scorecard;
        this.team = team;
        this.chains = chains;
        this.commitments = commitments;
    }

    /** @param lastSent the newest page sent of an earlier month */
    UpdateFacts of(YearMonth month, Optional<Update> lastSent) {
        return database.inSnapshot(() -> {
            LocalDate day = chains.judgedOn(month);
            Optional<Money> cost = cost(month);
            return new UpdateFacts(
                    month,
                    day,
                    profile.need().currency(),
                    cost,
                    cost.flatMap(c -> tax(month)),
                    bets.withPages(profile.need().id(), FIELDS, day),
                    scorecard.all(),
                    commitments.all(),
                    lastSent);
        });
    }

    /** Empty where nothing was paid, and where a rate is missing: the money page says which. */
    private Optional<Money> cost(YearMonth month) {
        TeamCost cost = team.cost();
        return cost.missing(CostPeriod.of(month)).isPresent()
                ? Optional.empty()
                : Optional.of(cost.month(month).total()).filter(m -> m.minor() > 0);
    }

    /** Empty while nobody said what the team works on, for then all of it would be a tax. */
    private Optional<UpdateFacts.Tax> tax(YearMonth month) {
        if (team.shares().at(month).isEmpty()) {
            return Optional.empty();
        }
        MonthTax tax = chains.tax(CostPeriod.of(month)).last();
        return tax.fraction().map(f -> new UpdateFacts.Tax(tax.tax(), 100 * f));
    }
}
