package dev.rung.service;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.NextSteps;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.EvidenceList;
import dev.rung.store.Glance;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OwnedFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Puts together what the person sees first. */
public final class TodayService {
    private static final int WEEKS = 12;
    private static final int STEPS = 3;
    private static final int KEPT_DAYS = 7;
    private static final int LOOKED_AT = 40;

    private final Database database;
    private final EvidenceList list;
    private final EvidenceBatch pieces;
    private final Needs needs;
    private final OfferService offers;
    private final TeamService team;
    private final ChainService chains;
    private final QuestionService questions;
    private final ProfileService profile;
    private final StandingService standings;
    private final Clock clock;

    TodayService(
            Database database,
            ProfileService profile,
            StandingService standings,
            AssessmentService assessments,
            OfferService offers,
            TeamService team,
            ChainService chains,
            QuestionService questions,
            Clock clock) {
        this.database = database;
        this.list = new EvidenceList(database);
        this.pieces = new EvidenceBatch(database);
        this.needs = new Needs(database, assessments);
        this.offers = offers;
        this.team = team;
        this.chains = chains;
        this.questions = questions;
        this.profile = profile;
        this.standings = standings;
        this.clock = clock;
    }

    /** Today, whole. */
    public TodayView view() {
        return database.inSnapshot(() -> {
            LocalDate today = LocalDate.now(clock);
            return view(today, offers.open(), TodayMoney.of(team, chains, today), this::unanswered);
        });
    }

    /** Keeps what the starts of a week will show, so that they need not compute it. Does nothing when it is kept. */
    public void keepGlance() {
        keepGlance(KEPT_DAYS);
    }

    /** The same for today and tomorrow only: a command has no time for a week. */
    public void keepNextGlance() {
        keepGlance(2);
    }

    private void keepGlance(int days) {
        Glance glance = new Glance(database);
        LocalDate today = LocalDate.now(clock);
        if (!holds(glance, today) || !holds(glance, today.plusDays(days / 2))) {
            glance.keep(() -> {
                // What bets offer and what a month costs is the same on every day of it, and dear to find.
                List<EvidenceOffer> open = offers.open();
                Map<YearMonth, TodayMoney> money = new HashMap<>();
                Map<YearMonth, Integer> unanswered = new HashMap<>();
                Map<LocalDate, String> texts = new LinkedHashMap<>();
                today.datesUntil(today.plusDays(days))
                        .forEach(day -> texts.put(
                                day,
                                TodayText.write(view(
                                        day,
                                        open,
                                        money.computeIfAbsent(
                                                YearMonth.from(day), m -> TodayMoney.of(team, chains, day)),
                                        month -> unanswered.computeIfAbsent(month, this::unanswered)))));
                return texts;
            });
        }
    }

    /** Whether there is one for the day, of the form this version writes. */
    private static boolean holds(Glance glance, LocalDate day) {
        return glance.read(day).flatMap(TodayText::read).isPresent();
    }

    private int unanswered(YearMonth month) {
        return questions.expected(month).open();
    }

    private TodayView view(
            LocalDate today, List<EvidenceOffer> open, TodayMoney money, ToIntFunction<YearMonth> unanswered) {
        Person me = profile.need();
        StandingRecords records = standings.deciding(today);
        Standing standing = StandingRules.judge(records, today);
        OwnedFilter all = OwnedFilter.of(me.id());
        long total = list.count(all);
        int[] perWeek = list.perWeek(me.id(), today, WEEKS);
        int recent = 0;
        List<Integer> weeks = new ArrayList<>();
        for (int week : perWeek) {
            weeks.add(week);
            recent += week;
        }
        return new TodayView(
                today,
                me,
                needs.of(me, standing, records, open, money, unanswered, today),
                total == 0 ? firstSteps(me, standing.ladder()) : steps(me, standing, records),
                TodayView.LevelLine.of(standing.level(me.level()).orElseThrow()),
                me.target().flatMap(standing::level).map(TodayView.LevelLine::of),
                cells(me, standing),
                weeks,
                recent,
                pieces.measured(me.id(), today.minusDays(7L * WEEKS - 1), today),
                total,
                money);
    }

    private static List<TodayView.Cell> cells(Person me, Standing standing) {
        return standing.ladder()
                .competencies()
                .flatMap(c -> TodayView.Cell.of(
                        c,
                        standing.expectation(new ExpectationId(c.id(), me.level())),
                        me.target().flatMap(t -> standing.expectation(new ExpectationId(c.id(), t))))
                        .stream())
                .toList();
    }

    private List<TodayView.Step> steps(Person me, Standing standing, StandingRecords records) {
        List<Evidence> unclaimed = evidence(
                list.below(OwnedFilter.of(me.id()).with(EvidenceFilter.UNMAPPED), EvidenceList.TOP, LOOKED_AT));
        List<Evidence> claimed = evidence(pieces.find(records.facts().stream()
                .filter(f -> !f.countable() || !f.strong())
                .map(f -> f.evidenceId())
                .distinct()
                .limit(LOOKED_AT)
                .toList()));
        return NextSteps.of(standing, me.level(), me.target(), records, claimed, unclaimed).stream()
                .limit(STEPS)
                .map(s -> new TodayView.Step(
                        s.words(),
                        s.why(),
                        s.evidenceId()
                                .<Need.Place>map(Need.Place.Piece::new)
                                .orElseGet(() -> new Need.Place.Cell(s.expectation()))))
                .toList();
    }

    private static List<Evidence> evidence(List<KeptEvidence> kept) {
        return kept.stream().map(KeptEvidence::evidence).toList();
    }

    /** What somebody does who has just begun. */
    private static List<TodayView.Step> firstSteps(Person me, Ladder ladder) {
        String aim = me.target().orElse(me.level());
        List<TodayView.Step> steps = new ArrayList<>();
        steps.add(new TodayView.Step(
                "Write down one thing you did that moved a number",
                "one line is enough; the rest can wait until you have the figures",
                new Need.Place.Capture()));
        steps.add(new TodayView.Step(
                "Bring in the notes you already keep",
                "a spreadsheet as CSV, or a brag document in Markdown",
                new Need.Place.Import()));
        ladder.competencies()
                .filter(c -> c.at(aim).isPresent())
                .findFirst()
                .ifPresent(c -> steps.add(new TodayView.Step(
                        "Read what " + ladder.level(aim).orElseThrow().title() + " expects",
                        "one sentence for each competency, and what it looks like",
                        new Need.Place.Cell(new ExpectationId(c.id(), aim)))));
        return steps;
    }
}
