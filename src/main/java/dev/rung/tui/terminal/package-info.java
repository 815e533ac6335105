/**
 * The terminal itself: mode, keys, colours, cells; everything that is Lanterna's and everything patched around it. May import
 * domain.text and Lanterna.
 */
@NullMarked
package dev.rung.tui.terminal;

import org.jspecify.annotations.NullMarked;
