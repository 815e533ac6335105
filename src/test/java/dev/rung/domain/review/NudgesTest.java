package dev.rung.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
    private static final String ME = "Ines";

    private static ExpectationId cell(int number) {
        return new ExpectationId("c" + number, "senior");
    }

    private static Rating rating(int number) {
        return Rating.values()[number];
    }

    private static List<ReviewDraft.Given> given(String digits) {
        return IntStream.range(0, digits.length())
                .mapToObj(i -> new ReviewDraft.Given(cell(i), rating(digits.charAt(i) - '0'), "", List.of(), NINE))
                .toList();
    }

    private static SeenPiece piece(String id, int daysAgo, String readAt) {
        return new SeenPiece(
                id,
                "piece " + id,
                DAY.minusDays(daysAgo),
                readAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse("2026-11-21T" + readAt + ":00Z")));
    }

    private static Review review(String id, String person, String reviewer, List<ReviewDraft.Given> given) {
        return new Review(
                id,
                person,
                reviewer,
                DAY,
                "owner-pm",
                "1",
                given.stream()
                        .map(g -> new ReviewRating(g.expectation(), "", "", "text", g.rating(), "", g.cites()))
                        .toList(),
                Optional.empty());
    }

    private static RatingPool pool(List<Review> reviews) {
        Map<String, List<Review>> byPerson = new HashMap<>();
        reviews.forEach(r ->
                byPerson.computeIfAbsent(r.personId(), k -> new ArrayList<>()).add(r));
        return RatingPool.of(
                byPerson.entrySet().stream()
                        .map(e -> new RatingPool.Reviewed(e.getKey(), e.getKey(), "senior", e.getValue()))
                        .toList(),
                List.of(),
                DAY);
    }

    private static Nudges.Records records(
            List<ReviewDraft.Given> given,
            Map<ExpectationId, List<SeenPiece>> claiming,
            Map<String, SeenPiece> cited,
            List<Review> others) {
        List<Review> all = new ArrayList<>(others);
        all.add(review("draft", "Ana", ME, given));
        return new Nudges.Records(DAY, "Ana", given, claiming, cited, ME, pool(all));
    }

    private static Optional<Nudge> nudge(Nudge.Kind kind, Nudges.Records records) {
        return Nudges.of(records).stream().filter(n -> n.kind() == kind).findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, ''",
        "'0,1,2,100,200', false, ''",
        "'0,1,2,59,200', true, '4 of the 5 pieces you cite are from the last 60 days; is there anything older to weigh?'",
        "'0,1,60,60,60', false, ''",
        "'59', true, 'The one piece you cite is from the last 60 days; is there anything older to weigh?'",
        "'60', false, ''",
    })
    void citedEvidenceOfTheLastSixtyDaysIsToldFromMoreThanSixtyPercentOn(String ages, boolean told, String words) {
        Map<String, SeenPiece> cited = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (String age : ages.split(",")) {
            String id = "p" + ids.size();
            ids.add(id);
            cited.put(id, piece(id, Integer.parseInt(age), "08:00"));
        }
        if (ages.equals("0")) {
            cited.clear();
        }
        List<ReviewDraft.Given> given = List.of(new ReviewDraft.Given(cell(1), rating(3), "", ids, NINE));
        Optional<Nudge> found = nudge(Nudge.Kind.RECENCY, records(given, Map.of(), cited, List.of()));
        assertThat(found.isPresent()).isEqualTo(told);
        found.ifPresent(n -> assertThat(n.words()).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource({
        "33, false",
        "333, true",
        "33344, false",
        "333334, false",
        "3333334, true",
        "33333334, true",
        "333343, false",
        "0003030, false",
        "00030303, true",
        "1234, false",
    })
    void ratingsThatHardlyDifferAreToldFromSixOnAndEqualOnesFromThree(String digits, boolean told) {
        assertThat(nudge(Nudge.Kind.HALO, records(given(digits), Map.of(), Map.of(), List.of()))
                        .isPresent())
                .isEqualTo(told);
    }

    @Test
    void haloSaysHowLittleTheyDifferAndRestsOnEveryRating() {
        Nudge equal = nudge(Nudge.Kind.HALO, records(given("3303"), Map.of(), Map.of(), List.of()))
                .orElseThrow();
        assertThat(equal.words()).isEqualTo("All 3 ratings are “meeting”; is there nothing that goes better or worse?");
        assertThat(equal.rows())
                .extracting(r -> r.expectation().orElseThrow())
                .containsExactly(cell(0), cell(1), cell(3));
        assertThat(nudge(Nudge.Kind.HALO, records(given("3333334"), Map.of(), Map.of(), List.of()))
                        .orElseThrow()
                        .words())
                .isEqualTo("The 7 ratings hardly differ (standard deviation 0.38); is there nothing that goes better or"
                        + " worse?");
    }

    @ParameterizedTest
    @CsvSource({
        "33333, false",
        "333333, true",
        "333332, true",
        "3333322, false",
        "33333333224, false",
        "3333333332, true",
        "3333300000, false",
    })
    void nearlyAlwaysTheSameIsToldFromSixOn(String digits, boolean told) {
        assertThat(nudge(Nudge.Kind.CENTRAL_TENDENCY, records(given(digits), Map.of(), Map.of(), List.of()))
                        .isPresent())
                .isEqualTo(told);
    }

    @Test
    void whatTheRaterSaidOfOthersCountsForTheCentralTendency() {
        List<Review> others =
                List.of(review("r1", "Ben", ME, given("3333")), review("r2", "Ben", "Tom", given("1111")));
        Nudge nudge = nudge(Nudge.Kind.CENTRAL_TENDENCY, records(given("3332"), Map.of(), Map.of(), others))
                .orElseThrow();
        assertThat(nudge.words())
                .isEqualTo("7 of your 8 ratings of 2 people are “meeting”; the words of the other ratings may be worth"
                        + " another look.");
        assertThat(nudge.rows())
                .extracting(Nudge.Row::person)
                .containsOnly("Ana", "Ben")
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"4, 2, above", "1, 3, below", "3, 3, ''"})
    void ratingsOffEverybodysAreToldFromFivePeopleOn(int mine, int theirs, String side) {
        for (int people = 4; people <= 5; people++) {
            List<Review> others = new ArrayList<>();
            for (int i = 1; i < people; i++) {
                others.add(review("m" + i, "P" + i, ME, given("" + mine)));
                others.add(review("t" + i, "P" + i, "Tom", given("" + theirs)));
            }
            Optional<Nudge> nudge = nudge(Nudge.Kind.LENIENCY, records(given("" + mine), Map.of(), Map.of(), others));
            assertThat(nudge.isPresent()).isEqualTo(people == 5 && !side.isEmpty());
            nudge.ifPresent(n -> assertThat(n.words())
                    .startsWith("Your ratings of 5 people lie ")
                    .contains("standard deviations " + side + " all ratings here; it may be the people."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, '08:00', false",
        "3, '09:00', false",
        "3, '09:01', true",
        "3, '', true",
        "0, '', false",
    })
    void aRatingOlderThanTheReadingOfItsEvidenceIsTold(int said, String readAt, boolean told) {
        List<ReviewDraft.Given> given = given("" + said);
        Nudges.Records records = records(given, Map.of(cell(0), List.of(piece("p", 3, readAt))), Map.of(), List.of());
        Optional<Nudge> nudge = nudge(Nudge.Kind.BEFORE_READING, records);
        assertThat(nudge.isPresent()).isEqualTo(told);
        nudge.ifPresent(n -> {
            assertThat(n.words()).isEqualTo("1 expectation was rated before all the evidence for it was opened.");
            assertThat(n.rows()).hasSize(1);
            assertThat(n.rows().get(0).piece().orElseThrow().id()).isEqualTo("p");
        });
    }

    @Test
    void theOrderOfTheRatingsDoesNotMatterAndNotObservedNeverCounts() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(9);
            List<ReviewDraft.Given> given = new ArrayList<>();
            Map<ExpectationId, List<SeenPiece>> claiming = new HashMap<>();
            Map<String, SeenPiece> cited = new HashMap<>();
            for (int i = 0; i < size; i++) {
                SeenPiece piece = piece("p" + i, random.nextInt(120), random.nextBoolean() ? "08:00" : "");
                cited.put(piece.id(), piece);
                claiming.put(cell(i), List.of(piece));
                given.add(new ReviewDraft.Given(cell(i), rating(1 + random.nextInt(4)), "", List.of(piece.id()), NINE));
            }
            List<Review> others = new ArrayList<>();
            for (int p = 0; p < 5; p++) {
                others.add(review("m" + p, "P" + p, ME, given("" + (1 + random.nextInt(4)) + (1 + random.nextInt(4)))));
                others.add(review("t" + p, "P" + p, "Tom", given("" + (1 + random.nextInt(4)))));
            }
            List<Nudge> nudges = Nudges.of(records(given, claiming, cited, others));
            Collections.shuffle(given, random);
            Collections.shuffle(others, random);
            assertThat(Nudges.of(records(given, claiming, cited, others))).isEqualTo(nudges);

            given.add(new ReviewDraft.Given(cell(99), Rating.NOT_OBSERVED, "", List.of(), NINE));
            claiming.put(cell(99), List.of(piece("unread", 1, "")));
            assertThat(Nudges.of(records(given, claiming, cited, others))).isEqualTo(nudges);
        }
    }
}
