package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.Set;

/** Where a sentence says who owns the outcome and where the metric is read. */
final class Attributions {
    private static final Span NOWHERE = new Span(0, 0);
    private static final Set<String> OWNERS = Set.of("owner", "dri", "accountable", "responsible");
    private static final Set<String> PARTICLES = Words.of("de da dos del della di van von der den le la of y e bin al");
    private static final Set<String> MEASURED =
            Set.of("measured", "tracked", "reported", "counted", "recorded", "seen", "shown", "read");
    private static final Set<String> MEASURED_BY =
            Set.of("by", "in", "with", "via", "from", "on", "through", "using", "per");
    private static final Set<String> LEADS =
            Set.of("by", "until", "till", "through", "before", "within", "during", "no", "in");
    private static final Set<String> COLON = Set.of(":", "=", "–", "-", "—");
    private static final Set<String> GROUPS =
            Set.of("team", "teams", "squad", "group", "department", "guild", "tribe", "crew", "ops", "chapter", "unit");
    private static final int LONGEST_SOURCE = 14;

    private Attributions() {}

    /** {@code owner: Ana}, {@code (owner Ana Díaz)}, {@code owned by Ana}, {@code Ana owns it}. */
    static Span owner(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            if (word.equals("@")
                    && tokens.at(i + 1).isWord()
                    && tokens.at(i - 1).end() < tokens.at(i).start()) {
                return handle(tokens, i);
            }
            if (OWNERS.contains(word)) {
                int at = i + 1;
                boolean said = COLON.contains(tokens.word(at))
                        || tokens.follows(at, "is")
                        || Set.of("(", ",", ";", ".", "[").contains(tokens.word(i - 1));
                if (COLON.contains(tokens.word(at))
                        || tokens.word(at).equals("is")
                        || tokens.word(at).equals("for")) {
                    at++;
                }
                Span name = name(tokens, at, said);
                if (Blank.is(tokens.text(name))) {
                    continue;
                }
                if (name.to() > name.from() && (said || tokens.at(i + 1).capital())) {
                    return name;
                }
            } else if (tokens.follows(i, "owned", "by")) {
                return name(tokens, i + 2, true);
            } else if (word.equals("owns") && tokens.at(i - 1).capital()) {
                int from = i - 1;
                while (tokens.at(from - 1).isWord() && tokens.at(from - 1).capital()) {
                    from--;
                }
                return new Span(from, i);
            }
        }
        return NOWHERE;
    }

    /** {@code @ana.diaz} */
    private static Span handle(Tokens tokens, int at) {
        int to = at + 1;
        while (tokens.at(to).isWord()
                && tokens.at(to).start() <= tokens.at(to - 1).end() + 1
                && (to == at + 1 || tokens.text(to - 1, to + 1).indexOf(' ') < 0)) {
            to++;
        }
        return new Span(at, to);
    }

    private static Span name(Tokens tokens, int from, boolean said) {
        int to = from;
        boolean article = Set.of("the", "our").contains(tokens.word(from));
        while (!article && to - from < 6 && tokens.at(to).isWord()) {
            Token token = tokens.at(to);
            boolean particle = to > from
                    && PARTICLES.contains(token.word())
                    && tokens.at(to + 1).capital();
            if (!token.capital() && !particle) {
                break;
            }
            to++;
        }
        if (to > from && GROUPS.contains(tokens.word(to))) {
            to++;
        }
        if (to > from || !said) {
            return new Span(from, to);
        }
        // Not a name: “owner: the growth team” is read as it stands, so that it can be told.
        while (to - from < 4
                && tokens.at(to).isWord()
                && !LEADS.contains(tokens.word(to))
                && !MEASURED.contains(tokens.word(to))) {
            to++;
        }
        return new Span(from, to);
    }

    /** {@code as measured by X}, {@code (source: X)}, {@code per Amplitude}, {@code according to X}, {@code based on X}. */
    static Span source(Tokens tokens, Span owner) {
        for (int i = 0; i < tokens.size(); i++) {
            int from = leadTo(tokens, i);
            if (from > 0) {
                Span source = run(tokens, from, owner);
                if (source.to() > source.from()
                        && Period.at(tokens, from).filter(Period::firm).isEmpty()) {
                    return source;
                }
            }
        }
        return NOWHERE;
    }

    /** Where the source begins, when words here lead to one; else 0. */
    private static int leadTo(Tokens tokens, int i) {
        String word = tokens.word(i);
        String next = tokens.word(i + 1);
        if (MEASURED.contains(word) && MEASURED_BY.contains(next)) {
            return i + 2;
        }
        if ((word.equals("source") || word.equals("sources") || word.equals("data"))
                && (COLON.contains(next) || next.equals("is") && word.equals("source"))) {
            return i + 2;
        }
        if (word.equals("source") && tokens.word(i - 1).equals("(")) {
            return i + 1;
        }
        if (word.equals("according") && next.equals("to") || word.equals("based") && next.equals("on")) {
            return i + 2;
        }
        boolean apart = !tokens.at(i - 1).isNumber() && numberBefore(tokens, i);
        if (word.equals("per")
                && apart
                && tokens.at(i + 1).isWord()
                && (tokens.at(i + 1).capital() || next.equals("the") || next.equals("our"))) {
            return i + 1;
        }
        return 0;
    }

    /** “cost per AI answer” stands before the numbers, “per Amplitude” behind them. */
    private static boolean numberBefore(Tokens tokens, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (tokens.at(k).isNumber() || tokens.at(k).kind() == Token.Kind.DAY) {
                return true;
            }
        }
        return false;
    }

    private static Span run(Tokens tokens, int from, Span owner) {
        int to = from;
        while (to - from < LONGEST_SOURCE && to < tokens.size() && !closes(tokens, to, owner)) {
            to++;
        }
        while (to > from && Set.of("and", "with", "as").contains(tokens.word(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean closes(Tokens tokens, int at, Span owner) {
        String word = tokens.word(at);
        if (Set.of("(", ")", ",", ";", ".", "[", "]", "—", "–", "|").contains(word)
                || owner.contains(at)
                || word.equals("owned")) {
            return true;
        }
        if (OWNERS.contains(word) && (owner.contains(at + 1) || owner.contains(at + 2))) {
            return true;
        }
        boolean leads = LEADS.contains(word)
                && (Period.at(tokens, at + 1).isPresent()
                        || Period.at(tokens, at).isPresent());
        boolean numbers = (word.equals("from") || word.equals("to"))
                && Quantity.at(tokens, at + 1).isPresent();
        return leads || numbers;
    }
}
