package dev.rung.service.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.chain.Chain;
import dev.rung.domain.chain.ChainRecords;
import dev.rung.domain.chain.MonthTax;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.State;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.role.Bands;
import dev.rung.domain.role.RoleShape;
import dev.rung.domain.role.RoleTrend;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.Rates;
import dev.rung.domain.team.Shares;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamShare;
import dev.rung.domain.update.ScoreLine;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateChecks;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Severity;
import dev.rung.files.LadderFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTeamTest {
    private static final Ladder LADDER = LadderFiles.shipped("owner-pm").orRefuse();
    private static final int MONTHS = 18;

    /** Ends and beginnings of months and years, and some days in between. */
    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 24),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2028, 2, 29)));
        Random random = new Random(4);
        for (int i = 0; i < 10; i++) {
            days.add(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5_000)));
        }
        return days;
    }

    private static void onAnyDay(BiConsumer<Sample, LocalDate> check) {
        days().forEach(today -> check.accept(SampleStory.tell(today, LADDER), today));
    }

    private static YearMonth month(LocalDate today, int ago) {
        return YearMonth.from(today).minusMonths(ago);
    }

    private static TeamCost cost(Sample sample) {
        return new TeamCost(sample.team().lines(), new Rates(sample.team().rates()), "EUR");
    }

    @Test
    void theTeamCostsSomethingInEighteenMonthsWithAHireALeaverAndALineInDollars() {
        onAnyDay((sample, today) -> {
            TeamCost cost = cost(sample);
            assertThat(cost.first()).contains(month(today, MONTHS - 1));
            assertThat(IntStream.range(0, MONTHS))
                    .allSatisfy(ago -> assertThat(
                                    cost.month(month(today, ago)).total().minor())
                            .isBetween(80_000_00L, 130_000_00L));
            List<CostLine> people = sample.team().lines().stream()
                    .filter(l -> l.kind() == CostLine.Kind.PEOPLE)
                    .toList();
            assertThat(people).anyMatch(l -> l.to().isPresent());
            assertThat(people)
                    .anyMatch(l -> l.from().isAfter(month(today, MONTHS - 1).atEndOfMonth()));
            assertThat(sample.team().lines())
                    .anyMatch(l -> l.amount().currency().equals("USD"));
        });
    }

    @Test
    void fourGoalsAreServedAndNoMonthGivesAwayMoreThanTheWholeTeam() {
        onAnyDay((sample, today) -> {
            assertThat(sample.team().goals())
                    .hasSize(4)
                    .allSatisfy(g -> assertThat(sample.team().links())
                            .anyMatch(l -> l.goalId().equals(g.id())));
            Shares shares = new Shares(sample.team().shares());
            assertThat(IntStream.range(0, MONTHS))
                    .allSatisfy(ago -> assertThat(shares.sum(month(today, ago))).isLessThanOrEqualTo(Shares.WHOLE));
        });
    }

    @Test
    void theTaxFalls() {
        onAnyDay((sample, today) -> {
            List<Double> tax = IntStream.range(0, MONTHS)
                    .mapToObj(i -> tax(sample, today, month(today, MONTHS - 1 - i)))
                    .toList();
            assertThat(mean(tax.subList(0, 6))).as("%s: %s", today, tax).isGreaterThan(mean(tax.subList(6, 12)));
            assertThat(mean(tax.subList(6, 12))).as("%s: %s", today, tax).isGreaterThan(mean(tax.subList(12, 18)));
            assertThat(tax.get(MONTHS - 1))
                    .as("%s: %s", today, tax)
                    .isLessThanOrEqualTo(tax.stream().min(Double::compare).orElseThrow() + 5);
        });
    }

    private static double mean(List<Double> tax) {
        return tax.stream().mapToDouble(t -> t).average().orElseThrow();
    }

    private static double tax(Sample sample, LocalDate today, YearMonth month) {
        LocalDate day = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        List<TeamShare> inForce = new Shares(sample.team().shares()).at(month);
        Map<String, Chain> chains = new HashMap<>();
        for (ToldBet bet : sample.bets()) {
            String id = bet.initiative().id();
            chains.put(
                    id,
                    new ChainRecords(
                                    bet.bet(),
                                    bet.revisions(),
                                    sample.team().links().stream()
                                            .filter(l -> l.initiativeId().equals(id))
                                            .toList(),
                                    sample.team().goals())
                            .asOf(day));
        }
        return 100
                * MonthTax.of(month, cost(sample).month(month).total(), inForce, chains)
                        .fraction()
                        .orElseThrow();
    }

    @Test
    void sixPagesWereSentEachWithinThePageWithoutBlockersAndAgreeingWithTheOneBefore() {
        onAnyDay((sample, today) -> {
            List<Update> pages = sample.updates();
            assertThat(pages.stream().map(Update::month))
                    .containsExactlyElementsOf(Stream.iterate(6, ago -> ago > 0, ago -> ago - 1)
                            .map(ago -> month(today, ago))
                            .toList());
            for (int i = 0; i < pages.size(); i++) {
                Update page = pages.get(i);
                List<Update> earlier = new ArrayList<>(pages.subList(0, i));
                Collections.reverse(earlier);
                LocalDate sent = page.sentOn().orElseThrow();
                assertThat(YearMonth.from(sent)).isEqualTo(page.month());
                assertThat(UpdatePage.words(page.texts())).isLessThanOrEqualTo(UpdatePage.MOST_WORDS);
                assertThat(UpdateChecks.check(page, earlier, sent))
                        .as("%s, page of %s", today, page.month())
                        .noneMatch(f -> f.severity() == Severity.BLOCKER);
                if (i > 0) {
                    assertThat(values(page, ScoreLine::last)).isEqualTo(values(pages.get(i - 1), ScoreLine::now));
                }
            }
            assertThat(pages.stream().map(p -> p.text(UpdateSection.HEADLINE))).doesNotHaveDuplicates();
        });
    }

    private static Map<String, String> values(Update page, Function<ScoreLine, String> value) {
        return ScoreLine.of(page.text(UpdateSection.SCORECARD)).stream()
                .collect(Collectors.toMap(ScoreLine::metric, value));
    }

    @Test
    void everyFigureOfASentPageStandsThereAndOpensARecordThatWasThereByThen() {
        onAnyDay((sample, today) -> sample.updates().forEach(page -> {
            LocalDate sent = page.sentOn().orElseThrow();
            Set<String> known = Stream.of(
                            sample.bets().stream()
                                    .filter(b -> !b.initiative().createdOn().isAfter(sent))
                                    .map(b -> "initiative " + b.initiative().id()),
                            sample.bets().stream()
                                    .flatMap(b -> b.postmortems().stream())
                                    .filter(p -> !p.on().isAfter(sent))
                                    .map(p -> "postmortem " + p.id()),
                            sample.bets().stream()
                                    .flatMap(b -> b.forecasts().stream())
                                    .filter(f -> !f.madeOn().isAfter(sent))
                                    .map(f -> "forecast " + f.id()),
                            sample.commitments().stream()
                                    .filter(c -> !c.madeOn().isAfter(sent))
                                    .map(c -> "commitment " + c.id()),
                            sample.score().metrics().stream().map(m -> "metric " + m.id()))
                    .flatMap(s -> s)
                    .collect(toSet());
            assertThat(page.figures()).hasSizeGreaterThan(15).allSatisfy(f -> {
                assertThat(known).as("%s on %s", f, today).contains(f.noun() + " " + f.nounId());
                assertThat(page.text(f.section())).contains(f.text());
                assertThat(f.restsOn()).isNotBlank();
            });
            assertThat(page.figures().stream().map(SourcedFigure::section))
                    .contains(UpdateSection.HEADLINE, UpdateSection.SCORECARD, UpdateSection.MONEY);
        }));
    }

    @Test
    void theAuditImprovesFromAProductOwnersHoursToAProductManagers() {
        Bands bands = Bands.of(LADDER, "senior-pm").orElseThrow();
        onAnyDay((sample, today) -> {
            List<RoleTrend.Period> quarters = RoleTrend.quarters(sample.weeks(), bands);
            assertThat(quarters).hasSizeBetween(4, 5);
            assertThat(quarters.get(0).audit().shape()).isEqualTo(RoleShape.PRODUCT_OWNER);
            assertThat(quarters.get(quarters.size() - 1).audit().shape())
                    .as("on %s: %s", today, quarters.get(quarters.size() - 1))
                    .isEqualTo(RoleShape.PRODUCT_MANAGER);
        });
    }

    @Test
    void promisesWereKeptChangedAndDroppedEachWithItsReason() {
        onAnyDay((sample, today) -> {
            assertThat(sample.commitments().stream().map(Commitment::state))
                    .contains(State.KEPT, State.CHANGED, State.DROPPED, State.OPEN);
            assertThat(sample.commitments()).allSatisfy(c -> {
                assertThat(c.madeOn()).isBeforeOrEqualTo(today).isBeforeOrEqualTo(c.dueOn());
                assertThat(c.settledOn().isEmpty()).isEqualTo(c.state() == State.OPEN);
                c.settledOn().ifPresent(on -> assertThat(on).isBetween(c.madeOn(), today));
                assertThat(c.reason().isEmpty()).isEqualTo(c.state() == State.KEPT || c.state() == State.OPEN);
            });
        });
    }

    @Test
    void answersSayAllThatAnAnswerWantsOrByWhenItWillBeKnown() {
        onAnyDay((sample, today) -> {
            List<PreparedAnswer> unknown = sample.answers().stream()
                    .filter(a -> a.unknownBy().isPresent())
                    .toList();
            assertThat(unknown.stream().map(PreparedAnswer::commitmentId).distinct())
                    .hasSize(2)
                    .allSatisfy(id -> assertThat(sample.commitments())
                            .anyMatch(c ->
                                    id.filter(c.id()::equals).isPresent() && c.source() == Commitment.Source.ANSWER));
            assertThat(sample.answers()).filteredOn(a -> !unknown.contains(a)).allSatisfy(a -> {
                assertThat(a.prepared()).as("%s", a).isTrue();
                assertThat(a.sourceDay().orElseThrow()).isBeforeOrEqualTo(a.on());
            });
            assertThat(sample.answers()).allSatisfy(a -> assertThat(a.on()).isBeforeOrEqualTo(today));
            assertThat(sample.answers()).anyMatch(a -> a.seconds().isPresent());
        });
    }
}
