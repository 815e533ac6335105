package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds for which customers: words behind for, of, among, in or from that name customers. */
final class SegmentPhrase {
    private static final Set<String> LEADS = Set.of("for", "of", "among", "amongst", "in", "from");
    private static final Set<String> STOPS = Words.of(
            "( ) , ; . : → – — by until till through while so because without as is are currently now today measured",
            "owner owned per according source and");
    /** What counts customers rather than naming some of them. */
    private static final Set<String> COUNTS = Set.of("number", "count", "cost", "amount", "total", "level", "quality");

    /** What customers only narrow: “customer acquisition cost”, “courier fees”. */
    private static final Set<String> NARROWED = Words.of(
            "acquisition cost executive manager service satisfaction success support fee price spend hour time software",
            "tracking data report portal app page experience journey relation day week");

    private static final Set<String> OURS = Set.of("team", "squad", "department");

    private static final int FAR = 6;
    private static final int LONGEST = 14;

    private static final Verbs GOING = Verbs.of("go/went/gone, move, come/came");

    private final Tokens tokens;
    private final List<Span> taken;
    private final OutcomeNumbers numbers;
    private final Optional<Period> date;

    SegmentPhrase(Tokens tokens, List<Span> taken, OutcomeNumbers numbers, Optional<Period> date) {
        this.tokens = tokens;
        this.taken = taken;
        this.numbers = numbers;
        this.date = date;
    }

    Optional<Span> find() {
        Optional<Span> weak = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Span> found = LEADS.contains(tokens.word(i)) ? at(i) : Optional.empty();
            if (found.isPresent() && !share(i)) {
                return found;
            }
            weak = weak.or(() -> found);
        }
        return weak;
    }

    /** Whether the words are the base of a share: “share of trials that convert”. */
    private boolean share(int i) {
        return tokens.word(i).equals("of")
                && Set.of("share", "percentage", "proportion", "rate", "portion", "part", "fraction")
                        .contains(tokens.word(i - 1));
    }

    /** “300 of the 1,150 driving schools” */
    private boolean someOf(int lead) {
        return tokens.word(lead).equals("of") && tokens.at(lead - 1).isNumber();
    }

    private Optional<Span> at(int lead) {
        int from = lead + 1;
        while (Set.of("the", "our", "all", "their", "its").contains(tokens.word(from))) {
            from++;
        }
        if (COUNTS.contains(tokens.at(lead - 1).stem())
                || numbers.beginsAt(from) && !tokens.word(lead).equals("among") && !someOf(lead)) {
            return Optional.empty();
        }
        int to = from;
        while (to - from < LONGEST && to < tokens.size() && !stops(to, from)) {
            to++;
        }
        Span words = new Span(from, to);
        for (int i = from; i < Math.min(to, from + FAR); i++) {
            int length = Customers.lengthAt(tokens, i);
            if (length > 0) {
                return names(new Span(i, i + length), to) ? Optional.of(words) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “account executives” and “customer acquisition cost” name no customers; “enterprise deals” do. */
    private boolean names(Span customers, int to) {
        int after = customers.to();
        // “The support team” is our own; support teams may well be customers.
        if (OURS.contains(tokens.word(after - 1))) {
            return false;
        }
        return after >= to
                || !Vocabulary.METRIC.has(tokens, after)
                        && !Vocabulary.METRIC.has(tokens, customers.from())
                        && !NARROWED.contains(tokens.at(after).stem());
    }

    /** “API customers goes from …”, “SMEs rises from …” */
    private boolean moves(int at) {
        return (Vocabulary.OUTCOME.has(tokens.at(at)) || GOING.has(tokens.at(at)))
                && Set.of("from", "to").contains(tokens.word(at + 1))
                && numbers.ledFrom(at + 1).isPresent();
    }

    private boolean stops(int at, int from) {
        if (STOPS.contains(tokens.word(at)) && !tokens.joins(at)
                || tokens.at(at).kind() == Token.Kind.QUOTE
                || numbers.qualifiedBy(at)
                || moves(at)) {
            boolean and = tokens.word(at).equals("and");
            return !(and && (Customers.lengthAt(tokens, at + 1) > 0 || Customers.lengthAt(tokens, at + 2) > 0));
        }
        boolean number = numbers.ledFrom(at).isPresent()
                && Set.of("from", "to", "at", "by", "→", "was", "is", "under", "below")
                        .contains(tokens.word(at));
        boolean time = date.filter(p -> p.from() == at
                        || p.from() == at + 1
                                && Set.of("in", "during", "at", "before", "over")
                                        .contains(tokens.word(at)))
                .isPresent();
        boolean nested = at > from
                        && LEADS.contains(tokens.word(at))
                        && Set.of("for", "among", "from").contains(tokens.word(at))
                || tokens.word(at).equals("who")
                        && Set.of("told", "said", "say", "tell", "asked").contains(tokens.word(at + 1));
        return number || time || nested || taken.stream().anyMatch(s -> s.contains(at));
    }
}
