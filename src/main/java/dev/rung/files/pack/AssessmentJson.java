package dev.rung.files.pack;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.files.Faults;
import dev.rung.files.JsonText;
import dev.rung.files.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A self-assessment as the JSON that lies in the seal. */
final class AssessmentJson {
    static final int MOST_RATINGS = 5_000;

    private AssessmentJson() {}

    static byte[] bytes(Assessment assessment) {
        return JsonText.of(new Entries()
                        .put("id", assessment.id())
                        .put("person_id", assessment.personId())
                        .put("on", assessment.on())
                        .put("ladder_id", assessment.ladderId())
                        .put("ladder_version", assessment.ladderVersion())
                        .put(
                                "ratings",
                                assessment.ratings().stream()
                                        .map(r -> new Entries()
                                                .put(
                                                        "expectation",
                                                        r.expectation().toString())
                                                .put("rating", r.rating().word())
                                                .put("wording", r.wording())
                                                .put("words", r.words())
                                                .map())
                                        .toList())
                        .map())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The assessment; empty when the bytes are none, to the letter. */
    static Optional<Assessment> read(byte[] bytes) {
        Faults faults = new Faults("assessment");
        Optional<Assessment> read = StrictJson.read("assessment", bytes, faults)
                .flatMap(v -> PackFields.of(v, faults))
                .map(AssessmentJson::assessment);
        return faults.none() ? read : Optional.empty();
    }

    private static Assessment assessment(PackFields f) {
        Set<ExpectationId> seen = new HashSet<>();
        String id = f.id("id");
        String person = f.id("person_id");
        LocalDate on = f.day("on");
        String ladder = f.id("ladder_id");
        String version = f.said("ladder_version");
        List<AssessmentRating> ratings = f.objects("ratings", MOST_RATINGS, r -> {
            ExpectationId expectation = r.expectation("expectation");
            if (!seen.add(expectation)) {
                r.fault("expectation", "is rated twice");
            }
            return new AssessmentRating(
                    expectation,
                    r.word("rating", Words.RATINGS, Rating.NOT_OBSERVED),
                    r.text("wording"),
                    r.text("words"));
        });
        f.finish();
        return new Assessment(id, person, on, ladder, version, ratings);
    }
}
