package dev.rung.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private int ids;

    private TeamShare bet(String initiative, int month, String percent) {
        return new TeamShare(
                "s" + ids++, Optional.of(initiative), "", YearMonth.of(2026, month), new BigDecimal(percent));
    }

    private TeamShare work(String name, int month, String percent) {
        return new TeamShare("s" + ids++, Optional.empty(), name, YearMonth.of(2026, month), new BigDecimal(percent));
    }

    private Shares set(Shares shares, TeamShare share, Integer last) {
        return shares.with(shares.edit(share, Optional.ofNullable(last).map(m -> YearMonth.of(2026, m)), "s" + ids++));
    }

    private static String of(Shares shares, String taker) {
        StringBuilder months = new StringBuilder();
        for (int m = 1; m <= 6; m++) {
            months.append(m == 1 ? "" : " ").append(TeamText.number(shares.of(taker, YearMonth.of(2026, m))));
        }
        return months.toString();
    }

    @Test
    void aShareHoldsFromItsMonthUntilALaterOneSaysOtherwise() {
        Shares shares = new Shares(List.of(bet("a", 4, "0"), bet("a", 2, "30"), work("Support", 3, "20")));
        assertThat(of(shares, "a")).isEqualTo("0 30 30 0 0 0");
        assertThat(shares.sum(YearMonth.of(2026, 3))).isEqualByComparingTo("50");
        assertThat(shares.left(YearMonth.of(2026, 4))).isEqualByComparingTo("80");
        assertThat(shares.left(JANUARY)).isEqualByComparingTo("100");
        assertThat(shares.at(YearMonth.of(2026, 3)))
                .extracting(TeamShare::taker)
                .containsExactly("a", "run/Support");
    }

    @Test
    void whatIsSetUpToAMonthLeavesWhatHeldBehindIt() {
        Shares shares = set(new Shares(List.of()), bet("a", 1, "20"), null);
        assertThat(of(set(shares, bet("a", 3, "50"), 4), "a")).isEqualTo("20 20 50 50 20 20");
        assertThat(of(set(shares, bet("a", 3, "50"), null), "a")).isEqualTo("20 20 50 50 50 50");
        assertThat(of(set(set(shares, bet("a", 5, "70"), null), bet("a", 2, "0"), null), "a"))
                .isEqualTo("20 0 0 0 70 70");
        assertThat(of(set(set(shares, bet("a", 3, "70"), 3), bet("a", 2, "10"), 5), "a"))
                .isEqualTo("20 10 10 10 10 20");
        assertThat(of(set(new Shares(List.of()), bet("b", 2, "40"), 3), "b")).isEqualTo("0 40 40 0 0 0");
    }

    @Test
    void nothingIsKeptThatSaysWhatTheMonthBeforeSaid() {
        Shares shares = set(new Shares(List.of()), bet("a", 1, "20"), null);
        assertThat(set(shares, bet("a", 3, "20"), null).all()).hasSize(1);
        assertThat(set(set(shares, bet("a", 3, "50"), null), bet("a", 3, "20"), null)
                        .all())
                .hasSize(1);
        assertThat(set(new Shares(List.of()), bet("b", 2, "0"), null).all()).isEmpty();
    }

    @Test
    void anEditIsTheStepFunctionSetOnItsMonthsAndNowhereElse() {
        Random random = new Random(7);
        for (int run = 0; run < 400; run++) {
            Shares shares = new Shares(List.of());
            Map<Integer, String> wanted = new HashMap<>();
            for (int step = 0; step < 6; step++) {
                int from = 1 + random.nextInt(6);
                int last = from + random.nextInt(7 - from);
                String percent = Integer.toString(random.nextInt(4) * 10);
                shares = set(shares, bet("a", from, percent), last);
                for (int m = from; m <= last; m++) {
                    wanted.put(m, percent);
                }
                StringBuilder months = new StringBuilder();
                for (int m = 1; m <= 6; m++) {
                    months.append(m == 1 ? "" : " ").append(wanted.getOrDefault(m, "0"));
                }
                assertThat(of(shares, "a")).as("run " + run).isEqualTo(months.toString());
                assertThat(shares.all().stream().map(TeamShare::from)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void moreThanTheWholeTeamIsRefusedWithTheFirstMonthTheSumAndWhoTakesWhat() {
        Shares before = new Shares(List.of(bet("Checkout", 1, "60"), work("Support", 3, "30"), bet("Search", 4, "10")));
        Shares after = set(before, bet("Invoices", 2, "25.5"), null);
        assertThatThrownBy(() ->
                        after.demandWithinTheWhole(before, s -> s.initiativeId().orElse(s.work())))
                .isInstanceOf(Refusal.class)
                .hasMessage("In 2026-03 the shares would come to 115.5 %: “Checkout” 60 %, “Invoices” 25.5 %, “Support”"
                        + " 30 %. Lower one of them from 2026-03 on first.");
        Shares exactly = set(before, bet("Invoices", 1, "10"), 3);
        exactly.demandWithinTheWhole(before, TeamShare::taker);
        assertThat(exactly.left(YearMonth.of(2026, 3))).isEqualByComparingTo("0");
    }

    @Test
    void everyMonthOverTheWholeIsFoundAndNoOther() {
        Random random = new Random(11);
        for (int run = 0; run < 400; run++) {
            List<TeamShare> all = new ArrayList<>();
            for (String taker : List.of("a", "b", "c", "d")) {
                for (int m = 1; m <= 6; m++) {
                    if (random.nextInt(3) == 0) {
                        all.add(bet(taker, m, Integer.toString(random.nextInt(60))));
                    }
                }
            }
            Shares shares = new Shares(all);
            Optional<YearMonth> over = Optional.empty();
            for (int m = 6; m >= 1; m--) {
                YearMonth month = YearMonth.of(2026, m);
                int sum = 0;
                for (String taker : List.of("a", "b", "c", "d")) {
                    sum += shares.of(taker, month).intValueExact();
                }
                over = sum > 100 ? Optional.of(month) : over;
            }
            String said = "";
            try {
                shares.demandWithinTheWhole(new Shares(List.of()), TeamShare::taker);
            } catch (Refusal refusal) {
                said = refusal.getMessage();
            }
            assertThat(said)
                    .as("run " + run)
                    .startsWith(over.map(m -> "In " + m).orElse(""));
            assertThat(said.isEmpty()).isEqualTo(over.isEmpty());
        }
    }

    @Test
    void aMonthThatWasOverAlreadyMayBeMendedStepByStep() {
        Shares broken = new Shares(List.of(bet("a", 1, "90"), bet("b", 1, "90")));
        set(broken, bet("a", 1, "50"), null).demandWithinTheWhole(broken, TeamShare::taker);
    }
}
