/**
 * The signs of a leader who does the work of the people led. May import evidence, commitment, person, ladder, role and text.
 */
@NullMarked
package dev.rung.domain.leverage;

import org.jspecify.annotations.NullMarked;
