/** The labelled texts against which the writing checks are held, and the report of how they do. */
@NullMarked
package dev.rung.corpus;

import org.jspecify.annotations.NullMarked;
