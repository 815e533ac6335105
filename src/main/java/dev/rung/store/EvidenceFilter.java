package dev.rung.store;

import java.util.Optional;

/**
 * Which evidence of a person a list shows. Everything empty shows all that is not in the trash.
 *
 * @param ladderId the ladder {@code competency} and {@code level} belong to
 * @param quarter {@code year * 4 +} (0 to 3)
 * @param tier 0 to 5; 5 is measured and accepted by the newest verdict on the piece, 4 is measured without that
 * @param unmapped only what has no claim at all
 * @param isPrivate only private, or only shareable
 * @param trashed the trash instead of the rest
 */
public record EvidenceFilter(
        String personId,
        Optional<String> ladderId,
        Optional<String> competency,
        Optional<String> level,
        Optional<Integer> quarter,
        Optional<Integer> tier,
        boolean unmapped,
        Optional<Boolean> isPrivate,
        boolean trashed) {

    /** All evidence of the person that is not in the trash. */
    public static EvidenceFilter of(String personId) {
        Optional<String> any = Optional.empty();
        return new EvidenceFilter(
                personId, any, any, any, Optional.empty(), Optional.empty(), false, Optional.empty(), false);
    }

    /** Only what is claimed for this competency of the ladder, at any level. */
    public EvidenceFilter onCompetency(String ladder, String id) {
        return new EvidenceFilter(
                personId, Optional.of(ladder), Optional.of(id), level, quarter, tier, unmapped, isPrivate, trashed);
    }

    /** Only what is claimed for this level of the ladder. */
    public EvidenceFilter onLevel(String ladder, String id) {
        return new EvidenceFilter(
                personId,
                Optional.of(ladder),
                competency,
                Optional.of(id),
                quarter,
                tier,
                unmapped,
                isPrivate,
                trashed);
    }

    public EvidenceFilter inQuarter(int number) {
        return new EvidenceFilter(
                personId, ladderId, competency, level, Optional.of(number), tier, unmapped, isPrivate, trashed);
    }

    public EvidenceFilter ofTier(int number) {
        return new EvidenceFilter(
                personId, ladderId, competency, level, quarter, Optional.of(number), unmapped, isPrivate, trashed);
    }

    public EvidenceFilter onlyUnmapped() {
        return new EvidenceFilter(personId, ladderId, competency, level, quarter, tier, true, isPrivate, trashed);
    }

    public EvidenceFilter onlyPrivate(boolean yes) {
        return new EvidenceFilter(
                personId, ladderId, competency, level, quarter, tier, unmapped, Optional.of(yes), trashed);
    }

    public EvidenceFilter inTrash() {
        return new EvidenceFilter(personId, ladderId, competency, level, quarter, tier, unmapped, isPrivate, true);
    }
}
