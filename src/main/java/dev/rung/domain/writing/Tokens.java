package dev.rung.domain.writing;

import dev.rung.domain.writing.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, numbers and marks, in reading order. What stands in quotation marks, or in a line that begins with
 * {@code >}, is one token without words: people may say what they like. Of a very long text only the beginning is read, so
 * that no paste can hold up the typing.
 */
public final class Tokens {
    /** Characters of a text that are read. A page has about 4,000. */
    static final int LONGEST = 20_000;

    private static final Token NONE = new Token(Kind.MARK, "", "", Token.Shape.SMALL, 0, 0);

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static Tokens of(String text) {
        return of(text, LONGEST);
    }

    public static Tokens of(String text, int longest) {
        String read = text.length() <= longest ? text : text.substring(0, longest);
        return new Tokens(read, new Tokeniser(read).all());
    }

    public int size() {
        return tokens.size();
    }

    /** The token there; before the first and after the last one that is nothing. */
    public Token at(int i) {
        return i < 0 || i >= tokens.size() ? NONE : tokens.get(i);
    }

    public String word(int i) {
        return at(i).word();
    }

    /** The characters from one token to before another, as they stand in the text. */
    public String text(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    /** Whether these words stand there one after the other. */
    public boolean follows(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but a hyphen stands between this token and the next: the first word of “drop-off”. */
    public boolean hyphened(int i) {
        return at(i + 1).start() == at(i).end() + 1 && i >= 0 && text.charAt(at(i).end()) == '-';
    }

    /** Whether a mark stands between two words without a blank: “LTV:CAC”, “tier-1”. */
    public boolean joins(int mark) {
        return at(mark - 1).end() == at(mark).start()
                && at(mark).end() == at(mark + 1).start()
                && (at(mark - 1).isWord() || at(mark + 1).isWord());
    }

    /** Where sentences begin and end, as pairs of token places. */
    public List<Span> sentences() {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= size(); i++) {
            if (i == size() || at(i).is(".")) {
                if (i > from) {
                    found.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        return found;
    }

    public Span whole() {
        return new Span(0, size());
    }

    /** Tokens from {@code from} to before {@code to}. */
    public record Span(int from, int to) {
        public boolean contains(int i) {
            return from <= i && i < to;
        }
    }

    public String text(Span span) {
        return text(span.from(), span.to());
    }
}
