/**
 * The case for a promotion, read in sections: each figure opens to the record it comes from.
 */
@NullMarked
package dev.rung.tui.promotion;

import org.jspecify.annotations.NullMarked;
