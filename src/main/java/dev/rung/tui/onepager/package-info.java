/** The one-pager on the screen: written, checked, read as an executive gets it, compared with earlier revisions. */
@NullMarked
package dev.rung.tui.onepager;

import org.jspecify.annotations.NullMarked;
