/**
 * Lists of questions for a moment, their dated runs and what a run says. May import initiative and text.
 */
@NullMarked
package dev.rung.domain.checklist;

import org.jspecify.annotations.NullMarked;
