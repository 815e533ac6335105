package dev.rung.domain.question;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.Update;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the records say of a month: everything the questions are made from.
 *
 * @param day the month is seen from: its last, or today while it lasts
 * @param currency the person's
 * @param cost empty where no cost of the team is known
 * @param tax of the months up to this one, oldest first; its last entry is this month's. Empty where no cost is known.
 * @param bets those with the largest share of the team first, then those with most money, then by title
 * @param metrics those on the scorecard
 * @param page the month's own
 * @param earlier the pages of the months before, newest first
 * @param commitments every one that was made by the day
 * @param goals whose period covers the day
 * @param track what came of earlier forecasts, in the person's currency
 */
public record MonthRecord(
        YearMonth month,
        LocalDate day,
        String currency,
        Optional<CostFacts> cost,
        List<TaxFacts> tax,
        List<BetFacts> bets,
        List<ScoredMetric> metrics,
        Optional<Update> page,
        List<Update> earlier,
        List<Commitment> commitments,
        List<GoalFacts> goals,
        TrackRecord track) {
    private static final Comparator<BetFacts> HEAVIEST_FIRST = Comparator.comparing(BetFacts::share)
            .thenComparing(
                    b -> b.forecast().map(f -> Math.abs(f.contribution().p50())).orElse(0.0))
            .reversed()
            .thenComparing(BetFacts::title)
            .thenComparing(BetFacts::id);

    public MonthRecord {
        tax = List.copyOf(tax);
        bets = bets.stream().sorted(HEAVIEST_FIRST).toList();
        metrics = List.copyOf(metrics);
        earlier = List.copyOf(earlier);
        commitments = List.copyOf(commitments);
        goals = List.copyOf(goals);
    }

    /** Bets that are committed or launched. */
    public Stream<BetFacts> running() {
        return bets.stream().filter(BetFacts::running);
    }

    /** Bets that reached customers by the day, whatever became of them since, unless they are closed or dropped. */
    public Stream<BetFacts> launched() {
        return bets.stream()
                .filter(b -> b.launchedOn().filter(on -> !on.isAfter(day)).isPresent())
                .filter(b -> b.running() || b.stage() == Stage.REVIEWED);
    }

    /** The tax of this month. */
    public Optional<TaxFacts> taxNow() {
        return tax.isEmpty() ? Optional.empty() : Optional.of(tax.get(tax.size() - 1));
    }

    /** Whether the month's page has one of these beginnings of words, in lower case, anywhere. */
    public boolean pageSays(String... words) {
        return page.stream()
                .flatMap(p -> p.texts().values().stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text ->
                        Stream.of(words).anyMatch(word -> text.matches("(?s).*\\b" + Pattern.quote(word) + ".*")));
    }

    /** Whether a day lies in the month. */
    public boolean has(LocalDate when) {
        return YearMonth.from(when).equals(month);
    }

    /** {@code November 2026}. */
    public String monthWords() {
        return MonthWords.of(month);
    }
}
