package dev.rung.domain.evidence;

import dev.rung.domain.person.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which evidence to list. Every part that is there must hold.
 *
 * @param words searched in every text of the piece; {@code ""} for none
 * @param competency claimed for this competency
 * @param level claimed at this level
 * @param quarter happened in this quarter
 * @param strength exactly this strong; a rejected piece keeps the strength its text has
 * @param unmapped claims nothing yet
 * @param onlyPrivate marked private
 * @param trashed in the trash; otherwise only what is not
 */
public record EvidenceFilter(
        String words,
        Optional<String> competency,
        Optional<String> level,
        Optional<Quarter> quarter,
        Optional<Strength> strength,
        boolean unmapped,
        boolean onlyPrivate,
        boolean trashed) {

    public static final EvidenceFilter ALL = new EvidenceFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);

    public static final EvidenceFilter TRASH = new EvidenceFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false, true);

    public static final EvidenceFilter UNMAPPED = new EvidenceFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, false, false);

    /** Exactly this strong. */
    public static EvidenceFilter of(Strength strength) {
        return new EvidenceFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(strength), false, false, false);
    }

    /**
     * Reads what a person types behind {@code /}: words to search, and among them {@code competency:go-to-market},
     * {@code level:pm}, {@code 2026-Q3} or {@code q3-2026}, {@code strength:measured} or a strength's plain word behind
     * {@code is:}, {@code is:unmapped}, {@code is:private}. What has none of these forms is a word to search.
     */
    public static EvidenceFilter parse(String typed) {
        Optional<String> competency = Optional.empty();
        Optional<String> level = Optional.empty();
        Optional<Quarter> quarter = Optional.empty();
        Optional<Strength> strength = Optional.empty();
        boolean unmapped = false;
        boolean onlyPrivate = false;
        List<String> words = new ArrayList<>();
        for (String part : typed.strip().split("\\s+")) {
            String word = part.toLowerCase(Locale.ROOT);
            Optional<Quarter> named = Quarter.parse(word);
            Optional<Strength> strong = word.startsWith("is:")
                    ? Strength.parse(word.substring(3))
                    : word.startsWith("strength:") ? Strength.parse(word.substring(9)) : Optional.empty();
            if (word.startsWith("competency:") && word.length() > 11) {
                competency = Optional.of(word.substring(11));
            } else if (word.startsWith("level:") && word.length() > 6) {
                level = Optional.of(word.substring(6));
            } else if (word.equals("is:unmapped")) {
                unmapped = true;
            } else if (word.equals("is:private")) {
                onlyPrivate = true;
            } else if (strong.isPresent()) {
                strength = strong;
            } else if (named.isPresent()) {
                quarter = named;
            } else if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return new EvidenceFilter(
                String.join(" ", words), competency, level, quarter, strength, unmapped, onlyPrivate, false);
    }
}
