package dev.rung.domain.leverage;

import dev.rung.domain.leverage.LeverageFacts.Said;
import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the leader said within a quarter, in the director's checklist or to the question itself; the newer of the two
 * holds, the answer to the question where both are of one day.
 */
final class AskedRules {
    /** Questions of the checklist whose yes says that a signal is not there, or that a counter-signal is. */
    private static final Map<String, List<String>> CHECKLIST = Map.ofEntries(
            Map.entry(Signals.RITUALS, List.of("week")),
            Map.entry(Signals.DECISIONS_WAIT, List.of("waiting", "share")),
            Map.entry(Signals.REWRITES_PAGES, List.of("comments")),
            Map.entry(Signals.STATUS_ONE_TO_ONES, List.of("coaching")),
            Map.entry(Signals.DECISION_RIGHTS, List.of("rights")),
            Map.entry(Signals.OWN_FORMATS, List.of("format")),
            Map.entry(Signals.NOBODY_GREW, List.of("grown", "successor")),
            Map.entry(Signals.ABSENCE, List.of("absence")),
            Map.entry(Signals.NOTHING_STOPPED, List.of("stopped")),
            Map.entry(Signals.NO_PORTFOLIO, List.of("portfolio")),
            Map.entry(Signals.BAD_NEWS, List.of("misses")),
            Map.entry(Signals.MONEY_MOVED, List.of("moved")));

    /** By source: what was said, and when. */
    record Heard(Told told, Reading.Basis basis, LocalDate on) {}

    private AskedRules() {}

    static Optional<Heard> of(Signal signal, LeverageFacts facts, Quarter quarter) {
        List<Heard> heard = new ArrayList<>();
        checklist(signal, facts, quarter).ifPresent(heard::add);
        answer(signal, facts, quarter).ifPresent(heard::add);
        return heard.stream().max(Comparator.comparing(Heard::on).thenComparing(Heard::basis));
    }

    private static Optional<Heard> answer(Signal signal, LeverageFacts facts, Quarter quarter) {
        return facts.answers().stream()
                .filter(a ->
                        a.signal().equals(signal.id()) && a.quarter().equals(quarter) && !a.on().isAfter(facts.on()))
                .findFirst()
                .map(a -> new Heard(told(a), Reading.Basis.ANSWER, a.on()));
    }

    private static Told told(SignalAnswer answer) {
        State state = switch (answer.answer()) {
            case YES -> State.THERE;
            case NO -> State.NOT_THERE;
            case UNKNOWN -> State.UNKNOWN;
        };
        String said = switch (answer.answer()) {
            case YES -> "You said yes";
            case NO -> "You said no";
            case UNKNOWN -> "You did not know";
        };
        String words = answer.words().isBlank() ? said + "." : said + ": " + answer.words();
        return new Told(
                state, words, "", List.of(new RestsOn(words, answer.on(), RestsOn.Noun.ANSWER, answer.signal())));
    }

    /** One no is enough; a yes is one when every question of the signal has it. */
    private static Optional<Heard> checklist(Signal signal, LeverageFacts facts, Quarter quarter) {
        List<String> questions = CHECKLIST.getOrDefault(signal.id(), List.of());
        List<Said> newest = questions.stream()
                .flatMap(q -> facts.said().stream()
                        .filter(s -> s.question().equals(q)
                                && quarter.contains(s.on())
                                && !s.on().isAfter(facts.on())
                                && s.yes().isPresent())
                        .max(Comparator.comparing(Said::on))
                        .stream())
                .toList();
        Optional<Said> no = newest.stream().filter(s -> !s.yes().orElse(true)).findFirst();
        if (no.isEmpty() && (questions.isEmpty() || newest.size() < questions.size())) {
            return Optional.empty();
        }
        Said deciding = no.orElseGet(() -> newest.get(0));
        boolean there = signal.counter() == no.isEmpty();
        String said = "The director's checklist says " + (no.isPresent() ? "no" : "yes");
        String words = deciding.words().isBlank() ? said + "." : said + ": " + deciding.words();
        RestsOn row = new RestsOn(words, deciding.on(), RestsOn.Noun.CHECKLIST, "directors-operating-system");
        return Optional.of(new Heard(Told.of(there, words, "", List.of(row)), Reading.Basis.CHECKLIST, deciding.on()));
    }
}
