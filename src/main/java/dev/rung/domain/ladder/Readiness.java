package dev.rung.domain.ladder;

/**
 * The numbers by which a ladder judges.
 *
 * @param operatingPercent share of a level's applicable competencies, hygiene left out, that must be sustained; 1 to 100
 */
public record Readiness(int operatingPercent, Numbers individual, Numbers leadership) {

    /**
     * The numbers of one track.
     *
     * @param windowQuarters calendar quarters, the current one included, in which a claim counts; 1 to 40
     * @param claims counted claims that make an expectation sustained; at least 1
     * @param quarters different quarters those claims must fall in; at least 1, at most {@code windowQuarters}
     */
    public record Numbers(int windowQuarters, int claims, int quarters) {
        public Numbers {
            if (windowQuarters < 1 || windowQuarters > 40 || claims < 1 || quarters < 1 || quarters > windowQuarters) {
                throw new IllegalArgumentException("readiness numbers out of range");
            }
        }
    }

    /** What a ladder file that says nothing means: 80 %, four quarters and two claims; leadership six and three. */
    public static final Readiness DEFAULT = new Readiness(80, new Numbers(4, 2, 2), new Numbers(6, 3, 3));

    public Readiness {
        if (operatingPercent < 1 || operatingPercent > 100) {
            throw new IllegalArgumentException("operating percent out of range");
        }
    }

    public Numbers of(Track track) {
        return track == Track.LEADERSHIP ? leadership : individual;
    }
}
