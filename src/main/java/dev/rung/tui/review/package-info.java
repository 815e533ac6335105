/** Rating somebody else blind, what was submitted, and what everybody says side by side. */
@NullMarked
package dev.rung.tui.review;

import org.jspecify.annotations.NullMarked;
