/**
 * Lists, forms, text areas, pickers, pictures: parts that screens are made of. May import core, terminal and domain.text.
 */
@NullMarked
package dev.rung.tui.widget;

import org.jspecify.annotations.NullMarked;
