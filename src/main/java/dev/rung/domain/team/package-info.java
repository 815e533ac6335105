/**
 * What a team costs, over time, and what it works on. May import person, money and text.
 */
@NullMarked
package dev.rung.domain.team;

import org.jspecify.annotations.NullMarked;
