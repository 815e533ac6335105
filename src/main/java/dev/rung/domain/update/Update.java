package dev.rung.domain.update;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The monthly page for executives.
 *
 * @param id UUIDv7 text
 * @param texts what is written; a section that is not in it is empty
 * @param figures those of the draft, in the order of the page, each with the record it comes from
 * @param sentOn once there nothing of it changes
 */
public record Update(
        String id,
        YearMonth month,
        LocalDate createdOn,
        Optional<LocalDate> sentOn,
        Map<UpdateSection, String> texts,
        List<SourcedFigure> figures) {
    public Update {
        Map<UpdateSection, String> ordered = new EnumMap<>(UpdateSection.class);
        ordered.putAll(texts);
        texts = Collections.unmodifiableMap(ordered);
        figures = List.copyOf(figures);
    }

    /** {@code ""} where nothing is written. */
    public String text(UpdateSection section) {
        return texts.getOrDefault(section, "");
    }

    public boolean sent() {
        return sentOn.isPresent();
    }
}
