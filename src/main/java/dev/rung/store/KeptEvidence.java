package dev.rung.store;

import dev.rung.domain.evidence.Evidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Evidence with what the store knows beside it.
 *
 * @param tier its strength without verdicts, 0 to 4, as last saved
 * @param place where it stands in lists, newest first; handed back to read on from there
 * @param trashedOn the day it was thrown away, if it was
 */
public record KeptEvidence(Evidence evidence, String personId, int tier, long place, Optional<LocalDate> trashedOn) {}
