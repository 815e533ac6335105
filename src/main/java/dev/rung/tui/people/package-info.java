/** The people one manages, mentors or asks: the roster, and a page for each. */
@NullMarked
package dev.rung.tui.people;

import org.jspecify.annotations.NullMarked;
