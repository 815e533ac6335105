package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what moves and the verb that moves it. Neither a vanity metric nor a weasel word is a metric. */
final class OutcomeMetric {
    private static final Set<String> ARTICLES =
            Set.of("the", "our", "its", "their", "a", "an", "your", "up", "down", "back", "overall");
    private static final Set<String> STOPS =
            Words.of("( ) , ; . : → – — while so because without measured currently now owner owned source according");
    private static final Set<String> FILLERS = Words.of(
            "the our a an of and in for on with by more number total overall all to their its it this that things",
            "them thing new monthly weekly daily annual much very from at across per level levels way experience");
    /** What narrows a noun of the list. */
    private static final Set<String> KINDS = Set.of(
            "new",
            "net",
            "gross",
            "annual",
            "monthly",
            "subscription",
            "expansion",
            "logo",
            "paid",
            "trial",
            "incremental");

    private static final Set<String> NO_VERB_AFTER =
            Set.of("a", "an", "the", "price", "of", "cost", "per", "this", "that");
    private static final int LONGEST = 14;

    private final Tokens tokens;
    private final List<Span> taken;
    private final OutcomeNumbers numbers;
    private final Optional<Period> date;
    private final Optional<Span> segment;
    private final Optional<Span> metric;
    private final Optional<Span> verb;

    OutcomeMetric(
            Tokens tokens, List<Span> taken, OutcomeNumbers numbers, Optional<Period> date, Optional<Span> segment) {
        this.tokens = tokens;
        this.taken = taken;
        this.numbers = numbers;
        this.date = date;
        this.segment = segment;
        Optional<Span> candidate = candidate();
        this.metric = candidate.flatMap(v -> between(v.to())).or(this::listed);
        this.verb = candidate.filter(v -> earned(tokens.at(v.from())));
    }

    Optional<Span> metric() {
        return metric;
    }

    Optional<Span> verb() {
        return verb;
    }

    /** The first outcome verb; one that wants company, looks back or stands as a noun only where there is no other. */
    private Optional<Span> candidate() {
        Optional<Span> company = Optional.empty();
        Optional<Span> noun = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            int listed = Vocabulary.METRIC.lengthAt(tokens, i);
            if (listed > 0) {
                i += listed - 1;
                continue;
            }
            boolean hyphened = tokens.hyphened(i) || tokens.hyphened(i - 1);
            boolean compares = token.is("lower") && tokens.at(i - 1).isNumber();
            if (!Vocabulary.OUTCOME.has(token) || token.codeName() || aside(i) || hyphened || compares) {
                continue;
            }
            Span found = new Span(i, i + 1);
            boolean said = !NO_VERB_AFTER.contains(tokens.word(i - 1)) && !OutcomeNumbers.PAST.contains(token.word());
            if (said && !Vocabulary.IN_COMPANY.has(token)) {
                return Optional.of(found);
            }
            if (said) {
                company = company.or(() -> Optional.of(found));
                continue;
            }
            noun = noun.or(() -> Optional.of(found));
        }
        return company.isPresent() ? company : noun;
    }

    /** Some verbs earn their point only in company. */
    private boolean earned(Token token) {
        String base = Vocabulary.OUTCOME.base(token).orElse("");
        return switch (base) {
            case "improve", "optimise", "optimize", "enhance" -> metric.isPresent();
            case "adopt", "bring", "drive", "push", "get", "reach", "achieve", "secure" -> numbers.any();
            case "accelerate" -> numbers.any() || date.isPresent();
            default -> true;
        };
    }

    /** The words between the verb and its numbers. */
    private Optional<Span> between(int after) {
        int from = after;
        while (ARTICLES.contains(tokens.word(from))) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && !ends(to)) {
            to++;
        }
        Span words = new Span(from, to);
        boolean numbered = numbers.baseline().isPresent()
                || numbers.target().isPresent()
                || numbers.change().isPresent()
                || numbers.beginsAt(to);
        if (to == from || !numbered || !numbers.any() || to - from > LONGEST || !says(words)) {
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private boolean ends(int at) {
        if (STOPS.contains(tokens.word(at)) && !tokens.joins(at) || aside(at)) {
            return true;
        }
        boolean leadsAside =
                aside(at + 1) || Set.of("the", "our", "all").contains(tokens.word(at + 1)) && aside(at + 2);
        if (leadsAside
                && Set.of("for", "of", "among", "in", "from", "by", "per", "amongst")
                        .contains(tokens.word(at))) {
            return true;
        }
        if (numbers.ledFrom(at).isPresent()
                && Set.of("from", "to", "at", "by", "under", "below", "above", "over")
                        .contains(tokens.word(at))) {
            return true;
        }
        boolean bound = numbers.qualifiedBy(at)
                || Set.of("up", "down", "back").contains(tokens.word(at))
                        && numbers.ledFrom(at + 1).isPresent();
        boolean open = numbers.baselineAfter(at)
                && tokens.word(numbers.baseline().get().from() - 1).equals("from");
        boolean time = date.filter(p -> p.contains(at) || p.from() == at + 1).isPresent();
        boolean half = tokens.follows(at, "in", "half");
        return bound || time || half || !open && numbers.beginsAt(at);
    }

    /** Whether the words say what is measured. */
    private boolean says(Span words) {
        if (Vocabulary.METRIC.in(tokens, words)) {
            return true;
        }
        if (TextChecks.head(Vocabulary.VANITY, tokens, words).isPresent()
                || TextChecks.head(Vocabulary.OUTPUT_COUNTS, tokens, words).isPresent()) {
            return false;
        }
        int last = -1;
        for (int i = words.from(); i < words.to(); i++) {
            if (tokens.at(i).isWord() && !FILLERS.contains(tokens.word(i))) {
                last = i;
            }
        }
        return last >= 0 && !Vocabulary.WEASEL.has(tokens, last);
    }

    /** A noun of the list, the first behind the verb or wherever one stands. */
    private Optional<Span> listed() {
        return Vocabulary.METRIC.all(tokens, tokens.whole()).stream()
                .filter(s -> taken.stream().noneMatch(t -> t.contains(s.from())))
                .filter(s -> segment.filter(g -> g.contains(s.from())).isEmpty())
                .findFirst()
                .map(this::narrowed);
    }

    /** With what narrows it: “net new ARR”. */
    private Span narrowed(Span noun) {
        int from = noun.from();
        while (KINDS.contains(tokens.word(from - 1))) {
            from--;
        }
        return new Span(from, noun.to());
    }

    private boolean aside(int i) {
        return taken.stream().anyMatch(s -> s.contains(i))
                || segment.filter(s -> s.contains(i) && !baseOfShare(s)).isPresent();
    }

    /** The trials of “share of trials that convert” belong to the metric as well. */
    private boolean baseOfShare(Span words) {
        int before = words.from() - 1;
        while (Set.of("the", "our", "all").contains(tokens.word(before))) {
            before--;
        }
        return tokens.word(before).equals("of")
                && Set.of("share", "percentage", "proportion", "portion", "part", "fraction")
                        .contains(tokens.word(before - 1));
    }
}
