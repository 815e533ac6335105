/** The chain of a bet on the screen, link by link. */
@NullMarked
package dev.rung.tui.chain;

import org.jspecify.annotations.NullMarked;
