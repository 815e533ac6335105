/**
 * Ladders: levels × competencies and what each expects. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.ladder;

import org.jspecify.annotations.NullMarked;
