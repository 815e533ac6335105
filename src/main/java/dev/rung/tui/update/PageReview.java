package dev.rung.tui.update;

import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateChecks;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the checks say of a page as it stands, and how long it is. */
record PageReview(Update page, List<Finding> findings, int words) {

    /**
     * @param earlier pages sent of earlier months, newest first
     * @param day on which it is read
     */
    static PageReview of(Update page, List<Update> earlier, LocalDate day) {
        return new PageReview(
                page, UpdateChecks.check(page, earlier, page.sentOn().orElse(day)), UpdatePage.words(page.texts()));
    }

    /** A page of which nothing is written. */
    static Update blank(YearMonth month, LocalDate day) {
        return new Update("", month, day, Optional.empty(), Map.of(), List.of());
    }

    List<Finding> about(UpdateSection section) {
        return findings.stream().filter(f -> f.field().equals(section.id())).toList();
    }

    boolean tooLong() {
        return words > UpdatePage.MOST_WORDS;
    }

    /** {@code 312 of 400 words}. */
    String lengthWords() {
        return words + " of " + UpdatePage.MOST_WORDS + " words";
    }
}
