/**
 * The frame around every screen: loop, actions, navigation, drawing. May import terminal and domain.text.
 */
@NullMarked
package dev.rung.tui.core;

import org.jspecify.annotations.NullMarked;
