/** The monthly update: the months with their pages, a page read and written section by section, and the scorecard. */
@NullMarked
package dev.rung.tui.update;

import org.jspecify.annotations.NullMarked;
