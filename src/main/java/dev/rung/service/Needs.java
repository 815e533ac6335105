package dev.rung.service;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.Amount;
import dev.rung.store.Database;
import dev.rung.store.EvidenceList;
import dev.rung.store.EvidenceStore;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OwnedFilter;
import dev.rung.store.VerdictStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds what needs the person: what others asked, what fades, what was left half done. */
final class Needs {
    private static final int FADING_DAYS = 45;
    private static final int ASSESS_EVERY_DAYS = 90;
    private static final int MOST_OF_A_KIND = 3;

    private final EvidenceList list;
    private final EvidenceStore pieces;
    private final VerdictStore verdicts;
    private final AssessmentService assessments;
    private final BetNeeds bets;
    private final CommitmentNeeds commitments;
    private final MonthNeeds months;
    private final LeverageNeeds leverage;
    private final SessionNeeds sessions;
    private final PeopleNeeds people;

    Needs(Database database, AssessmentService assessments) {
        this.list = new EvidenceList(database);
        this.pieces = new EvidenceStore(database);
        this.verdicts = new VerdictStore(database);
        this.assessments = assessments;
        this.bets = new BetNeeds(database);
        this.commitments = new CommitmentNeeds(database);
        this.months = new MonthNeeds(database);
        this.leverage = new LeverageNeeds(database);
        this.sessions = new SessionNeeds(database);
        this.people = new PeopleNeeds(database);
    }

    /**
     * @param open the offers of evidence that wait for an answer
     * @param money of the quarter of today
     * @param unanswered how many of a month's questions have no answer
     */
    List<Need> of(
            Person me,
            Standing standing,
            StandingRecords records,
            List<EvidenceOffer> open,
            TodayMoney money,
            ToIntFunction<YearMonth> unanswered,
            LocalDate today) {
        List<Need> found = new ArrayList<>(bets.of(me, open, today));
        questions(me, found);
        found.addAll(sessions.of(today));
        found.addAll(commitments.of(me, today));
        found.addAll(people.of(me.id(), today));
        found.addAll(months.of(me, money, unanswered, today));
        standing.level(me.level()).ifPresent(own -> {
            fading(own, records, today, found);
            stale(own, found);
            found.addAll(leverage.of(me, own.level(), today));
        });
        halfDone(me, found);
        assessment(today, found);
        found.sort(Comparator.comparing(Need::urgency));
        return found;
    }

    private void questions(Person me, List<Need> found) {
        verdicts.questionsOn(me.id()).stream()
                .filter(Judgement::unanswered)
                .limit(MOST_OF_A_KIND)
                .map(Judgement::verdict)
                .forEach(question ->
                        found.add(new Need(Need.Urgency.NOW, "Question", words(question), new Need.Place.Asked())));
    }

    private String words(Verdict question) {
        String title = pieces.find(question.evidenceId())
                .map(k -> k.evidence().title())
                .orElse("");
        String words = question.words().isBlank() ? "" : ": " + question.words();
        return "“" + title + "”" + words + "  " + question.reviewer();
    }

    /** What is sustained today and would not be on the first day of the next quarter. */
    private static void fading(LevelStanding own, StandingRecords records, LocalDate today, List<Need> found) {
        LocalDate next = Quarter.of(today).last().plusDays(1);
        long days = ChronoUnit.DAYS.between(today, next);
        if (days > FADING_DAYS) {
            return;
        }
        Optional<LevelStanding> then = StandingRules.judge(
                        records, next, own.level().id())
                .level(own.level().id());
        for (ExpectationStanding now : own.expectations()) {
            State later = then.flatMap(l -> l.expectation(now.id().competency()))
                    .map(ExpectationStanding::state)
                    .orElse(now.state());
            if (now.sustained() && !later.atLeast(State.SUSTAINED)) {
                found.add(new Need(
                        Need.Urgency.SOON,
                        "Fading",
                        now.competency().title() + " falls back to " + later.title() + " in " + Amount.of(days, "day"),
                        new Need.Place.Cell(now.id())));
            }
        }
    }

    private static void stale(LevelStanding own, List<Need> found) {
        for (ExpectationStanding expectation : own.expectations()) {
            if (expectation.state() == State.STALE) {
                found.add(new Need(
                        expectation.core() ? Need.Urgency.SOON : Need.Urgency.CALM,
                        "Stale",
                        expectation.competency().title() + ", "
                                + expectation.missing().split(";")[0],
                        new Need.Place.Cell(expectation.id())));
            }
        }
    }

    private void halfDone(Person me, List<Need> found) {
        OwnedFilter all = OwnedFilter.of(me.id());
        OwnedFilter titled = all.with(EvidenceFilter.of(Strength.ASSERTED));
        int titles = list.count(titled);
        if (titles == 1) {
            KeptEvidence only = list.below(titled, EvidenceList.TOP, 1).get(0);
            found.add(new Need(
                    Need.Urgency.CALM,
                    "Complete",
                    "“" + only.evidence().title() + "” is not yet described",
                    new Need.Place.Piece(only.evidence().id())));
        } else if (titles > 1) {
            found.add(new Need(
                    Need.Urgency.CALM,
                    "Complete",
                    titles + " pieces are only asserted: say what you did and what came of it",
                    new Need.Place.Pieces("is:asserted")));
        }
        int unmapped = list.count(all.with(EvidenceFilter.UNMAPPED));
        if (unmapped > 0) {
            found.add(new Need(
                    Need.Urgency.CALM,
                    "Unmapped",
                    unmapped == 1 ? "1 piece claims nothing yet" : unmapped + " pieces claim nothing yet",
                    new Need.Place.Pieces("is:unmapped")));
        }
    }

    private void assessment(LocalDate today, List<Need> found) {
        List<Assessment> past = assessments.history();
        String words = past.isEmpty()
                ? "You have not yet said where you think you are"
                : "Your last one is " + ChronoUnit.DAYS.between(past.get(0).on(), today) + " days old";
        if (past.isEmpty() || past.get(0).on().plusDays(ASSESS_EVERY_DAYS).isBefore(today)) {
            found.add(new Need(Need.Urgency.CALM, "Assessment", words, new Need.Place.Assess()));
        }
    }
}
