/**
 * Wiring: reads the command line, opens the workspace and starts the screens or a command. Tests name the day a run takes
 * for today with the system property {@code rung.today}; nobody else needs it.
 */
@NullMarked
package dev.rung;

import org.jspecify.annotations.NullMarked;
