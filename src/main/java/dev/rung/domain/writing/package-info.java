/**
 * What is wrong with a text and how to mend it: outcome sentences, words that say nothing. May import text.
 */
@NullMarked
package dev.rung.domain.writing;

import org.jspecify.annotations.NullMarked;
