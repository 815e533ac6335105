/**
 * What somebody will have done by when. May import text and writing.
 */
@NullMarked
package dev.rung.domain.commitment;

import org.jspecify.annotations.NullMarked;
