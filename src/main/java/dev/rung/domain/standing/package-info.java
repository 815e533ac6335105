/**
 * What the evidence says of a level: states, verdicts, what is missing. Pure functions of records and a day. May import
 * evidence, ladder and person.
 */
@NullMarked
package dev.rung.domain.standing;

import org.jspecify.annotations.NullMarked;
