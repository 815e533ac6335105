/**
 * Where the hours of a week go, and what that makes of the role. May import person, ladder and text.
 */
@NullMarked
package dev.rung.domain.role;

import org.jspecify.annotations.NullMarked;
