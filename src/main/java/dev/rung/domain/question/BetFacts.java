package dev.rung.domain.question;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.CustomerVoice;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.OutcomeParts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A bet as a month's records know it.
 *
 * @param bet with its stage, launch, page, forecasts and looks as of the day the month is seen from
 * @param outcome its outcome sentence, read
 * @param missing links of its chain that are missing, by their titles, from the work to the money; empty when the chain holds
 * @param share of the team in the month, in percent; 0 for none
 * @param cost of that share in the month; empty where it takes none or no cost is known
 */
public record BetFacts(Bet bet, OutcomeParts outcome, List<String> missing, BigDecimal share, Optional<Money> cost) {
    public BetFacts {
        missing = List.copyOf(missing);
    }

    /** A bet with the outcome read from its page. */
    public static BetFacts of(Bet bet, List<String> missing, BigDecimal share, Optional<Money> cost) {
        return new BetFacts(bet, OnePagerChecks.outcome(bet.page()), missing, share, cost);
    }

    public String id() {
        return bet.initiative().id();
    }

    public String title() {
        return bet.initiative().title();
    }

    public Stage stage() {
        return bet.initiative().stage();
    }

    /** Committed or launched, and not reviewed yet: what the team is paid for now. */
    public boolean running() {
        return stage() == Stage.COMMITTED || stage() == Stage.LAUNCHED;
    }

    /** Put to leadership: proposed, or running. */
    public boolean proposed() {
        return stage() == Stage.PROPOSED || running();
    }

    public Optional<LocalDate> launchedOn() {
        return bet.initiative().launchedOn();
    }

    /** Whether a field of its page says something; TBD is nothing. */
    public boolean says(OnePagerField field) {
        return !Blank.is(bet.page().text(field));
    }

    /** Whether it names the customers it is for. */
    public boolean hasSegment() {
        return says(OnePagerField.SEGMENT) || !outcome.segment().isEmpty();
    }

    /** Its metric by name; without one, “its metric”. */
    public String metric() {
        return outcome.metric().isEmpty() ? "its metric" : outcome.metric();
    }

    public Optional<Forecast> forecast() {
        return bet.latestForecast();
    }

    /** The newest forecast when it promises money. */
    public Optional<Forecast> promise() {
        return forecast().filter(f -> f.contribution().p50() != 0);
    }

    /** {@code 405k EUR a year}. */
    public static String aYear(Forecast forecast) {
        return Figures.brief(forecast.contribution().p50()) + " " + forecast.currency() + " a year";
    }

    /** The customers whose words or deeds stand on its page, each once, in the order of the page; no colleagues. */
    public List<String> customers() {
        return CustomerVoice.of(bet.page()).stream()
                .filter(v -> !v.internal())
                .map(BetFacts::who)
                .distinct()
                .toList();
    }

    private static String who(CustomerVoice voice) {
        String source = voice.source().isEmpty() ? voice.words() : voice.source();
        String name = source.replaceFirst(
                "(?i)^(?:(?:an?|the|interviews?|calls?|visits?|tickets?|e?-?mails?|survey|demo|session|with|from|at|of|by)\\b[\\s,#–-]*)+",
                "");
        return name.isBlank() ? source : name.strip();
    }
}
