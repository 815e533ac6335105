package dev.rung.service;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of the weeks that a calendar file covers.
 *
 * @param written weeks whose hours are the file's now
 * @param typed weeks whose typed hours were left as they are
 * @param emptied weeks whose older calendar hours are gone, for the file has none in them
 */
public record CalendarHours(List<LocalDate> written, List<LocalDate> typed, List<LocalDate> emptied) {
    public CalendarHours {
        written = List.copyOf(written);
        typed = List.copyOf(typed);
        emptied = List.copyOf(emptied);
    }
}
