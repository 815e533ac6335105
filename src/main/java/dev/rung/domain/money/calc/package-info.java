/**
 * What each driver makes of its inputs: the calculators, the simulation that combines ranges, and the estimate with its
 * formula and what moves it most. May import money, its finance, and text.
 */
@NullMarked
package dev.rung.domain.money.calc;

import org.jspecify.annotations.NullMarked;
