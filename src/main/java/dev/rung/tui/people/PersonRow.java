package dev.rung.tui.people;

import dev.rung.tui.core.Destination;
import dev.rung.tui.terminal.Style;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row on a side of a person's page.
 *
 * @param id stays itself when the side is read anew
 * @param noun a word of at most ten columns
 * @param tail words at the right end; may be empty
 * @param opens where it leads; empty where it is all there is
 */
record PersonRow(
        String id, LocalDate on, String noun, String words, String tail, Style style, Optional<Destination> opens) {}
