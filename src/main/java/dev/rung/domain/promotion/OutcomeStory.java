package dev.rung.domain.promotion;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bet that was looked back at, told for somebody who decides on a person. Texts are {@code ""} where nothing is written.
 *
 * @param problem the customer's, from the one-pager
 * @param decision the decision that was wanted, else the bet itself
 * @param owned the person is its owner by name
 * @param expected the forecast in force
 * @param kind whether its money is realised or a loss avoided; empty without an actual
 * @param seenOn the day of the postmortem that saw the actual
 * @param landing of the actual against the forecast; empty without either
 * @param counterfactual why it is believed that the launch did it; of the newest postmortem
 * @param evidence pieces that fell out of it and count, the strongest first
 */
public record OutcomeStory(
        String initiativeId,
        String title,
        Optional<LocalDate> launchedOn,
        String problem,
        String decision,
        boolean owned,
        Optional<Forecast> expected,
        Optional<Money> actual,
        Optional<Books.Kind> kind,
        LocalDate seenOn,
        Optional<Landing> landing,
        Attribution counterfactual,
        String metric,
        String learning,
        List<CaseClaim> evidence) {
    /** How many are told for the money at stake alone. */
    public static final int BY_STAKE = 3;

    public OutcomeStory {
        evidence = List.copyOf(evidence);
    }

    /** Came in below what was forecast. */
    public boolean missed() {
        return landing.filter(l -> l == Landing.BELOW).isPresent();
    }

    /**
     * Of the bets that were looked back at, the three with most money at stake: the larger of the forecast's P50 and the
     * actual, in the person's currency; bets without such money come last. One that came in below its range is always
     * among them where there is one: the largest of these is the fourth where none of the three is.
     */
    static List<OutcomeStory> of(List<Bet> bets, String name, String currency, Map<String, List<CaseClaim>> evidence) {
        List<Bet> reviewed = bets.stream()
                .filter(b -> !b.postmortems().isEmpty())
                .sorted(Comparator.comparingDouble((Bet b) -> stake(b, currency))
                        .reversed()
                        .thenComparing(b -> b.initiative().id()))
                .toList();
        List<Bet> told = new ArrayList<>(reviewed.subList(0, Math.min(BY_STAKE, reviewed.size())));
        if (told.stream().noneMatch(OutcomeStory::below)) {
            reviewed.stream().filter(OutcomeStory::below).findFirst().ifPresent(told::add);
        }
        return told.stream()
                .map(b -> of(b, name, evidence.getOrDefault(b.initiative().id(), List.of())))
                .toList();
    }

    private static boolean below(Bet bet) {
        return bet.landing().filter(l -> l == Landing.BELOW).isPresent();
    }

    /** −1 where there is none. */
    private static double stake(Bet bet, String currency) {
        double expected = bet.forecastInForce()
                .filter(f -> f.currency().equals(currency))
                .map(f -> Math.abs(f.contribution().p50()))
                .orElse(-1.0);
        double actual = bet.actual()
                .filter(m -> m.currency().equals(currency))
                .map(m -> Math.abs(m.units()))
                .orElse(-1.0);
        return Math.max(expected, actual);
    }

    private static OutcomeStory of(Bet bet, String name, List<CaseClaim> evidence) {
        Postmortem look = bet.actualPostmortem().or(bet::latestPostmortem).orElseThrow();
        return new OutcomeStory(
                bet.initiative().id(),
                bet.initiative().title(),
                bet.initiative().launchedOn(),
                StoryTexts.problem(bet),
                StoryTexts.decision(bet, look),
                bet.initiative().owner().strip().equalsIgnoreCase(name.strip()),
                bet.forecastInForce(),
                bet.actual(),
                bet.actual().map(m -> avoids(bet) ? Books.Kind.AVOIDED : Books.Kind.REALISED),
                look.on(),
                bet.landing(),
                look.attribution(),
                StoryTexts.metric(bet, look),
                StoryTexts.learning(look),
                evidence);
    }

    private static boolean avoids(Bet bet) {
        return bet.forecastInForce()
                .or(bet::latestForecast)
                .filter(f -> f.driver().avoids())
                .isPresent();
    }
}
