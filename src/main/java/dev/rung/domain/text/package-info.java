/**
 * Text as a terminal shows it: made safe, cut into graphemes, measured in columns, compared word by word. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.text;

import org.jspecify.annotations.NullMarked;
