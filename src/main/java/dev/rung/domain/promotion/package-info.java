/**
 * The case for a promotion, made from what is proven. Imports java.* only.
 */
@NullMarked
package dev.rung.domain.promotion;

import org.jspecify.annotations.NullMarked;
