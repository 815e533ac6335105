package dev.rung.service.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.standing.State;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.files.LadderFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplePeopleTest {
    private static final Ladder LADDER = LadderFiles.shipped("owner-pm").orRefuse();

    private static void onAnyDay(BiConsumer<Sample, LocalDate> check) {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2028, 2, 29)));
        Random random = new Random(5);
        for (int i = 0; i < 25; i++) {
            days.add(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5_000)));
        }
        days.forEach(today -> check.accept(SampleStory.tell(today, LADDER), today));
    }

    private static Map<String, Person> byId(PeopleBooks books) {
        return books.people().stream()
                .map(PeopleBooks.Someone::person)
                .collect(toMap(Person::id, p -> p, (a, b) -> a, LinkedHashMap::new));
    }

    @Test
    void fourReportsSentPacksAndOneAssessmentIsStillSealed() {
        onAnyDay((sample, today) -> {
            PeopleBooks books = sample.people();
            Map<String, Person> people = byId(books);
            List<Person> reports = people.values().stream()
                    .filter(p -> p.relation() == Person.Relation.REPORT)
                    .toList();
            assertThat(reports).hasSize(4);
            assertThat(reports.stream().map(Person::level).distinct()).hasSize(3);
            assertThat(reports)
                    .allSatisfy(p -> assertThat(books.packs())
                            .anyMatch(m -> m.pack().personId().equals(p.id())
                                    && m.pack().direction() == KeptPack.Direction.IN
                                    && m.pack().purpose() == Purpose.EVIDENCE));
            assertThat(books.people()).allMatch(s -> s.key().confirmedOn().isPresent());
            assertThat(books.assessments())
                    .filteredOn(a -> a.openedOn().isPresent())
                    .hasSize(2);
            assertThat(books.assessments())
                    .filteredOn(a -> a.openedOn().isEmpty())
                    .singleElement()
                    .satisfies(a -> {
                        assertThat(books.draft().personId())
                                .isEqualTo(a.assessment().personId());
                        assertThat(books.reviews())
                                .noneMatch(
                                        r -> r.personId().equals(a.assessment().personId()));
                    });
        });
    }

    @Test
    void nothingPointsToWhatIsNotThere() {
        onAnyDay((sample, today) -> {
            PeopleBooks books = sample.people();
            Set<String> people = new HashSet<>(byId(books).keySet());
            people.add(sample.me().id());
            Map<String, String> owner =
                    books.works().stream().collect(toMap(w -> w.piece().id(), PeopleBooks.Work::personId));
            Set<String> packs = books.packs().stream().map(m -> m.pack().id()).collect(toSet());
            Set<String> known = Stream.of(
                            owner.keySet().stream(),
                            books.verdicts().stream().map(j -> j.verdict().id()),
                            books.reviews().stream().map(Review::id))
                    .flatMap(s -> s)
                    .collect(toSet());
            assertThat(people).containsAll(owner.values());
            assertThat(books.packs()).allSatisfy(m -> {
                assertThat(people).contains(m.pack().personId());
                assertThat(known).containsAll(m.digests().keySet());
                assertThat(m.pack().pieces()).isEqualTo(m.digests().size()).isPositive();
            });
            Set<String> arrived = books.packs().stream()
                    .flatMap(m -> m.digests().keySet().stream())
                    .collect(toSet());
            assertThat(arrived).containsAll(owner.keySet());
            assertThat(books.verdicts())
                    .allMatch(j -> owner.containsKey(j.verdict().evidenceId()))
                    .allMatch(j -> books.reads().stream()
                            .anyMatch(r -> r.evidenceId().equals(j.verdict().evidenceId())));
            assertThat(books.reviews()).allSatisfy(r -> {
                r.origin().ifPresent(o -> assertThat(packs).contains(o.packId()));
                assertThat(r.ratings().stream().flatMap(x -> x.cites().stream()))
                        .allMatch(c -> r.personId().equals(owner.get(c)));
            });
            assertThat(books.assessments()).allMatch(a -> packs.contains(a.packId()));
            assertThat(books.sessions())
                    .allMatch(h -> people.contains(h.session().personId()));
            assertThat(books.bets())
                    .allMatch(b -> people.contains(b.personId())
                            && LADDER.expectation(b.expectation()).isPresent());
            assertThat(ids(books)).doesNotHaveDuplicates();
        });
    }

    private static List<String> ids(PeopleBooks books) {
        return Stream.of(
                        byId(books).keySet().stream(),
                        books.works().stream().map(w -> w.piece().id()),
                        books.works().stream().flatMap(w -> w.claims().stream()).map(Claim::id),
                        books.verdicts().stream().map(j -> j.verdict().id()),
                        books.packs().stream().map(m -> m.pack().id()),
                        books.reviews().stream().map(Review::id),
                        books.sessions().stream().map(h -> h.session().id()),
                        books.sessions().stream()
                                .flatMap(h -> h.notes().stream())
                                .map(n -> n.id()),
                        books.sessions().stream()
                                .flatMap(h -> h.commitments().stream())
                                .map(c -> c.commitment().id()),
                        books.bets().stream().map(GrowthBet::id))
                .flatMap(s -> s)
                .toList();
    }

    @Test
    void whatIsPastIsPastAndComesInItsOrder() {
        onAnyDay((sample, today) -> {
            PeopleBooks books = sample.people();
            Map<String, LocalDate> happened = books.works().stream()
                    .collect(toMap(w -> w.piece().id(), w -> w.piece().on()));
            assertThat(happened.values()).allMatch(d -> d.isBefore(today));
            assertThat(books.verdicts()).allSatisfy(j -> {
                assertThat(j.verdict().on())
                        .isAfterOrEqualTo(happened.get(j.verdict().evidenceId()))
                        .isBefore(today);
                j.answer()
                        .ifPresent(a -> assertThat(a.on()).isBetween(j.verdict().on(), today));
            });
            assertThat(books.reviews()).isSortedAccordingTo(Review.BY_AGE).allMatch(r -> r.on().isBefore(today));
            assertThat(books.reviews())
                    .allSatisfy(r -> assertThat(r.ratings().stream().flatMap(x -> x.cites().stream()))
                            .noneMatch(c -> happened.get(c).isAfter(r.on())));
            assertThat(books.packs()).allMatch(m -> m.pack().movedOn().isBefore(today));
            for (PeopleBooks.Held held : books.sessions()) {
                Session session = held.session();
                assertThat(session.closed()).isEqualTo(session.on().isBefore(today));
                assertThat(held.commitments()).allSatisfy(c -> {
                    Commitment made = c.commitment();
                    assertThat(made.dueOn())
                            .isAfterOrEqualTo(made.madeOn())
                            .isBefore(made.madeOn().plusDays(25));
                    made.settledOn().ifPresent(on -> assertThat(on).isBetween(made.madeOn(), today));
                    assertThat(made.open() && !made.dueOn().isAfter(today))
                            .as("%s on %s", made, today)
                            .isFalse();
                });
            }
        });
    }

    @Test
    void twoRoundsWereReviewedByTwoWhoDisagreeAndOneRatingWasCalibrated() {
        PeopleBooks books = SampleStory.tell(LocalDate.of(2026, 11, 21), LADDER).people();
        Map<String, List<Review>> of = books.reviews().stream().collect(groupingBy(Review::personId));
        assertThat(of.values().stream().map(List::size)).containsExactlyInAnyOrder(4, 4, 2);
        of.values().forEach(reviews -> {
            for (int i = 0; i < reviews.size(); i += 2) {
                Review one = reviews.get(i);
                Review other = reviews.get(i + 1);
                assertThat(one.reviewer()).isNotEqualTo(other.reviewer());
                long both = one.ratings().stream().filter(r -> seen(other, r)).count();
                long apart = one.ratings().stream()
                        .filter(r -> seen(other, r))
                        .filter(r -> other.rating(r.expectation()).orElseThrow().rating() != r.rating())
                        .count();
                assertThat(both).isGreaterThanOrEqualTo(8);
                assertThat(apart).isBetween(3L, both - 2);
            }
        });
        assertThat(books.meeting().calibration().closed()).isTrue();
        assertThat(books.meeting().notes()).hasSize(3).doesNotContainValue("");
        assertThat(books.meeting().changed()).singleElement().satisfies((CalibratedRating c) -> {
            Review review = books.reviews().stream()
                    .filter(r -> r.id().equals(c.reviewId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(review.rating(c.expectation()).orElseThrow().rating()).isNotEqualTo(c.rating());
        });
    }

    private static boolean seen(Review other, ReviewRating rating) {
        return rating.rating().ordinal() < 4
                && other.rating(rating.expectation())
                        .filter(r -> r.rating().ordinal() < 4)
                        .isPresent();
    }

    @Test
    void everyKindOfVerdictIsThereAndOneReportWaits() {
        PeopleBooks books = SampleStory.tell(LocalDate.of(2026, 11, 21), LADDER).people();
        assertThat(books.verdicts().stream().map(j -> j.verdict().decision()).distinct())
                .containsExactlyInAnyOrder(Verdict.Decision.values());
        assertThat(books.verdicts()).anyMatch(Judgement::unanswered);
        assertThat(books.verdicts()).filteredOn(j -> j.answer().isPresent()).hasSize(2);
        Set<String> judged =
                books.verdicts().stream().map(j -> j.verdict().evidenceId()).collect(toSet());
        Set<String> waiting = books.works().stream()
                .filter(w -> !judged.contains(w.piece().id()))
                .map(w -> byId(books).get(w.personId()).name())
                .collect(toSet());
        assertThat(waiting).containsExactly("Oskar Lindqvist");
    }

    @Test
    void sixSessionsOfThreePeopleHoldEveryKindOfNoteAndCommitment() {
        PeopleBooks books = SampleStory.tell(LocalDate.of(2026, 11, 21), LADDER).people();
        assertThat(books.sessions()).hasSize(6);
        assertThat(books.sessions().stream().map(h -> h.session().personId()).distinct())
                .hasSize(3);
        assertThat(books.sessions()).filteredOn(h -> !h.session().closed()).hasSize(1);
        assertThat(books.sessions().stream()
                        .flatMap(h -> h.commitments().stream())
                        .map(c -> c.commitment().state())
                        .distinct())
                .containsExactlyInAnyOrder(Commitment.State.values());
        assertThat(books.sessions())
                .allMatch(h -> h.commitments().stream()
                                .filter(SessionCommitment::standing)
                                .count()
                        <= SessionCommitment.MOST);
        assertThat(books.sessions().stream().flatMap(h -> h.secrets().stream()))
                .hasSize(4)
                .allMatch(n -> n.text().startsWith("Made up for this sample: "));
    }

    @Test
    void betsOnOneselfAreOfTwoQuartersAndBeganWhereTheEvidenceStood() {
        onAnyDay((sample, today) -> {
            List<GrowthBet> bets = sample.people().bets();
            assertThat(bets.stream().map(GrowthBet::quarter).distinct())
                    .containsExactlyInAnyOrder(
                            Quarter.of(today), Quarter.of(today).minus(1));
            assertThat(bets.stream().map(GrowthBet::personId).distinct()).hasSize(2);
            for (GrowthBet bet : bets) {
                boolean mine = bet.personId().equals(sample.me().id());
                Standing then =
                        mine ? own(sample, bet.madeOn()) : standing(sample.people(), bet.personId(), bet.madeOn());
                assertThat(state(then, bet.expectation()))
                        .as("%s on %s", bet, today)
                        .isEqualTo(bet.beganState());
            }
        });
    }

    @Test
    void nobodyStandsLikeAnybodyElse() {
        Map<String, String> stand = new LinkedHashMap<>();
        onAnyDay((sample, today) -> {
            stand.clear();
            PeopleBooks books = sample.people();
            byId(books).values().stream()
                    .filter(p -> p.relation() == Person.Relation.REPORT)
                    .forEach(p -> {
                        LevelStanding level =
                                standing(books, p.id(), today).level(p.level()).orElseThrow();
                        stand.put(p.name(), level.verdict() + ", " + level.sustained() + " of " + level.applicable());
                    });
            assertThat(stand.values()).as("%s", today).doesNotHaveDuplicates();
            assertThat(stand.get("Nadia Brandt")).as("%s", today).startsWith("OPERATING");
            assertThat(stand.get("Priya Raman")).as("%s", today).startsWith("NOT_YET");
            assertThat(stand.get("Oskar Lindqvist")).as("%s", today).startsWith("NOT_YET");
        });
    }

    private static State state(Standing standing, ExpectationId id) {
        return standing.expectation(id).orElseThrow().state();
    }

    private static Standing own(Sample sample, LocalDate day) {
        List<ClaimFact> facts = ClaimFact.of(sample.evidence(), sample.claims(), sample.verdicts(), LADDER.id(), day);
        return StandingRules.judge(
                new StandingRecords(LADDER, facts, sample.submittedRatings(), sample.marks(), Set.of()), day);
    }

    private static Standing standing(PeopleBooks books, String person, LocalDate day) {
        List<PeopleBooks.Work> works =
                books.works().stream().filter(w -> w.personId().equals(person)).toList();
        List<Evidence> pieces = works.stream().map(PeopleBooks.Work::piece).toList();
        List<Claim> claims = works.stream().flatMap(w -> w.claims().stream()).toList();
        List<Verdict> verdicts =
                books.verdicts().stream().map(Judgement::verdict).toList();
        List<SubmittedRating> ratings = books.reviews().stream()
                .filter(r -> r.personId().equals(person) && !r.on().isAfter(day))
                .flatMap(r -> r.ratings().stream()
                        .map(x -> new SubmittedRating(r.id(), r.reviewer(), r.on(), x.expectation(), x.rating())))
                .toList();
        List<ClaimFact> facts = ClaimFact.of(pieces, claims, verdicts, LADDER.id(), day);
        return StandingRules.judge(new StandingRecords(LADDER, facts, ratings, List.of(), Set.of()), day);
    }
}
