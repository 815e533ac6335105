package dev.rung.store;

import dev.rung.domain.evidence.EvidenceFilter;

/**
 * Which evidence of a person a list shows. The filter's words are not looked at here: {@link EvidenceSearch} is handed them.
 *
 * @param ladderId the ladder that the filter's competency and level belong to
 */
public record OwnedFilter(String personId, String ladderId, EvidenceFilter filter) {

    /** All evidence of the person that is not in the trash. */
    public static OwnedFilter of(String personId) {
        return new OwnedFilter(personId, "", EvidenceFilter.ALL);
    }

    /** Another filter on the same person's evidence. */
    public OwnedFilter with(EvidenceFilter other) {
        return new OwnedFilter(personId, ladderId, other);
    }

    /** Whether it shows only what is claimed for something. */
    boolean claimed() {
        return filter.competency().isPresent() || filter.level().isPresent();
    }
}
