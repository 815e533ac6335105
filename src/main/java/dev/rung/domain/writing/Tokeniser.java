package dev.rung.domain.writing;

import dev.rung.domain.writing.Token.Kind;
import dev.rung.domain.writing.Token.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens in one pass. */
final class Tokeniser {
    static final String CURRENCIES = "€$£¥₹";

    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|\\d{1,2}([./])\\d{1,2}\\1(?:20)?\\d{2}(?!\\d)"
                    + "|20\\d{2}-(?:0[1-9]|1[0-2])(?!\\d)|(?:0?[1-9]|1[0-2])/20\\d{2}(?![\\d/])");
    // Groups of digits with separators, a scale, and what a number is of, where that is a sign.
    private static final Pattern NUMBER = Pattern.compile(
            "[€$£¥₹]?[ \\u00a0\\u202f]?\\d{1,15}(?:[.,'’\\u00a0\\u202f]\\d{1,15}){0,8}+(?: \\d{3}(?![\\d%]))?"
                    + "(?:[ \\u00a0\\u202f]?(?:[kK]|[mM]|bn|mn|Mio\\.?|[Bb])(?![\\p{L}\\d]))?"
                    + "(?:[ \\u00a0\\u202f]{0,1}[%‰€£¥₹](?!\\d)|\\$(?!\\d))?");
    private static final Set<String> ABBREVIATIONS =
            Words.of("dr mr mrs ms prof st approx vs ca etc resp incl excl est avg");
    private static final String CLOSERS = "”“»›“‘’";
    private static final String OPENERS = "“„«‹";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Matcher day;
    private final Matcher number;

    Tokeniser(String text) {
        this.text = text;
        this.day = DAY.matcher(text);
        this.number = NUMBER.matcher(text);
    }

    List<Token> all() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (Character.isDigit(c) || CURRENCIES.indexOf(c) >= 0) {
            return digits(at);
        }
        if (c == '\n') {
            return line(at);
        }
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
            return at + 1;
        }
        if (c == '>' && startsLine(at) && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
            int end = text.indexOf('\n', at);
            return quote(at, end < 0 ? text.length() : end);
        }
        if (c == '"' || OPENERS.indexOf(c) >= 0) {
            int close = close(at, c);
            if (close > 0) {
                return quote(at, close + 1);
            }
            return at + 1;
        }
        return mark(at, c);
    }

    private int word(int at) {
        int end = at;
        boolean small = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean apostrophe =
                    (c == '\'' || c == '’') && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c)
                    && c != '&'
                    && !apostrophe
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            small |= Character.isLowerCase(c);
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        Shape shape = !Character.isUpperCase(text.charAt(at)) ? Shape.SMALL : small ? Shape.CAPITAL : Shape.CAPITALS;
        tokens.add(new Token(Kind.WORD, word, Token.singular(word), shape, at, end));
        return end;
    }

    private int digits(int at) {
        day.region(at, text.length());
        if (day.lookingAt()) {
            add(Kind.DAY, text.substring(at, day.end()), at, day.end());
            return day.end();
        }
        number.region(at, text.length());
        if (number.lookingAt()) {
            add(Kind.NUMBER, text.substring(at, number.end()), at, number.end());
            return number.end();
        }
        return at + 1;
    }

    private int mark(int at, char c) {
        if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
            add(Kind.MARK, "→", at, at + 2);
            return at + 2;
        }
        switch (c) {
            case '.', '!', '?', '…' -> {
                if (endsSentence(at + 1)) {
                    add(Kind.MARK, ".", at, at + 1);
                }
            }
            case '-' -> {
                // A hyphen inside a word joins what is compared word by word.
                if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    add(Kind.MARK, "-", at, at + 1);
                } else if (at + 1 < text.length() && !Character.isLetter(text.charAt(at + 1))) {
                    add(Kind.MARK, "–", at, at + 1);
                }
            }
            case '_', '*', '`', '\\', '\'', '’', '‘', '”', '»', '#' -> {
                // Emphasis and what is left of a quotation say nothing.
            }
            default -> add(Kind.MARK, String.valueOf(c), at, at + 1);
        }
        return at + 1;
    }

    /** A line's end ends a sentence where the line was closed or an item or an empty line follows. */
    private int line(int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        char follows = next < text.length() ? text.charAt(next) : '\n';
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        char closed = before < 0 ? '\n' : text.charAt(before);
        if ("\n\r-*•+#>".indexOf(follows) >= 0
                || Character.isDigit(follows)
                || Character.isUpperCase(follows)
                || ".!?:;\r".indexOf(closed) >= 0) {
            add(Kind.MARK, ".", at, at + 1);
        }
        return at + 1;
    }

    private boolean endsSentence(int at) {
        if (at < text.length() && !Character.isWhitespace(text.charAt(at)) && ")\"”".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        if (abbreviated(at - 1)) {
            return false;
        }
        int next = at;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    /** “Dr. Roth”, “J. Okoye”, “approx. 40”. */
    private boolean abbreviated(int dot) {
        int from = dot;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && dot - from < 7) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && dot + 2 < text.length();
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean startsLine(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** Where a quotation ends, within its paragraph; -1 where it never does. */
    private int close(int open, char opener) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opener == '"' ? c == '"' : CLOSERS.indexOf(c) >= 0 && c != opener && c != '’' && c != '‘') {
                return i;
            }
            if (c == '\n' && (i + 1 == text.length() || text.charAt(i + 1) == '\n' || i - open > 2_000)) {
                return -1;
            }
        }
        return -1;
    }

    private int quote(int from, int to) {
        add(Kind.QUOTE, "“”", from, to);
        return to;
    }

    private void add(Kind kind, String word, int from, int to) {
        tokens.add(new Token(kind, word, word, Shape.SMALL, from, to));
    }
}
