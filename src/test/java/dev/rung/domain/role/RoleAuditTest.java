package dev.rung.domain.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hours make of a role. */
class RoleAuditTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Bands PM = BandsTest.of("pm");

    /** Minutes of delivery, customer, business, strategy, go-to-market, people, overhead. */
    private static WeekHours week(LocalDate monday, int... minutes) {
        Map<Activity, Integer> all = new EnumMap<>(Activity.class);
        for (int i = 0; i < minutes.length; i++) {
            all.put(Activity.values()[i], minutes[i]);
        }
        return new WeekHours(monday, WeekHours.Source.TYPED, all);
    }

    private static RoleAudit audit(Bands bands, int... minutes) {
        return RoleAudit.of(List.of(week(MONDAY, minutes)), 1, bands).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // delivery exactly 50 is not more than 50
        "pm, 500, 40, 100, 200, 100, 60, 0, MIXED",
        "pm, 501, 40, 100, 200, 100, 59, 0, PRODUCT_OWNER",
        // customer and business exactly 5 are not less than 5
        "pm, 600, 50, 50, 200, 100, 0, 0, MIXED",
        "pm, 600, 49, 51, 200, 100, 0, 0, PRODUCT_OWNER",
        "pm, 600, 51, 49, 200, 100, 0, 0, PRODUCT_OWNER",
        // little customer alone makes no product owner
        "pm, 300, 0, 200, 300, 150, 50, 0, MIXED",
        // the ends belong to the bands
        "pm, 300, 150, 100, 300, 100, 50, 0, PRODUCT_MANAGER",
        "pm, 301, 150, 100, 299, 100, 50, 0, MIXED",
        "pm, 150, 250, 200, 250, 150, 0, 0, PRODUCT_MANAGER",
        "senior-pm, 150, 200, 200, 250, 150, 50, 0, PRODUCT_MANAGER",
        "senior-pm, 300, 150, 100, 300, 100, 50, 0, MIXED",
        "director, 50, 150, 250, 200, 100, 250, 0, PRODUCT_MANAGER",
        "vp, 0, 150, 300, 150, 150, 250, 0, PRODUCT_MANAGER",
        // overhead counts for nothing
        "pm, 300, 150, 100, 300, 100, 50, 9000, PRODUCT_MANAGER",
        "pm, 1000, 0, 0, 0, 0, 0, 0, PRODUCT_OWNER"
    })
    void theShapeOfARole(
            String level,
            int delivery,
            int customer,
            int business,
            int strategy,
            int market,
            int people,
            int overhead,
            RoleShape shape) {
        RoleAudit audit = audit(BandsTest.of(level), delivery, customer, business, strategy, market, people, overhead);
        assertThat(audit.shape()).isEqualTo(shape);
        assertThat(audit.trades().isEmpty())
                .isEqualTo(audit.lying(Band.Fit.WITHIN).size() == 6);
    }

    @Test
    void weeksThatTellNothingAreLeftOutAndDoNotThinTheOthers() {
        WeekHours away = week(MONDAY.minusWeeks(1), 0, 0, 0, 0, 0, 0, 0);
        WeekHours mail = week(MONDAY.minusWeeks(2), 0, 0, 0, 0, 0, 0, 600);
        WeekHours empty = new WeekHours(MONDAY.minusWeeks(3), WeekHours.Source.TYPED, Map.of());
        assertThat(RoleAudit.of(List.of(), 4, PM)).isEmpty();
        assertThat(RoleAudit.of(List.of(away, mail, empty), 4, PM)).isEmpty();

        WeekHours told = week(MONDAY.minusWeeks(4), 600, 0, 0, 0, 0, 0, 60);
        RoleAudit audit = RoleAudit.of(List.of(away, mail, empty, told), 1, PM).orElseThrow();
        assertThat(audit.hours().weeks()).isEqualTo(1);
        assertThat(audit.hours().of(Activity.OVERHEAD)).isEqualTo(60);
        assertThat(audit.trades().stream().mapToDouble(Trade::minutesAWeek).sum())
                .isEqualTo(420);
    }

    @Test
    void onlyTheNewestWeeksCount() {
        List<WeekHours> weeks =
                List.of(week(MONDAY, 300, 150, 100, 300, 100, 50), week(MONDAY.minusWeeks(1), 900, 0, 0, 0, 0, 0));
        assertThat(RoleAudit.of(weeks, 1, PM).orElseThrow().shape()).isEqualTo(RoleShape.PRODUCT_MANAGER);
        assertThat(RoleAudit.of(weeks, 2, PM).orElseThrow().shape()).isEqualTo(RoleShape.MIXED);
    }

    @Test
    void theVerdictSpeaksOfTheRoleAndNotOfThePerson() {
        assertThat(audit(PM, 1500, 60, 60, 480, 240, 60, 600).words())
                .isEqualTo(
                        "Delivery takes 63 % of the hours, customer 3 % and business 3 %. The role is cut for a delivery"
                                + " process; that is how it is designed, not how it is filled.");
        assertThat(audit(PM, 300, 150, 100, 300, 100, 50).words())
                .startsWith("Every activity lies within the band of a PM.");
        assertThat(audit(PM, 400, 100, 50, 250, 150, 50).words())
                .isEqualTo(
                        "Part of the role is a product manager’s: delivery lies above, customer and business lie below."
                                + " What lies outside its band was put into the role by somebody and can be traded.");
    }

    @Test
    void aPercentIsNotRoundedOverTheEndOfItsBand() {
        RoleAudit audit = audit(PM, 3004, 1496, 1000, 3000, 1000, 500);
        assertThat(audit.percentWords(Activity.DELIVERY)).isEqualTo("30.1 %");
        assertThat(audit.percentWords(Activity.CUSTOMER)).isEqualTo("14.9 %");
        assertThat(audit.percentWords(Activity.BUSINESS)).isEqualTo("10 %");
    }

    @Test
    void hoursToTradeAreSaidByTheWeek() {
        // 40 hours a week over two weeks: delivery 60 %, customer 5 %, business 5 %, strategy 20 %, market 10 %.
        List<WeekHours> weeks = List.of(
                week(MONDAY, 1440, 120, 120, 480, 240, 0, 300),
                week(MONDAY.minusWeeks(1), 1440, 120, 120, 480, 240, 0, 0));
        assertThat(RoleAudit.of(weeks, 2, PM).orElseThrow().trades())
                .extracting(Trade::words)
                .containsExactly("8 h a week of delivery for customer", "4 h a week of delivery for business");
    }

    @Test
    void theTradesLeadIntoEveryBandAndNoPlanMovesLess() {
        Random random = new Random(2026);
        for (String level : List.of("pm", "senior-pm", "director", "vp")) {
            Bands bands = BandsTest.of(level);
            for (int i = 0; i < 400; i++) {
                int[] minutes = new int[7];
                for (int a = 0; a < 7; a++) {
                    minutes[a] = random.nextInt(3) == 0 ? 0 : random.nextInt(1200);
                }
                minutes[random.nextInt(6)] += 1;
                List<WeekHours> weeks = List.of(week(MONDAY, minutes), week(MONDAY.minusWeeks(1), minutes));
                RoleAudit audit = RoleAudit.of(weeks, 2, bands).orElseThrow();
                holds(audit);
            }
        }
    }

    private static void holds(RoleAudit audit) {
        long counted = audit.hours().counted();
        Map<Activity, Long> after = new EnumMap<>(Activity.class);
        long over = 0;
        long under = 0;
        for (Activity each : audit.bands().of().keySet()) {
            long now = audit.hours().of(each) * 100;
            after.put(each, now);
            over += Math.max(0, now - audit.bands().of().get(each).to() * counted);
            under += Math.max(0, audit.bands().of().get(each).from() * counted - now);
        }
        long moved = 0;
        for (Trade trade : audit.trades()) {
            assertThat(trade.hundredths()).isPositive();
            assertThat(trade.from()).isNotEqualTo(trade.to());
            after.merge(trade.from(), -trade.hundredths(), Long::sum);
            after.merge(trade.to(), trade.hundredths(), Long::sum);
            moved += trade.hundredths();
        }
        after.forEach((activity, hundredths) -> assertThat(
                        audit.bands().of().get(activity).fit(hundredths, counted * 100))
                .as(activity + " of " + audit.hours())
                .isEqualTo(Band.Fit.WITHIN));
        assertThat(moved).isEqualTo(Math.max(over, under));
    }

    @Test
    void noneOfAllThePlansThereAreMovesFewerHours() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            // Twenty hours; a plan moves whole hours, which is all that the bands' ends in steps of 5 % ask for.
            List<Integer> cuts = new ArrayList<>(List.of(0, 20));
            for (int c = 0; c < 5; c++) {
                cuts.add(random.nextInt(21));
            }
            Collections.sort(cuts);
            int[] hours = new int[6];
            int[] minutes = new int[6];
            for (int a = 0; a < 6; a++) {
                hours[a] = cuts.get(a + 1) - cuts.get(a);
                minutes[a] = hours[a] * 60;
            }
            RoleAudit audit = audit(PM, minutes);
            double moved =
                    audit.trades().stream().mapToDouble(Trade::minutesAWeek).sum();
            assertThat(moved).isEqualTo(60.0 * fewest(hours, 0, 20, 0));
        }
    }

    /** The fewest hours moved over all ways to give 20 hours out within the bands, tried one by one. */
    private static int fewest(int[] now, int activity, int left, int taken) {
        Band band = PM.of().get(Activity.values()[activity]);
        int best = Integer.MAX_VALUE;
        for (int hours = band.from() / 5; hours <= band.to() / 5 && hours <= left; hours++) {
            int more = taken + Math.max(0, hours - now[activity]);
            if (activity < 5) {
                best = Math.min(best, fewest(now, activity + 1, left - hours, more));
            } else if (hours == left) {
                best = Math.min(best, more);
            }
        }
        return best;
    }

    @Test
    void aWeekBelongsToTheMonthOfItsThursday() {
        List<WeekHours> weeks = List.of(
                week(LocalDate.of(2026, 11, 2), 300, 150, 100, 300, 100, 50),
                // Its Thursday is 1 October.
                week(LocalDate.of(2026, 9, 28), 600, 10, 0, 0, 0, 0),
                week(LocalDate.of(2026, 9, 21), 0, 0, 0, 0, 0, 0),
                week(LocalDate.of(2026, 8, 3), 600, 0, 0, 0, 0, 0));
        assertThat(RoleTrend.months(weeks, PM))
                .extracting(RoleTrend.Period::word, p -> p.audit().shape())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-08", RoleShape.PRODUCT_OWNER),
                        org.assertj.core.groups.Tuple.tuple("2026-10", RoleShape.PRODUCT_OWNER),
                        org.assertj.core.groups.Tuple.tuple("2026-11", RoleShape.PRODUCT_MANAGER));
        assertThat(RoleTrend.quarters(weeks, PM))
                .extracting(RoleTrend.Period::word)
                .containsExactly("2026-Q3", "2026-Q4");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, Product-manager-shaped: 10 of 10 yes",
        "7, 0, Product-manager-shaped: 7 of 10 yes",
        "6, 0, Mixed: 6 of 10 yes",
        "4, 0, Mixed: 4 of 10 yes",
        "3, 0, Product-owner-shaped: 3 of 10 yes",
        "0, 0, Product-owner-shaped: 0 of 10 yes",
        "7, 1, '7 of 10 yes, 1 open'"
    })
    void theTenQuestionsAreReadByTheirYeses(int yes, int open, String words) {
        assertThat(new TenQuestions(MONDAY, yes, open).words()).isEqualTo(words);
    }
}
