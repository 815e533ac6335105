/** What the team costs, what it works on and what the company wants, on the screen. */
@NullMarked
package dev.rung.tui.money;

import org.jspecify.annotations.NullMarked;
