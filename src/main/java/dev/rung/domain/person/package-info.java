/**
 * Me and the people I work with. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.person;

import org.jspecify.annotations.NullMarked;
