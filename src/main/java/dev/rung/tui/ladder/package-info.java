/**
 * The ladder as a map, one expectation whole, what changes between levels, and assessing oneself against it.
 */
@NullMarked
package dev.rung.tui.ladder;

import org.jspecify.annotations.NullMarked;
