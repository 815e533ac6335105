/** Calibration: the meetings, the page of the team with every reviewer's rating, changing one with its reason, the figures. */
@NullMarked
package dev.rung.tui.calibration;

import org.jspecify.annotations.NullMarked;
