/**
 * The formulas of finance as pure functions: break-even, payback, present value, lifetime value, cost of delay and their
 * kin. Shares are fractions (0.03 is 3 %), money is whole units, rates say their period. May import money.
 */
@NullMarked
package dev.rung.domain.money.finance;

import org.jspecify.annotations.NullMarked;
