/**
 * Who the workspace belongs to, what changed in it, and how it is kept safe.
 */
@NullMarked
package dev.rung.tui.workspace;

import org.jspecify.annotations.NullMarked;
