/** Packs on screen: putting one together, looking at what arrived, the keys people sign with. */
@NullMarked
package dev.rung.tui.pack;

import org.jspecify.annotations.NullMarked;
