/** What leadership will ask: the questions of a month with their answers, the form of an answer, the rehearsal. */
@NullMarked
package dev.rung.tui.question;

import org.jspecify.annotations.NullMarked;
