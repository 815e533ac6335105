/**
 * Sessions, what is noted in them, and the bets a person makes on themself. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.coaching;

import org.jspecify.annotations.NullMarked;
