package dev.rung.service.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.initiative.CustomerVoice;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.EvidenceOffers;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.RangeHits;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageAnswer;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.initiative.StageFacts;
import dev.rung.domain.initiative.Stages;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.domain.writing.PageLength;
import dev.rung.domain.writing.Severity;
import dev.rung.files.ChecklistFiles;
import dev.rung.files.LadderFiles;
import dev.rung.service.ForecastService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SampleBetsTest {
    private static final Ladder LADDER = LadderFiles.shipped("owner-pm").orRefuse();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Sample SAMPLE = SampleStory.tell(TODAY, LADDER);

    /** Every day of two years would draw 8 million numbers; each day of the year and of the week comes up in these. */
    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(
                TODAY,
                LocalDate.of(2026, 12, 24),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2031, 10, 31)));
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            days.add(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5_000)));
        }
        return days;
    }

    @Test
    void elevenBetsAreInAllStages() {
        assertThat(SAMPLE.bets().stream().collect(groupingBy(b -> b.initiative().stage(), counting())))
                .isEqualTo(Map.of(
                        Stage.IDEA, 1L,
                        Stage.PROPOSED, 1L,
                        Stage.COMMITTED, 1L,
                        Stage.LAUNCHED, 3L,
                        Stage.REVIEWED, 1L,
                        Stage.CLOSED, 3L,
                        Stage.DROPPED, 1L));
        assertThat(SAMPLE.bets()).allSatisfy(b -> {
            assertThat(b.initiative().owner()).isEqualTo(SAMPLE.me().name());
            assertThat(b.initiative().link()).startsWith("https://tracker.example.com/");
        });
        assertThat(SAMPLE.bets().stream().map(b -> b.initiative().link())).doesNotHaveDuplicates();
    }

    @Test
    void eachBetHasTheSameShapeOnAnyDay() {
        for (LocalDate today : days()) {
            Sample sample = SampleStory.tell(today, LADDER);
            assertThat(shape(sample)).as("on %s", today).isEqualTo(shape(SAMPLE));
            sample.bets().forEach(bet -> {
                happensInOrder(bet, today);
                movedByTheRules(bet);
                forecastAsTheAppWould(bet);
            });
            theTrackRecordSpeaks(sample);
            whatIsDue(sample, today);
            runsAreAnswered(sample, today);
            assertThat(ids(sample)).doesNotHaveDuplicates();
        }
    }

    private static List<String> shape(Sample sample) {
        return sample.bets().stream()
                .map(b -> b.initiative().title() + " " + b.initiative().stage() + " "
                        + b.revisions().size() + " pages "
                        + b.forecasts().size() + " forecasts " + b.postmortems().size() + " looks, "
                        + b.changes().stream().map(c -> c.to().id()).toList()
                        + b.answers().size()
                        + b.bet().landing() + offered(b).size()
                        + b.initiative().followUpOf().isPresent())
                .toList();
    }

    private static void happensInOrder(ToldBet told, LocalDate today) {
        Initiative initiative = told.initiative();
        List<LocalDate> steps = told.changes().stream().map(StageChange::on).toList();
        assertThat(steps).as(initiative.title()).isSorted();
        assertThat(told.bet().changes()).isEqualTo(told.changes());
        assertThat(Stream.concat(
                        steps.stream(),
                        Stream.concat(
                                told.revisions().stream().map(OnePagerRevision::on),
                                told.forecasts().stream().map(Forecast::madeOn))))
                .allSatisfy(day -> assertThat(day).isBetween(initiative.createdOn(), today));
        assertThat(told.revisions().stream().map(OnePagerRevision::on))
                .as("a page a day of " + initiative.title())
                .isSorted()
                .doesNotHaveDuplicates();
        told.bet().committedOn().ifPresent(committed -> {
            assertThat(told.bet().forecastInForce()).isPresent();
            assertThat(told.forecasts().get(0).madeOn()).isBeforeOrEqualTo(committed);
            assertThat(told.revisions().get(told.revisions().size() - 1).on()).isBeforeOrEqualTo(committed);
            assertThat(CustomerVoice.of(told.page())).hasSizeGreaterThan(1).allSatisfy(voice -> {
                assertThat(voice.internal()).isFalse();
                assertThat(LocalDate.parse(voice.when()))
                        .isBetween(initiative.createdOn().minusDays(200), committed);
            });
            initiative.launchedOn().ifPresent(day -> assertThat(day).isAfterOrEqualTo(committed));
        });
        assertThat(told.postmortems()).allSatisfy(p -> {
            assertThat(p.missing()).isEmpty();
            assertThat(p.on()).isAfter(initiative.launchedOn().orElseThrow()).isBeforeOrEqualTo(today);
        });
        assertThat(told.answers()).allSatisfy(a -> assertThat(a.on()).isBeforeOrEqualTo(today));
    }

    /** Each step would be allowed on its day, with the page and the looks of that day. */
    private static void movedByTheRules(ToldBet told) {
        List<StageChange> past = new ArrayList<>();
        for (StageChange step : told.changes()) {
            OnePager page = told.revisions().stream()
                    .filter(r -> !r.on().isAfter(step.on()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .page();
            List<Finding> findings = OnePagerChecks.check(page, Optional.of(BetStory.OWNER), step.on());
            long blockers = findings.stream()
                    .filter(f -> f.severity() == Severity.BLOCKER)
                    .count();
            Initiative then = Stages.moved(told.initiative(), step.from());
            then = step.to() == Stage.LAUNCHED ? then.launched(step.on()) : then;
            StageFacts facts = new StageFacts(then, page, blockers, told.postmortems(), past, step.on());
            assertThat(Stages.toward(facts, step.to(), step.reason()))
                    .as(told.initiative().title() + " " + step)
                    .isEqualTo(StageAnswer.ALLOWED);
            assertThat(blockers).as(findings.toString()).isZero();
            if (step.to().compareTo(Stage.COMMITTED) <= 0) {
                assertThat(findings).extracting(Finding::id).doesNotContain("date-past");
            }
            past.add(step);
        }
    }

    private static void forecastAsTheAppWould(ToldBet told) {
        long seed = ForecastService.seed(told.initiative().id());
        assertThat(told.forecasts())
                .allSatisfy(f -> assertThat(f.contribution())
                        .isEqualTo(Calculation.of(f.driver(), f.inputs(), seed).contribution()));
    }

    private static void theTrackRecordSpeaks(Sample sample) {
        List<Prediction> predictions = sample.bets().stream()
                .flatMap(b -> b.bet().prediction().stream())
                .toList();
        TrackRecord record = TrackRecord.of(predictions);
        assertThat(record.size()).isEqualTo(7);
        RangeHits hits = record.hits().orElseThrow();
        assertThat(List.of(hits.inside(), hits.aboveP90(), hits.belowP10(), hits.belowP50()))
                .containsExactly(5, 1, 1, 6);
        assertThat(record.errors().orElseThrow().ratio().orElseThrow()).isBetween(0.79, 0.82);
    }

    private static void whatIsDue(Sample sample, LocalDate today) {
        List<String> pressing = sample.bets().stream()
                .flatMap(b -> b.bet().pressingReview(today).stream()
                        .filter(r -> r.on(today) != DueReview.Urgency.UPCOMING)
                        .map(r -> b.initiative().title() + ", " + r.words(today)))
                .toList();
        assertThat(pressing).hasSize(2);
        assertThat(pressing.get(0)).isEqualTo("Checkout on one page, 12 weeks today");
        assertThat(pressing.get(1)).matches("Paper invoices only on request, 6 weeks, \\d+ days late");
        assertThat(sample.bets().stream().map(ToldBet::initiative))
                .filteredOn(i -> i.stage() == Stage.COMMITTED)
                .allSatisfy(i -> assertThat(i.launchOn().orElseThrow()).isAfter(today));
    }

    private static void runsAreAnswered(Sample sample, LocalDate today) {
        Map<String, Long> perList = sample.runs().stream().collect(groupingBy(ChecklistRun::checklistId, counting()));
        assertThat(perList)
                .isEqualTo(Map.of(
                        "before-the-roadmap", 5L, "month-as-an-owner", 2L, "product-owner-or-product-manager", 2L));
        assertThat(sample.runs()).allSatisfy(r -> {
            assertThat(r.on()).isBefore(today);
            assertThat(r.answers()).noneMatch(a -> a.bare());
            assertThat(r.personId()).contains(sample.me().id());
        });
        assertThat(sample.runs().stream()
                        .filter(r -> r.checklistId().startsWith("month"))
                        .map(r -> YearMonth.from(r.on()).plusMonths(2))
                        .toList())
                .containsExactly(YearMonth.from(today), YearMonth.from(today).plusMonths(1));
    }

    @Test
    void theChecklistsSayWhatIsMissingFirst() {
        List<String> verdicts = SAMPLE.runs().stream()
                .map(r -> ChecklistVerdict.of(
                                ChecklistFiles.shipped(r.checklistId()).orRefuse(), r)
                        .words()
                        .split("[.:]")[0])
                .toList();
        assertThat(verdicts)
                .containsExactlyInAnyOrder(
                        "Mixed",
                        "Ready for the roadmap",
                        "Ready for the roadmap",
                        "Not ready for the roadmap",
                        "Shaped like a product manager",
                        "Not yet a month as an owner",
                        "A month as an owner",
                        "Ready for the roadmap",
                        "Not ready for the roadmap");
    }

    @Test
    void oneLaunchHitEachWayAndAllFourDecisionsWereTaken() {
        assertThat(SAMPLE.bets().stream()
                        .flatMap(b -> b.postmortems().stream())
                        .flatMap(p -> p.decision().stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Decision.values());
        assertThat(SAMPLE.bets().stream()
                        .flatMap(b -> b.postmortems().stream())
                        .map(Postmortem::week)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Week.values());
        ToldBet second = bet("Card at the end of the trial, round 2");
        ToldBet first = bet("Card at the end of the trial");
        assertThat(second.initiative().followUpOf()).contains(first.initiative().id());
        assertThat(second.initiative().learned()).startsWith("Ask how many will undo it");
    }

    @Test
    void onePageIsWholeAndFitsAndOneHasTwoFindingsThatTeachAndOneOnlyItsProblem() {
        ToldBet whole = bet("Card at the end of the trial, round 2");
        assertThat(findings(whole)).isEmpty();
        assertThat(whole.page().fields()).hasSize(OnePagerField.values().length);
        assertThat(PageLength.of(whole.page().fields().values()).words()).isBetween(400, PageLength.ONE_PAGE);
        assertThat(whole.revisions()).hasSize(3);
        OutcomeParts parts = OnePagerChecks.outcome(whole.page());
        assertThat(List.of(
                        parts.verb(), parts.metric(), parts.baseline(), parts.target(), parts.segment(), parts.owner()))
                .containsExactly(
                        "Raise", "trial-to-paid", "13.1 %", "13.8 %", "new self-service firms", BetStory.OWNER);
        assertThat(findings(bet("Second card provider"))).containsExactly("point-estimate", "vague-kill-criteria");
        assertThat(bet("Trials from partners, back to where they were").page().fields())
                .containsOnlyKeys(OnePagerField.PROBLEM);
    }

    @Test
    void whatAPageSaysOfItsReturnIsWhatItsForecastSays() {
        int compared = 0;
        for (ToldBet told : SAMPLE.bets()) {
            Matcher said =
                    Pattern.compile("€(\\d+)k to €(\\d+)k").matcher(told.page().text(OnePagerField.RETURN));
            if (said.find()) {
                Forecast meant = told.bet().forecastInForce().orElseThrow();
                assertThat(Double.parseDouble(said.group(1)) * 1_000)
                        .as(told.initiative().title())
                        .isCloseTo(meant.contribution().p10(), Offset.offset(1_000.0));
                assertThat(Double.parseDouble(said.group(2)) * 1_000)
                        .as(told.initiative().title())
                        .isCloseTo(meant.contribution().p90(), Offset.offset(1_000.0));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(8);
    }

    @Test
    void threeOffersWaitAndTheOthersAreTheEvidenceThatIsThereOrWereDismissed() {
        List<String> open = new ArrayList<>();
        Set<String> pieces =
                new HashSet<>(SAMPLE.evidence().stream().map(Evidence::id).toList());
        for (ToldBet told : SAMPLE.bets()) {
            Set<String> answered =
                    told.answers().stream().map(a -> a.kind().id()).collect(toSet());
            Set<String> offered = offered(told);
            assertThat(offered).as(told.initiative().title()).containsAll(answered);
            offered.stream()
                    .filter(kind -> !answered.contains(kind))
                    .forEach(kind -> open.add(told.initiative().title() + " " + kind));
            told.answers()
                    .forEach(a -> a.evidenceId()
                            .ifPresent(e -> assertThat(pieces.remove(e))
                                    .as("accepted once")
                                    .isTrue()));
        }
        assertThat(open)
                .containsExactly(
                        "Card renewed before it expires launch",
                        "Card at the end of the trial, round 2 committed",
                        "Checkout on one page postmortem");
        assertThat(SAMPLE.evidence().size() - pieces.size()).isEqualTo(9);
    }

    @Test
    void theTextsOfBetsLeaveNoPlaceUnfilledAndNameNoDayOfTheirOwn() {
        assertThat(texts(SampleStory.tell(LocalDate.of(2031, 2, 3), LADDER)))
                .noneMatch(s -> s.matches("(?s).*([{}'\"]|  ).*"))
                .noneMatch(s -> s.contains("2025") || s.contains("2026"));
    }

    private static Set<String> offered(ToldBet told) {
        return EvidenceOffers.of(told.bet(), OnePagerChecks.outcome(told.page())).stream()
                .map(o -> o.kind().id())
                .collect(toSet());
    }

    private static List<String> findings(ToldBet told) {
        return OnePagerChecks.check(told.page(), Optional.of(told.initiative().owner()), TODAY).stream()
                .map(Finding::id)
                .toList();
    }

    private static ToldBet bet(String title) {
        return SAMPLE.bets().stream()
                .filter(b -> b.initiative().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Sample sample) {
        return Stream.of(
                        sample.evidence().stream().map(Evidence::id),
                        sample.runs().stream().map(ChecklistRun::id),
                        sample.bets().stream().map(b -> b.initiative().id()),
                        sample.bets().stream()
                                .flatMap(b -> b.revisions().stream())
                                .map(OnePagerRevision::id),
                        sample.bets().stream()
                                .flatMap(b -> b.forecasts().stream())
                                .map(Forecast::id),
                        sample.bets().stream()
                                .flatMap(b -> b.postmortems().stream())
                                .map(Postmortem::id),
                        sample.bets().stream()
                                .flatMap(b -> b.changes().stream())
                                .map(StageChange::id))
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> texts(Sample sample) {
        return Stream.of(
                        sample.bets().stream().flatMap(b -> b.page().fields().values().stream()),
                        sample.bets().stream()
                                .flatMap(b -> b.changes().stream())
                                .map(StageChange::reason),
                        sample.bets().stream()
                                .flatMap(b -> b.postmortems().stream())
                                .flatMap(p ->
                                        Stream.of(p.worked(), p.didNot(), p.changes(), p.lesson(), p.metricActual())),
                        sample.runs().stream()
                                .flatMap(r -> r.answers().stream())
                                .map(a -> a.words()))
                .flatMap(s -> s)
                .toList();
    }
}
