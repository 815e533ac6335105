/** Checklists on the screen: walked question by question, and compared over time. */
@NullMarked
package dev.rung.tui.checklist;

import org.jspecify.annotations.NullMarked;
