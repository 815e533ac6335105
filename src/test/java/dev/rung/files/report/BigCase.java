package dev.rung.files.report;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.PromotionRecords;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case with more of everything than a page has room for, every text of which says the same words. */
final class BigCase {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int COMPETENCIES = 22;
    private static final int CLAIMS = 9;
    private static final int BETS = 12;
    private static final int REVIEWERS = 5;

    private final String words;
    private final String name;

    private BigCase(String words) {
        this.words = words;
        this.name = words.length() < 40 ? words : words.substring(0, 40);
    }

    /** @param words every text of it; each is made longer than it may be by saying them again */
    static PromotionCase saying(String words) {
        return PromotionCase.of(new BigCase(words).records(), "l2", DAY);
    }

    /** Full of ordinary words. */
    static PromotionCase full() {
        return saying("Retention of firms above five people moved by more than was hoped for in that quarter");
    }

    private String text() {
        return (words + " ").repeat(6).strip();
    }

    private Ladder ladder() {
        List<Level> levels = List.of(
                new Level("l1", name + " one", Track.INDIVIDUAL, List.of(), words, words),
                new Level("l2", name + " two", Track.INDIVIDUAL, List.of("l1"), words, words));
        List<Competency> rows = new ArrayList<>();
        for (int i = 0; i < COMPETENCIES; i++) {
            Map<String, Expectation> cells = new LinkedHashMap<>();
            levels.forEach(
                    l -> cells.put(l.id(), new Expectation(text(), List.of(text()), List.of(text()), List.of(text()))));
            rows.add(new Competency("c" + i, i + " " + words, words, i % 3 == 0 ? Kind.CORE : Kind.NORMAL, cells));
        }
        return new Ladder(
                "big",
                "1.0",
                name,
                words,
                levels,
                List.of(new Area(words, rows)),
                Mara.ladder().readiness());
    }

