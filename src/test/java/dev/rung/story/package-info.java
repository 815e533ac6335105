/** The whole program as a person meets it: real processes, real terminals, an empty home. */
@NullMarked
package dev.rung.story;

import org.jspecify.annotations.NullMarked;
