/**
 * How work becomes money, link by link, what a broken chain costs, and what came back on the team. May import team, initiative, writing, person, money and text.
 */
@NullMarked
package dev.rung.domain.chain;

import org.jspecify.annotations.NullMarked;
