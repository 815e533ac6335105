package dev.rung.domain.question;

import java.time.LocalDate;
import java.time.YearMonth;
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

    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }
}
