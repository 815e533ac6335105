package dev.rung.service.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.standing.State;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.files.LadderFiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleStoryTest {
    private static final Ladder LADDER = LadderFiles.shipped("owner-pm").orRefuse();
    private static final String UUID7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static final Map<String, State> PRINCIPAL = Map.ofEntries(
            Map.entry("outcome-ownership", State.SHOWN),
            Map.entry("financial-acumen", State.SUSTAINED),
            Map.entry("customer-insight", State.SHOWN),
            Map.entry("go-to-market", State.STALE),
            Map.entry("strategy-and-choices", State.SHOWN),
            Map.entry("evidence-and-learning", State.SUSTAINED),
            Map.entry("executive-communication", State.CLAIMED),
            Map.entry("working-through-others", State.SHOWN),
            Map.entry("talent-and-coaching", State.NOT_APPLICABLE),
            Map.entry("operating-system", State.NO_EVIDENCE),
            Map.entry("delivery", State.NO_EVIDENCE));

    private static final Map<String, State> SENIOR = Map.ofEntries(
            Map.entry("outcome-ownership", State.CONFIRMED),
            Map.entry("financial-acumen", State.CONFIRMED),
            Map.entry("customer-insight", State.SUSTAINED),
            Map.entry("go-to-market", State.SHOWN),
            Map.entry("strategy-and-choices", State.CONFIRMED),
            Map.entry("evidence-and-learning", State.CONFIRMED),
            Map.entry("executive-communication", State.CONFIRMED),
            Map.entry("working-through-others", State.SUSTAINED),
            Map.entry("talent-and-coaching", State.CONFIRMED),
            Map.entry("operating-system", State.CONFIRMED),
            Map.entry("delivery", State.CONFIRMED));

    @Test
    void theSameDayTellsTheSameStory() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        Sample told = SampleStory.tell(today, LADDER);
        assertThat(SampleStory.tell(today, LadderFiles.shipped("owner-pm").orRefuse()))
                .isEqualTo(told)
                .hasToString(told.toString());
    }

    @Test
    void noSentenceIsToldTwice() {
        Set<String> seen = new HashSet<>();
        Sample sample = SampleStory.tell(LocalDate.of(2026, 11, 21), LADDER);
        assertThat(sentences(sample))
                .allSatisfy(s -> assertThat(seen.add(s)).as(s).isTrue());
    }

    @Test
    void theTextsLeaveNoPlaceUnfilledAndNameNoDayOfTheirOwn() {
        Sample sample = SampleStory.tell(LocalDate.of(2026, 11, 21), LADDER);
        assertThat(sentences(sample)).noneMatch(s -> s.matches("(?s).*([{}'\"\n]|  ).*"));
        Sample later = SampleStory.tell(LocalDate.of(2031, 2, 3), LADDER);
        assertThat(sentences(later)).noneMatch(s -> s.contains("2025") || s.contains("2026"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21", "2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01", "2026-09-30",
                "2026-10-01", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29",
                "2028-03-01", "2028-03-31", "2028-04-01", "2028-12-31", "2029-02-28", "2029-08-31", "2030-05-31",
                "2031-10-31", "2040-02-29", "2099-12-31"
            })
    void itReadsAlikeOnAnyDay(LocalDate today) {
        Sample sample = SampleStory.tell(today, LADDER);
        holdsTogether(sample, today);
        isOfEveryStrength(sample, today);
        standsAsTold(sample, today);
    }

    @Test
    void itStandsAlikeOnManyOtherDays() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5_000));
            standsAsTold(SampleStory.tell(today, LADDER), today);
        }
    }

    @Test
    void herManagerSeesTwoThingsOtherwiseThanShe() {
        Sample sample = SampleStory.tell(LocalDate.of(2026, 11, 21), LADDER);
        Assessment own = sample.assessments().get(1);
        List<String> differ = sample.submittedRatings().stream()
                .filter(r -> r.rating() != Rating.NOT_OBSERVED)
                .filter(r -> own.rating(r.expectation())
                                .map(AssessmentRating::rating)
                                .orElseThrow()
                        != r.rating())
                .map(r -> r.expectation().competency())
                .toList();
        assertThat(differ).containsExactly("customer-insight", "executive-communication");
    }

    @Test
    void inOneThingSheClaimsMoreThanTheEvidenceShows() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        Sample sample = SampleStory.tell(today, LADDER);
        Assessment own = sample.assessments().get(1);
        assertThat(claimsMoreThanShown(own, standing(sample, own.on()))).containsExactly("go-to-market@senior-pm");
        assertThat(claimsMoreThanShown(own, standing(sample, today))).containsExactly("go-to-market@senior-pm");
    }

    private static List<String> claimsMoreThanShown(Assessment own, Standing standing) {
        return own.ratings().stream()
                .filter(r -> r.rating() == Rating.MEETING || r.rating() == Rating.EXCEEDING)
                .map(AssessmentRating::expectation)
                .filter(x -> !standing.expectation(x).orElseThrow().sustained())
                .map(Object::toString)
                .toList();
    }

    private static void holdsTogether(Sample sample, LocalDate today) {
        assertThat(sample.evidence()).hasSizeBetween(60, 70);
        assertThat(sample.evidence())
                .filteredOn(e -> e.on().isAfter(today))
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.on()).isBefore(today.plusDays(8)));
        assertThat(sample.evidence()).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
        assertThat(sample.evidence().get(0).on()).isAfter(today.minusMonths(18).minusDays(15));
        assertThat(sample.evidence()).noneMatch(e -> e.on().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue());
        assertThat(sample.evidence()).filteredOn(e -> !e.on().isAfter(today)).noneMatch(e -> betweenTheYears(e.on()));
        assertThat(sample.evidence()).filteredOn(Evidence::isPrivate).hasSize(3);

        assertThat(ids(sample)).doesNotHaveDuplicates().allMatch(id -> id.matches(UUID7));
        Map<String, Evidence> byId = sample.evidence().stream().collect(toMap(Evidence::id, e -> e));
        assertThat(sample.claims()).allSatisfy(c -> {
            assertThat(byId).containsKey(c.evidenceId());
            assertThat(c.ladderId()).isEqualTo(LADDER.id());
            assertThat(LADDER.expectation(c.expectation())).isPresent();
        });
        assertThat(sample.claims().stream().filter(c -> c.expectation().level().equals("group-pm")))
                .hasSize(3);
        Set<String> mapped =
                new HashSet<>(sample.claims().stream().map(Claim::evidenceId).toList());
        assertThat(sample.evidence().size() - mapped.size()).isBetween(4, 8);

        assertThat(sample.verdicts()).allSatisfy(v -> {
            assertThat(v.on()).isBeforeOrEqualTo(today);
            assertThat(v.on()).isAfterOrEqualTo(byId.get(v.evidenceId()).on());
        });
        assertThat(sample.verdicts().stream().collect(groupingBy(Verdict::decision, counting())))
                .containsEntry(Verdict.Decision.REJECTED, 1L)
                .containsEntry(Verdict.Decision.QUESTIONED, 1L);
        assertThat(sample.assessments()).hasSize(2).allMatch(a -> a.on().isBefore(today));
        assertThat(sample.reviews()).hasSize(1).allMatch(r -> r.on().isBefore(today));
        assertThat(sample.marks()).hasSize(1).allMatch(m -> m.on().isBefore(today));
    }

    private static boolean betweenTheYears(LocalDate day) {
        return day.getDayOfYear() == 1 || day.getMonthValue() == 12 && day.getDayOfMonth() > 23;
    }

    private static void isOfEveryStrength(Sample sample, LocalDate today) {
        Verdicts verdicts = Verdicts.asOf(sample.verdicts(), today);
        Map<Strength, Long> counts = sample.evidence().stream()
                .collect(groupingBy(e -> Strength.of(e, verdicts.accepted(e.id())), counting()));
        assertThat(counts)
                .hasSize(Strength.values().length)
                .allSatisfy((strength, count) ->
                        assertThat(count).as(strength.word()).isGreaterThanOrEqualTo(5));
        assertThat(counts.get(Strength.MEASURED) + counts.get(Strength.VERIFIED))
                .isBetween(18L, 24L);
    }

    private static void standsAsTold(Sample sample, LocalDate today) {
        Standing standing = standing(sample, today);
        assertThat(verdicts(standing))
                .as("verdicts on %s", today)
                .containsEntry("associate-pm", LevelVerdict.READY)
                .containsEntry("pm", LevelVerdict.OPERATING)
                .containsEntry("senior-pm", LevelVerdict.OPERATING)
                .containsEntry("principal-pm", LevelVerdict.NOT_YET)
                .containsEntry("group-pm", LevelVerdict.NOT_YET);
        LevelStanding senior = standing.level("senior-pm").orElseThrow();
        LevelStanding principal = standing.level("principal-pm").orElseThrow();
        assertThat(senior.sustained() + " of " + senior.applicable()).isEqualTo("9 of 10");
        assertThat(principal.sustained() + " of " + principal.applicable()).isEqualTo("2 of 9");
        assertThat(states(senior)).as("senior on %s", today).isEqualTo(SENIOR);
        assertThat(states(principal)).as("principal on %s", today).isEqualTo(PRINCIPAL);
    }

    private static Standing standing(Sample sample, LocalDate day) {
        List<ClaimFact> facts = ClaimFact.of(sample.evidence(), sample.claims(), sample.verdicts(), LADDER.id(), day);
        List<SubmittedRating> ratings = sample.submittedRatings();
        return StandingRules.judge(new StandingRecords(LADDER, facts, ratings, sample.marks(), Set.of()), day);
    }

    private static Map<String, LevelVerdict> verdicts(Standing standing) {
        Map<String, LevelVerdict> verdicts = new LinkedHashMap<>();
        standing.levels().forEach(l -> verdicts.put(l.level().id(), l.verdict()));
        return verdicts;
    }

    private static Map<String, State> states(LevelStanding level) {
        return level.expectations().stream().collect(toMap(e -> e.id().competency(), ExpectationStanding::state));
    }

    private static List<String> ids(Sample sample) {
        return Stream.of(
                        Stream.of(sample.me().id()),
                        sample.evidence().stream().map(Evidence::id),
                        sample.claims().stream().map(Claim::id),
                        sample.verdicts().stream().map(Verdict::id),
                        sample.assessments().stream().map(Assessment::id),
                        sample.reviews().stream().map(Sample.Review::id),
                        sample.marks().stream().map(m -> m.id()))
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> sentences(Sample sample) {
        return Stream.of(
                        sample.evidence().stream()
                                .flatMap(e -> Stream.of(e.title(), e.situation(), e.action(), e.result(), e.link())),
                        sample.verdicts().stream().map(Verdict::words),
                        sample.assessments().stream()
                                .flatMap(a -> a.ratings().stream())
                                .map(AssessmentRating::words),
                        sample.reviews().stream()
                                .flatMap(r -> r.ratings().stream())
                                .map(Sample.ReviewRating::words))
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
