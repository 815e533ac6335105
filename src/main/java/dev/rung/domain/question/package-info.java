/**
 * What leadership will ask of a month, and the answers. May import person, money and text.
 */
@NullMarked
package dev.rung.domain.question;

import org.jspecify.annotations.NullMarked;
