/** Commitments: what is due, what became of it, and making one. */
@NullMarked
package dev.rung.tui.commitment;

import org.jspecify.annotations.NullMarked;
