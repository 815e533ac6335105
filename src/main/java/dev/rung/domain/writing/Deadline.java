package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds by when: of all times a sentence names, the one that the target is due. */
final class Deadline {
    private static final Set<String> BY =
            Words.of("by until till bis zum through thru before than latest come due date deadline");
    private static final Set<String> IN = Set.of("in", "during", "at", "of", "for", "on", "over", "throughout", "end");
    private static final Set<String> PAST = Set.of("since", "after", "from", "last", "previous", "was", "were", "as");
    private static final Set<String> SKIPPED = Set.of("the", "our", ":", "at", "about", "calendar", "year");

    private final Tokens tokens;
    private final List<Span> taken;
    private final List<Period> periods;

    Deadline(Tokens tokens, List<Span> taken) {
        this.tokens = tokens;
        this.taken = taken;
        this.periods = all();
    }

    /** All times named, in reading order, bare years and months only where a word leads to them. */
    List<Period> periods() {
        return periods;
    }

    private List<Period> all() {
        List<Period> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> period = Period.at(tokens, i).filter(this::isTime);
            if (period.isPresent()) {
                found.add(period.get());
                i = period.get().to() - 1;
            }
        }
        return found;
    }

    private boolean isTime(Period period) {
        String lead = lead(period);
        return period.firm()
                || BY.contains(lead)
                || IN.contains(lead) && !lead.equals("at") && !lead.equals("for") && !lead.equals("over")
                || Set.of("since", "after", "as", "fiscal", "fy").contains(lead);
    }

    /** The word that leads to a period, articles left out. */
    private String lead(Period period) {
        int at = period.from() - 1;
        while (SKIPPED.contains(tokens.word(at))) {
            at--;
        }
        return tokens.word(at);
    }

    Optional<Period> find() {
        Optional<Period> best = Optional.empty();
        int bestRank = 0;
        for (Period period : periods) {
            int rank = rank(period);
            // Of equals the last: a baseline's time stands before the target's.
            if (rank > 0 && rank >= bestRank && !(rank == bestRank && rank == 4)) {
                best = Optional.of(period);
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(Period period) {
        if (taken.stream().anyMatch(s -> s.contains(period.from()))) {
            return 0;
        }
        String lead = lead(period);
        String first = tokens.word(period.from());
        if (Set.of("last", "previous").contains(first) || PAST.contains(lead) && !BY.contains(lead)) {
            return 0;
        }
        if (BY.contains(lead)) {
            return 4;
        }
        boolean past = Set.of("today", "now", "currently").contains(tokens.word(period.from() - 2));
        boolean between = betweenNumbers(period);
        if (past || between) {
            return 0;
        }
        return Set.of("within", "end", "next").contains(first)
                ? 3
                : Set.of("in", "over", "during", "inside").contains(first) || IN.contains(lead) ? 2 : 1;
    }

    /** A time between “from 4 %” and “to 6 %” is when the baseline was read. */
    private boolean betweenNumbers(Period period) {
        boolean from = false;
        for (int i = Math.max(0, period.from() - 8); i < period.from(); i++) {
            from |= tokens.word(i).equals("from") && Quantity.at(tokens, i + 1).isPresent();
            from &= !(tokens.word(i).equals("to") && Quantity.at(tokens, i + 1).isPresent());
        }
        boolean to = false;
        for (int i = period.to(); i < period.to() + 4; i++) {
            to |= tokens.word(i).equals("to") && Quantity.at(tokens, i + 1).isPresent();
        }
        return from && to;
    }
}
