/**
 * What leadership will ask of a month, and the answers. May import evidence, initiative, update, team, commitment, person, money,
 * writing and text.
 */
@NullMarked
package dev.rung.domain.question;

import org.jspecify.annotations.NullMarked;
