/**
 * Capturing, completing, mapping, finding and importing evidence.
 */
@NullMarked
package dev.rung.tui.evidence;

import org.jspecify.annotations.NullMarked;
