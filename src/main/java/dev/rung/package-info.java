/**
 * Wiring: reads the command line, opens the workspace and starts the screens or a command.
 */
@NullMarked
package dev.rung;

import org.jspecify.annotations.NullMarked;
