/**
 * The scorecard and the monthly page for executives. May import person, money, writing and text.
 */
@NullMarked
package dev.rung.domain.update;

import org.jspecify.annotations.NullMarked;
