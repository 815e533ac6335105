package dev.rung.domain.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The answer to an expected question. Texts are {@code ""} where nothing was written.
 *
 * @param question as it was asked on the day of the answer
 * @param words the answer in a sentence or two
 * @param number the figure it rests on, with its unit
 * @param source where that comes from
 * @param sourceDay the day it is from
 * @param owner a person's name
 * @param unknownBy there when the answer is “don't know”: by when it will be known
 * @param commitmentId the commitment that made of it
 * @param seconds how long the person spoke, when it was rehearsed
 */
public record PreparedAnswer(
        String id,
        YearMonth month,
        ExpectedQuestion question,
        String words,
        String number,
        String source,
        Optional<LocalDate> sourceDay,
        Optional<Confidence> confidence,
        String owner,
        Optional<LocalDate> unknownBy,
        Optional<String> commitmentId,
        LocalDate on,
        OptionalInt seconds) {

    /** What an answer wants and this one does not say, each as a noun: number, source, date, confidence, owner. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (number.isBlank()) {
            missing.add("number");
        }
        if (source.isBlank()) {
            missing.add("source");
        }
        if (sourceDay.isEmpty()) {
            missing.add("date");
        }
        if (confidence.isEmpty()) {
            missing.add("confidence");
        }
        if (owner.isBlank()) {
            missing.add("owner");
        }
        return List.copyOf(missing);
    }

    /** Whether it is known and says all that an answer wants. */
    public boolean prepared() {
        return unknownBy.isEmpty() && missing().isEmpty();
    }

    /** Whether anything was said beside how long it took to say it. */
    public boolean begun() {
        return unknownBy.isPresent()
                || sourceDay.isPresent()
                || confidence.isPresent()
                || !(words + number + source).isBlank();
    }

    /** The same with how long it took to say it. */
    public PreparedAnswer spoken(int lasted) {
        return new PreparedAnswer(
                id,
                month,
                question,
                words,
                number,
                source,
                sourceDay,
                confidence,
                owner,
                unknownBy,
                commitmentId,
                on,
                OptionalInt.of(lasted));
    }

    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH;

        /** {@code medium}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this word, in any case. */
        public static Optional<Confidence> named(String word) {
            return Arrays.stream(values())
                    .filter(c -> c.word().equalsIgnoreCase(word.strip()))
                    .findFirst();
        }
    }
}
