/**
 * Money as ranges: what a person types, what the drivers make of it, and what comes back for what it costs. Imports
 * nothing of rung but text.
 */
@NullMarked
package dev.rung.domain.money;

import org.jspecify.annotations.NullMarked;
