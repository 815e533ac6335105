/**
 * Writing a report to a file, whatever it tells of. The screens that have one to hand over import it.
 */
@NullMarked
package dev.rung.tui.report;

import org.jspecify.annotations.NullMarked;
