/** What is needed to measure rung. */
@NullMarked
package dev.rung.bench;

import org.jspecify.annotations.NullMarked;
