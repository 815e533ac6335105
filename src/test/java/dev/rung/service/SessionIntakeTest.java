package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coach and a second reviewer send: taken where it is theirs to say, refused where it is not. */
class SessionIntakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path folder;

    private PackDesk max;
    private final ForgedPacks coach = ForgedPacks.by("Cora Coach");

    @BeforeEach
    void open() {
        max = new PackDesk(folder, "Max Boss");
    }

    @AfterEach
    void close() {
        max.close();
    }

    private static SessionPack session(String id, String goal, String note, List<String> offers, String promise) {
        return new SessionPack(
                id,
                DAY,
                Hat.COACH,
                goal,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(new SessionPack.SharedNote(note, Step.REALITY, "Shared words")),
                offers.stream()
                        .map(o -> new SessionPack.SharedNote(o, Step.OPTIONS, "Offered words"))
                        .toList(),
                List.of(new SessionPack.AgreedCommitment(
                        promise, "Call two accounts", "Max Boss", DAY.plusDays(7), "notes", DAY, Optional.empty())));
    }

    private Path pack(ForgedPacks by, SessionPack session, int hour) {
        return by.write(max.file(), session, PackDesk.NOON.minusSeconds(3600L * (9 - hour)), Optional.empty());
    }

    @Test
    void idsThatSomethingElseHasHereRefuseTheWholeSession() {
        assertThat(max.take(pack(coach, session("01-s", "Goal", "01-n", List.of(), "01-c"), 0))
                        .taken())
                .isTrue();
        ForgedPacks other = ForgedPacks.by("Otto Other");

        assertThat(max.refused(pack(other, session("01-s", "x", "02-n", List.of(), "02-c"), 1), PackDecision.NONE))
                .contains("a session with an id that something else has");
        assertThat(max.refused(pack(coach, session("02-s", "x", "01-n", List.of(), "02-c"), 1), PackDecision.NONE))
                .contains("a note with an id");
        assertThat(max.refused(
                        pack(coach, session("02-s", "x", "02-n", List.of("01-n"), "02-c"), 1), PackDecision.NONE))
                .contains("a note with an id");
        assertThat(max.refused(pack(coach, session("02-s", "x", "02-n", List.of(), "01-c"), 1), PackDecision.NONE))
                .contains("a commitment with an id");
    }

    @Test
    void anOlderSummaryChangesNothingOfANewerOne() {
        Path older = pack(coach, session("01-s", "Old goal", "01-n", List.of("01-withdrawn"), "01-c"), 0);
        Path newer = pack(coach, session("01-s", "New goal", "01-n", List.of(), "01-c"), 1);

        assertThat(max.take(newer).notes()).contains("1 note, 1 commitment.");
        TakenPack late = max.take(older);

        assertThat(late.taken()).isTrue();
        assertThat(late.notes()).contains("A newer summary of this session is here; it stays as it is.");
        String rows = max.rows();
        assertThat(rows.contains("New goal")).isTrue();
        assertThat(rows.contains("Old goal") || rows.contains("Offered words")).isFalse();
        assertThat(max.packs().list()).hasSize(2);
    }

    @Test
    void aReviewOfSomebodyInTheRosterComesInWithItsCalibratedRatings() {
        ForgedPacks ben = ForgedPacks.by("Ben Ito");
        max.take(ben.write(max.file(), ForgedPacks.work(List.of(), Optional.empty()), PackDesk.NOON, Optional.empty()));
        Review review = new Review(
                "01-review",
                ben.id(),
                "Cora Coach",
                DAY,
                "small",
                "1",
                List.of(new ReviewRating(
                        ForgedPacks.CELL, "Outcome", "PM", "Names the metric.", Rating.EXCEEDING, "always", List.of())),
                Optional.empty());
        CalibratedRating changed = new CalibratedRating(
                "01-changed",
                Optional.of("01-meeting"),
                "01-review",
                ForgedPacks.CELL,
                Rating.MEETING,
                "seen by two",
                DAY);
        ReviewPack said = new ReviewPack(ben.id(), "Ben Ito", List.of(), List.of(review), List.of(changed));

        TakenPack taken = max.take(coach.write(max.file(), said, PackDesk.NOON, Optional.empty()));

        assertThat(taken.taken()).as(taken.words()).isTrue();
        assertThat(taken.notes()).contains("1 review of Ben Ito.");
        assertThat(max.rung().reviews().submitted(max.person("Ben").id())).hasSize(1);
        String rows = max.rows();
        assertThat(rows.contains("01-changed") && rows.contains("seen by two")).isTrue();
    }
}
