package dev.rung.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. Texts that differ in many places are compared line by line first and only
 * then by words, and where too much changed at once it is told as removed and added whole; so a text of 200 kB is safe.
 */
public final class WordDiff {
    /** A word with its inner apostrophes and hyphens, a run of spaces, a line break, or any other character. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]+(?:['’\\-][\\p{L}\\p{M}\\p{N}]+)*+|[^\\S\\r\\n]+|\\R|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** What became of a stretch of text. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of text, never empty. */
    public record Piece(Kind kind, String text) {}

    private WordDiff() {}

    /**
     * In the order of reading, neighbours of different kinds, what is removed before what is added in its place. Kept
     * and removed pieces joined are the old text, kept and added ones the new text, to the last character. The same
     * texts give the same pieces.
     */
    public static List<Piece> between(String before, String after) {
        Pieces pieces = new Pieces();
        List<String> oldWords = split(before, WORD);
        List<String> newWords = split(after, WORD);
        if (Matching.fits(oldWords, newWords)) {
            byWords(oldWords, newWords, pieces);
        } else {
            byLines(split(before, LINE), split(after, LINE), pieces);
        }
        return pieces.joined();
    }

    private static void byLines(List<String> before, List<String> after, Pieces pieces) {
        int[] partners = Matching.of(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && partners[i] == j) {
                pieces.kept(before.get(i));
                i++;
                j++;
            } else {
                int fromOld = i;
                while (i < before.size() && partners[i] < 0) {
                    i++;
                }
                int until = i < before.size() ? partners[i] : after.size();
                byWords(
                        split(String.join("", before.subList(fromOld, i)), WORD),
                        split(String.join("", after.subList(j, until)), WORD),
                        pieces);
                j = until;
            }
        }
    }

    private static void byWords(List<String> before, List<String> after, Pieces pieces) {
        int[] partners = Matching.of(before, after);
        int j = 0;
        for (int i = 0; i < before.size(); i++) {
            if (partners[i] < 0) {
                pieces.removed(before.get(i));
            } else {
                for (; j < partners[i]; j++) {
                    pieces.added(after.get(j));
                }
                pieces.kept(before.get(i));
                j++;
            }
        }
        for (; j < after.size(); j++) {
            pieces.added(after.get(j));
        }
    }

    private static List<String> split(String text, Pattern token) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = token.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Gathers changes until something is kept again. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void kept(String text) {
            if (removed.length() + added.length() > 0 && space.isEmpty() && text.isBlank() && !text.contains("\n")) {
                // A space between two changed words reads better as part of the change; the next word decides.
                space = text;
                return;
            }
            endChange();
            kept.append(text);
        }

        void removed(String text) {
            beginChange();
            removed.append(text);
        }

        void added(String text) {
            beginChange();
            added.append(text);
        }

        private void beginChange() {
            add(Kind.KEPT, kept);
            removed.append(space);
            added.append(space);
            space = "";
        }

        private void endChange() {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            kept.append(space);
            space = "";
        }

        private void add(Kind kind, StringBuilder text) {
            if (text.length() > 0) {
                done.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }

        List<Piece> joined() {
            endChange();
            add(Kind.KEPT, kept);
            return List.copyOf(done);
        }
    }
}
