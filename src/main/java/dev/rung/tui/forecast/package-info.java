/** Return on the screen: a forecast while it is typed, what moves it, and the track record of all of them. */
@NullMarked
package dev.rung.tui.forecast;

import org.jspecify.annotations.NullMarked;
