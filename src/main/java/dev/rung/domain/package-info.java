/**
 * The field's nouns and pure rules. Imports java.* only, is handed {@code today}, and never asks the clock.
 */
@NullMarked
package dev.rung.domain;

import org.jspecify.annotations.NullMarked;
