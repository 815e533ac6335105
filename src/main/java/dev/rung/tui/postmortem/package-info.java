/** The look back on the screen: what was expected beside what came. */
@NullMarked
package dev.rung.tui.postmortem;

import org.jspecify.annotations.NullMarked;
