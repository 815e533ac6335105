/**
 * Money as ranges: what a person types, and how it is read and printed. What the drivers make of it is in {@code calc},
 * what comes back for what it costs in {@code finance}. Imports nothing of rung but text.
 */
@NullMarked
package dev.rung.domain.money;

import org.jspecify.annotations.NullMarked;
