/**
 * The screens and what holds them together. May import service, domain, and the rooms below.
 */
@NullMarked
package dev.rung.tui;

import org.jspecify.annotations.NullMarked;
