/** Bets on the screen: the list, one of them with its sides, its stages. */
@NullMarked
package dev.rung.tui.initiative;

import org.jspecify.annotations.NullMarked;
