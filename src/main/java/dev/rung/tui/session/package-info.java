/** Coaching: whom it is with, and a session as it is planned, run and closed. */
@NullMarked
package dev.rung.tui.session;

import org.jspecify.annotations.NullMarked;
