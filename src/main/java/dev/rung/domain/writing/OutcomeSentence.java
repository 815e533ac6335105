package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An outcome sentence taken apart: {@code Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 as measured by the billing
 * report (owner Ana Díaz)}. A part is earned by the words for it and holds exactly these.
 */
final class OutcomeSentence {
    /** Characters that are read: no sentence is longer. */
    static final int LONGEST = 4_000;

    private final Tokens tokens;
    private final List<Span> taken = new ArrayList<>();
    private final Span owner;
    private final Span source;
    private final Optional<Period> date;
    private final OutcomeNumbers numbers;
    private final Optional<Span> segment;
    private final Optional<Span> metric;
    private final Optional<Span> verb;

    private OutcomeSentence(String text) {
        this.tokens = Tokens.of(unquoted(text), LONGEST);
        this.owner = take(Attributions.owner(tokens));
        this.source = take(Attributions.source(tokens, owner));
        List<Period> periods = new Deadline(tokens, taken).periods();
        this.date = new Deadline(tokens, taken).find();
        this.numbers = new OutcomeNumbers(tokens, taken, periods);
        this.segment = new SegmentPhrase(tokens, taken, numbers, date).find();
        OutcomeMetric reading = new OutcomeMetric(tokens, taken, numbers, date, segment);
        this.metric = reading.metric();
        this.verb = reading.verb();
    }

    static OutcomeSentence of(String text) {
        return new OutcomeSentence(text);
    }

    /** The parts of a sentence, or of several that say one outcome together. */
    static OutcomeParts read(String text) {
        return of(text).parts();
    }

    OutcomeParts parts() {
        return new OutcomeParts(
                words(verb),
                words(metric),
                numbers.baseline().map(q -> tokens.text(q.from(), q.to())).orElse(""),
                numbers.target().map(q -> tokens.text(q.from(), q.to())).orElse(""),
                date.map(p -> tokens.text(p.from(), p.to())).orElse(""),
                words(segment),
                tokens.text(source),
                tokens.text(owner));
    }

    Tokens tokens() {
        return tokens;
    }

    Optional<Period> date() {
        return date;
    }

    OutcomeNumbers numbers() {
        return numbers;
    }

    Optional<Span> verb() {
        return verb;
    }

    /** Whether a token belongs to the source or the owner. */
    boolean attributed(int i) {
        return taken.stream().anyMatch(s -> s.contains(i));
    }

    /** Whether a token belongs to the source, the owner or the segment and says nothing about the metric. */
    boolean aside(int i) {
        return taken.stream().anyMatch(s -> s.contains(i))
                || segment.filter(s -> s.contains(i)).isPresent();
    }

    private String words(Optional<Span> part) {
        return part.map(tokens::text).orElse("");
    }

    private Span take(Span span) {
        if (span.to() > span.from()) {
            taken.add(span);
        }
        return span;
    }

    /** A sentence that stands whole in quotation marks is meant as it stands. */
    private static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 2
                && (stripped.startsWith("\"") && stripped.endsWith("\"")
                        || stripped.startsWith("“") && stripped.endsWith("”"));
        String inner = quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
        return quoted && inner.indexOf('"') < 0 && inner.indexOf('“') < 0 ? inner : stripped;
    }
}
