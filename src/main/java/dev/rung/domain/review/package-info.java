/**
 * Somebody else's dated rating of a person: reading, rating blind, submitting, comparing, calibrating. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.review;

import org.jspecify.annotations.NullMarked;