    private PromotionRecords records() {
        Ladder ladder = ladder();
        List<Evidence> evidence = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < COMPETENCIES; i++) {
            for (int j = 0; j < CLAIMS; j++) {
                String id = "e" + i + "-" + j;
                LocalDate on = DAY.minusDays(100L * j + i);
                evidence.add(piece(id, on, j));
                if (i < 18 && (i < 9 || j < 1)) {
                    claims.add(new Claim("k" + id, id, "big", new ExpectationId("c" + i, j % 2 == 0 ? "l2" : "l1")));
                }
                if (j == 2 || j == 4) {
                    verdicts.add(new Verdict(
                            "v" + id,
                            id,
                            Optional.empty(),
                            j == 4 ? Verdict.Decision.REJECTED : Verdict.Decision.ACCEPTED,
                            words,
                            on,
                            text()));
                }
            }
        }
        List<ApplicabilityMark> marks = new ArrayList<>();
        for (int i = 18; i < COMPETENCIES; i++) {
            marks.add(
                    new ApplicabilityMark("m" + i, new ExpectationId("c" + i, "l2"), DAY.minusDays(9), text(), false));
        }
        Person person = new Person("p", words, Person.Relation.ME, "big", "l1", Optional.of("l2"), "EUR");
        return new PromotionRecords(
                person,
                true,
                new StandingRecords(
                        ladder, ClaimFact.of(evidence, claims, verdicts, "big", DAY), List.of(), marks, Set.of()),
                evidence,
                claims,
                verdicts,
                opinions(),
                new PromotionRecords.Work(bets(), offered(), Optional.empty()),
                new PromotionRecords.Promises(commitments(), growth()),
                Optional.empty());
    }

    private Evidence piece(String id, LocalDate on, int j) {
        Measurement measured = j == 2 ? new Measurement(words, words, words, words) : Measurement.NONE;
        String link = j == 0 ? "https://wiki.example.com/a/quite/long/path/to/a/page/0123456" : text();
        return new Evidence(
                id,
                on,
                text(),
                text(),
                text(),
                text(),
                link,
                text(),
                Optional.of(Lever.values()[j % 3]),
                text() + j,
                measured,
                false);
    }

    private PromotionRecords.Opinions opinions() {
        List<Review> reviews = new ArrayList<>();
        List<CalibratedRating> changed = new ArrayList<>();
        List<AssessmentRating> own = new ArrayList<>();
        for (int r = 0; r < REVIEWERS; r++) {
            List<ReviewRating> ratings = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                ExpectationId id = new ExpectationId("c" + i, i % 2 == 0 ? "l2" : "l1");
                Rating rating = Rating.values()[(i + r) % 5];
                ratings.add(new ReviewRating(id, words, words, text(), rating, text(), List.of()));
                changed.add(new CalibratedRating(
                        "x" + r + "-" + i, Optional.empty(), "r" + r, id, Rating.values()[i % 5], text(), DAY));
                own.add(new AssessmentRating(id, Rating.EXCEEDING, text(), text()));
            }
            reviews.add(new Review("r" + r, "p", r + " " + words, DAY, "big", "1.0", ratings, Optional.empty()));
        }
        return new PromotionRecords.Opinions(
                reviews, changed, List.of(new Assessment("a", "p", DAY, "big", "1.0", own)));
    }

    private List<Bet> bets() {
        List<Bet> bets = new ArrayList<>();
        for (int i = 0; i < BETS; i++) {
            String id = "b" + i;
            LocalDate launched = DAY.minusDays(200);
            Stage stage = i % 4 == 3 ? Stage.DROPPED : Stage.REVIEWED;
            Initiative initiative = new Initiative(
                    id,
                    text(),
                    stage,
                    words,
                    "",
                    launched.minusDays(90),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(launched),
                    Optional.empty(),
                    "");
            OnePager page = new OnePager(Map.of(OnePagerField.PROBLEM, text(), OnePagerField.BET, text()));
            Forecast forecast = new Forecast(
                    "f" + i,
                    id,
                    launched.minusDays(9),
                    Driver.RETENTION,
                    Map.of(),
                    new Range(100_000.0 * i + 40_000, 123_456.0 * i + 50_000, 200_000.0 * i + 90_000),
                    Optional.empty(),
                    "EUR");
            bets.add(new Bet(
                    initiative,
                    page,
                    List.of(forecast),
                    List.of(look("w" + i, id, i)),
                    stage == Stage.DROPPED
                            ? List.of(new StageChange("s" + i, id, DAY, Stage.COMMITTED, Stage.DROPPED, text()))
                            : List.of()));
        }
        return bets;
    }

    private Postmortem look(String id, String bet, int i) {
        return new Postmortem(
                id,
                bet,
                Postmortem.Week.TWELVE,
                DAY.minusDays(20 + i),
                Optional.of(Money.of(i % 3 == 0 && i < 7 ? 1_000 : 130_000.0 * i, "EUR")),
                text(),
                text(),
                Attribution.DIFFERENCE_IN_DIFFERENCES,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                text(),
                text(),
                text(),
                Postmortem.Skill.UNSAID,
                Optional.of(Postmortem.Decision.ITERATE),
                words,
                Optional.empty(),
                text());
    }

    private static Map<String, List<String>> offered() {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        for (int i = 0; i < BETS; i++) {
            offered.put("b" + i, List.of("e" + i + "-0", "e" + i + "-1", "e" + i + "-2"));
        }
        return offered;
    }

    private List<Commitment> commitments() {
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(new Commitment(
                    "o" + i,
                    text(),
                    words,
                    DAY.plusDays(i),
                    text(),
                    Commitment.State.OPEN,
                    "",
                    Commitment.Source.OWN,
                    "",
                    DAY.minusDays(9),
                    Optional.empty()));
        }
        return all;
    }

    private List<GrowthBet> growth() {
        List<GrowthBet> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(new GrowthBet(
                    "g" + i,
                    "p",
                    Quarter.of(DAY),
                    text(),
                    "big",
                    new ExpectationId("c" + i, "l2"),
                    text(),
                    State.SHOWN,
                    GrowthBet.Outcome.OPEN,
                    "",
                    DAY.minusDays(9),
                    Optional.empty()));
        }
        return all;
    }
}
