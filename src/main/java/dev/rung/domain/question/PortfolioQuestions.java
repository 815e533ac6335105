package dev.rung.domain.question;

import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.question.QuestionRule.Raised;
import dev.rung.domain.team.Goal;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Blank;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bets taken together: how many, how spread, for which goals, and whether anybody looked. */
final class PortfolioQuestions {
    /** More committed bets at once than these, and it is asked what stays with half the team. */
    private static final int AT_ONCE = 5;

    private PortfolioQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                QuestionRule.once(
                        "half-the-team",
                        Asker.CEO,
                        "five committed bets at most, or a month's page that names what was stopped",
                        PortfolioQuestions::halfTheTeam),
                QuestionRule.once(
                        "concentration",
                        Asker.BOARD,
                        "no bet with more than half of the modelled money, or kill criteria for it",
                        PortfolioQuestions::concentration),
                new QuestionRule(
                        "goal-without-bet",
                        Asker.BOARD,
                        "an initiative that serves the goal",
                        record -> record.goals().stream()
                                .filter(g -> g.bets() == 0)
                                .map(g -> noBet(g.goal()))),
                new QuestionRule(
                        "look-overdue",
                        Asker.BOARD,
                        "the postmortem that is due",
                        record -> record.bets().stream().flatMap(b -> overdue(record, b).stream())));
    }

    private static Optional<Raised> halfTheTeam(MonthRecord record) {
        List<BetFacts> committed =
                record.bets().stream().filter(b -> b.stage() == Stage.COMMITTED).toList();
        boolean stopped = record.page()
                .filter(p -> !Blank.is(p.text(UpdateSection.STOPPED)))
                .isPresent();
        return committed.size() <= AT_ONCE || stopped
                ? Optional.empty()
                : Optional.of(new Raised(
                        "",
                        committed.size() + " bets are committed at once. With half the team, which ones stay?",
                        committed.stream()
                                        .limit(3)
                                        .map(b -> "“" + b.title() + "”")
                                        .collect(Collectors.joining(", "))
                                + " and " + (committed.size() - 3)
                                + " more are committed, and the month's page stops nothing.",
                        "update",
                        record.month().toString()));
    }

    private static Optional<Raised> concentration(MonthRecord record) {
        Books books = Books.of(record.bets().stream().map(BetFacts::bet).toList(), record.day());
        List<Books.Entry> modelled = books.entries().stream()
                .filter(e -> e.kind() == Books.Kind.MODELLED
                        && e.amount().currency().equals(record.currency())
                        && e.amount().minor() > 0)
                .toList();
        long all = modelled.stream().mapToLong(e -> e.amount().minor()).sum();
        return modelled.size() < 2
                ? Optional.empty()
                : modelled.stream()
                        .filter(e -> e.amount().minor() > all - e.amount().minor())
                        .findFirst()
                        .flatMap(e -> record.bets().stream()
                                .filter(b -> b.id().equals(e.initiativeId()) && !b.says(OnePagerField.KILL_CRITERIA))
                                .findFirst()
                                .map(b -> concentrated(
                                        b, e.amount(), new Money(all, e.amount().currency()))));
    }

    private static Raised concentrated(BetFacts bet, Money own, Money all) {
        return Raised.of(
                bet,
                "“" + bet.title() + "” carries " + Math.round(100.0 * own.minor() / all.minor())
                        + " % of all the money you model. What would make you reverse?",
                Figures.brief(own) + " of " + Figures.brief(all)
                        + " a year hang on it, and its page has no kill criteria.");
    }

    private static Raised noBet(Goal goal) {
        String wants = goal.target().isBlank() ? "" : ", " + (goal.metric() + " " + goal.target()).strip();
        return new Raised(
                goal.id(),
                "Who works for “" + goal.title() + "”?",
                "A goal of the company from " + goal.from() + " to " + goal.to() + wants + "; no initiative serves it.",
                "goal",
                goal.id());
    }

    private static Optional<Raised> overdue(MonthRecord record, BetFacts bet) {
        return bet.bet().dueReviews(record.day()).stream()
                .filter(r -> r.on(record.day()) == DueReview.Urgency.OVERDUE)
                .reduce((earlier, later) -> later)
                .flatMap(r -> bet.launchedOn()
                        .map(on -> Raised.of(
                                bet,
                                "“" + bet.title() + "” has been out for " + ChronoUnit.WEEKS.between(on, record.day())
                                        + " weeks. Did it work?",
                                "The look after " + r.week().words() + " was due on " + r.due()
                                        + " and is not written.")));
    }
}
