/**
 * The calculators of the desk: one question each, a few single numbers in, a few figures out with the formula they come
 * from. A table over the formulas of finance; nothing is kept. May import money and finance.
 */
@NullMarked
package dev.rung.domain.money.desk;

import org.jspecify.annotations.NullMarked;
