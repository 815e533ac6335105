package dev.rung.files;

import dev.rung.domain.initiative.OnePager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A one-pager as a file has it.
 *
 * @param title {@code ""} where the file has none
 * @param owner {@code ""} where the file names none
 * @param on the day the file says it is of
 * @param notes what of the file is not in the page, a line each
 */
public record OnePagerFile(String title, String owner, Optional<LocalDate> on, OnePager page, List<String> notes) {
    public OnePagerFile {
        notes = List.copyOf(notes);
    }
}
