/**
 * What needs the person, what is worth doing next, and where they stand.
 */
@NullMarked
package dev.rung.tui.today;

import org.jspecify.annotations.NullMarked;
