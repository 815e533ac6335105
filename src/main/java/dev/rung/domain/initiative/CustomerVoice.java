package dev.rung.domain.initiative;

import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import dev.rung.domain.writing.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * One thing a customer said or did, as a line of the page has it: {@code 2026-10-02, Interview Müller AG: "We re-enter every
 * order"}.
 *
 * @param line as it was written
 * @param when the words of its date; {@code ""} without one
 * @param source whom or what it comes from; {@code ""} where the line does not say
 * @param words what was said or done
 */
public record CustomerVoice(String line, String when, String source, String words) {

    /** Reads a line; whatever it does not say is {@code ""}, and without a source all of it but the date is words. */
    public static CustomerVoice parse(String line) {
        String text = line.strip().replaceFirst("^(?:[-*•+]|\\d{1,3}[.)])\\s+", "");
        Tokens tokens = Tokens.of(text);
        Optional<Period> when = when(tokens);
        String date = when.map(p -> tokens.text(new Span(p.from(), p.to()))).orElse("");
        int colon = colon(text);
        String head = colon < 0 ? "" : text.substring(0, colon);
        String words = colon < 0 ? text : text.substring(colon + 1).strip();
        if (colon < 0 && text.startsWith(date)) {
            words = text.substring(date.length()).replaceFirst("^[\\s,;:–—-]+", "");
        }
        String source = head.replace(date, "").replaceAll("^[\\s,;()–—-]+|[\\s,;()–—-]+$", "");
        return new CustomerVoice(text, date, source, words);
    }

    /** The voices of a page, one a line. */
    public static List<CustomerVoice> of(OnePager page) {
        return page.lines(OnePagerField.VOICES).stream()
                .filter(l -> !Blank.is(l))
                .map(CustomerVoice::parse)
                .toList();
    }

    private static Optional<Period> when(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> period = Period.at(tokens, i);
            boolean dated = period.filter(p ->
                            p.firm() || i(p) == 0 || tokens.word(p.from() - 1).matches("[(,]|in|of|since"))
                    .isPresent();
            if (dated) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static int i(Period period) {
        return period.from();
    }

    /** The colon before the words; not the one of a time of day or a link. */
    private static int colon(String text) {
        int quote = text.indexOf('"');
        int from = 0;
        while (true) {
            int colon = text.indexOf(':', from);
            if (colon < 0 || quote >= 0 && colon > quote) {
                return -1;
            }
            boolean parts = colon + 1 == text.length() || " \"“„«".indexOf(text.charAt(colon + 1)) >= 0;
            if (parts) {
                return colon;
            }
            from = colon + 1;
        }
    }

    public boolean dated() {
        return !when.isEmpty();
    }

    /** Whether it comes from within: sales says, support thinks. */
    public boolean internal() {
        Tokens tokens = Tokens.of(source.isEmpty() ? words : source);
        return Vocabulary.INTERNAL.in(tokens, tokens.whole()) && !Vocabulary.FROM_CUSTOMERS.in(tokens, tokens.whole());
    }
}
