package dev.rung.domain.initiative;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of evidence that fell out of a bet, of a sent update or of prepared answers and waits to be accepted or dismissed.
 *
 * @param initiativeId the bet it fell out of; empty where it is none
 * @param draft ready but for its id, which is {@link #key()} until it is kept; its tier follows from what is in it
 * @param competencies ids of the shipped ladder's competencies it shows, the one it shows best first
 * @param themes what it shows in words, for ladders that name their competencies otherwise
 */
public record EvidenceOffer(
        Optional<String> initiativeId, Kind kind, Evidence draft, List<String> competencies, List<String> themes) {
    public EvidenceOffer {
        competencies = List.copyOf(competencies);
        themes = List.copyOf(themes);
    }

    /** What fell out; once per initiative or month each. */
    public enum Kind {
        COMMITTED("committed", "Case that was committed to"),
        STOPPED("stopped", "Stopped bet"),
        MEASURED_LAUNCH("launch", "Launch with a measured result"),
        POSTMORTEM("postmortem", "Postmortem"),
        UPDATE("update", "Sent update"),
        ANSWERS("answers", "Prepared answers");

        private final String id;
        private final String title;

        Kind(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public String id() {
            return id;
        }

        public String title() {
            return title;
        }
    }

    /**
     * The same for as long as what it fell out of lives, whatever is written about it: {@code <initiative>/<kind>}; {@code
     * <kind>/<month>} where it is no initiative's.
     */
    public String key() {
        return draft.id();
    }

    /** The month of an offer that is no initiative's. */
    public Optional<YearMonth> month() {
        return initiativeId.isPresent()
                ? Optional.empty()
                : Optional.of(YearMonth.parse(key().substring(key().indexOf('/') + 1)));
    }

    /** The key of a kind of offer of a month. */
    public static String keyOf(Kind kind, YearMonth month) {
        return kind.id() + "/" + month;
    }

    /** The key of a kind of offer of an initiative. */
    public static String keyOf(String initiativeId, Kind kind) {
        return initiativeId + "/" + kind.id();
    }

    /**
     * The expectations it fits, as far as the ladder has them: per competency first the one at the person's level, then
     * the one at the target. Empty on a ladder with other ids; then the themes speak.
     */
    public List<ExpectationId> expectations(Ladder ladder, String level, Optional<String> target) {
        return competencies.stream()
                .flatMap(c -> Stream.concat(Stream.of(level), target.stream())
                        .distinct()
                        .map(l -> new ExpectationId(c, l)))
                .filter(id -> ladder.expectation(id).isPresent())
                .toList();
    }
}
