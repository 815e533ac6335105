/** Where the hours go: the audit, the form for a week, and what was said of meetings. */
@NullMarked
package dev.rung.tui.role;

import org.jspecify.annotations.NullMarked;
