package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A list of words and phrases, found in any case, in singular or plural, with hyphens or blanks. */
public final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    private Phrases() {}

    /** Of lists in which commas part the phrases. */
    public static Phrases of(String... lists) {
        Phrases phrases = new Phrases();
        for (String list : lists) {
            for (String phrase : list.split(",")) {
                String[] stems = Arrays.stream(
                                phrase.strip().toLowerCase(Locale.ROOT).split("[\\s-]+"))
                        .map(Token::singular)
                        .toArray(String[]::new);
                phrases.byFirst
                        .computeIfAbsent(stems[0], first -> new ArrayList<>(2))
                        .add(stems);
            }
        }
        // The longest first, so that “win rate” is not found as “win”.
        phrases.byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((String[] s) -> -s.length)));
        return phrases;
    }

    /** How many tokens from here on the longest phrase covers; 0 where none begins. */
    public int lengthAt(Tokens tokens, int i) {
        Token first = tokens.at(i);
        if (!first.isWord()) {
            return 0;
        }
        List<String[]> candidates = byFirst.getOrDefault(first.stem(), List.of());
        for (String[] stems : candidates) {
            int k = 1;
            while (k < stems.length && tokens.at(i + k).stem().equals(stems[k])) {
                k++;
            }
            if (k == stems.length) {
                return k;
            }
        }
        return 0;
    }

    public boolean has(Tokens tokens, int i) {
        return lengthAt(tokens, i) > 0;
    }

    public Optional<Span> first(Tokens tokens, Span within) {
        for (int i = within.from(); i < within.to(); i++) {
            int length = lengthAt(tokens, i);
            if (length > 0 && i + length <= within.to()) {
                return Optional.of(new Span(i, i + length));
            }
        }
        return Optional.empty();
    }

    public boolean in(Tokens tokens, Span within) {
        return first(tokens, within).isPresent();
    }

    /** All of them, none overlapping another. */
    public List<Span> all(Tokens tokens, Span within) {
        List<Span> found = new ArrayList<>();
        for (int i = within.from(); i < within.to(); i++) {
            int length = lengthAt(tokens, i);
            if (length > 0 && i + length <= within.to()) {
                found.add(new Span(i, i + length));
                i += length - 1;
            }
        }
        return found;
    }
}
