package dev.rung.domain.writing;

/**
 * A word, a number, a written day or a mark, with its place in the text.
 *
 * @param word lower case, without {@code 's}; of a mark the mark itself, {@code "."} for every end of a sentence
 * @param stem the word in the singular
 * @param shape whether capitals were used
 */
public record Token(Kind kind, String word, String stem, Shape shape, int start, int end) {
    public enum Kind {
        WORD,
        NUMBER,
        DAY,
        MARK,
        QUOTE
    }

    public enum Shape {
        SMALL,
        CAPITAL,
        CAPITALS
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(String wanted) {
        return word.equals(wanted);
    }

    public boolean capital() {
        return shape != Shape.SMALL;
    }

    /** A name in capitals such as LAUNCHPAD, which says nothing by the word it is made of. */
    public boolean codeName() {
        return shape == Shape.CAPITALS && word.length() > 4;
    }

    /** A word in the singular, as near as its letters tell. */
    public static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
