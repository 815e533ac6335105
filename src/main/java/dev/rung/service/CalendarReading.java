package dev.rung.service;

import dev.rung.domain.role.CalendarOwner;
import dev.rung.files.calendar.CalendarContents;
import java.util.Optional;

/** A calendar file that was read. Nothing of it is kept once its import is over. */
public final class CalendarReading {
    private final String file;
    private final CalendarContents contents;
    private final Optional<CalendarOwner> guessed;

    CalendarReading(String file, CalendarContents contents) {
        this.file = file;
        this.contents = contents;
        this.guessed = CalendarOwner.guess(contents.owner(), contents.invitations());
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** Whose calendar it seems to be. */
    public Optional<CalendarOwner> guessed() {
        return guessed;
    }

    CalendarContents contents() {
        return contents;
    }
}
