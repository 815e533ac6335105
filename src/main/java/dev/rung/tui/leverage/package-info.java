/** The super-PM check: its signals, what they rest on, the answers and the counter-moves. */
@NullMarked
package dev.rung.tui.leverage;

import org.jspecify.annotations.NullMarked;
