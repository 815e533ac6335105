/**
 * Evidence, its claims on expectations, what reviewers say of it, and how strong it is. May import ladder and person.
 */
@NullMarked
package dev.rung.domain.evidence;

import org.jspecify.annotations.NullMarked;
