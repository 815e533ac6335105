/**
 * A bet from idea to lesson: its stage, one-pager, forecast, launch, postmortem and the track record of all of them. May
 * import person, ladder, money, writing, evidence and text.
 */
@NullMarked
package dev.rung.domain.initiative;

import org.jspecify.annotations.NullMarked;
