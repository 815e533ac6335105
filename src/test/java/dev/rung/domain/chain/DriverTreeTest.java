package dev.rung.domain.chain;

import static dev.rung.domain.chain.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.chain.DriverTree.Hanging;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriverTreeTest {
    private static final Range MONEY = new Range(100, 200, 400);

    private static DriverTree of(Told... told) {
        return DriverTree.of(
                TODAY,
                Stream.of(told).map(Told::bet).toList(),
                List.of(Told.GOAL, Told.goal("trunk", "2026-01-01", "2026-12-31", Optional.empty())),
                Optional.of(new Money(11_666_667, "EUR")));
    }

    private static List<String> titles(List<Hanging> hangs) {
        return hangs.stream().map(Hanging::title).toList();
    }

    private static DriverTree.Node node(DriverTree.Node from, Driver driver) {
        return from.branches().stream()
                .flatMap(b -> Stream.concat(
                        Stream.of(b),
                        b.branches().stream().flatMap(c -> Stream.concat(Stream.of(c), c.branches().stream()))))
                .filter(n -> n.driver().equals(Optional.of(driver)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void betsAndGoalsHangAtTheirDriver() {
        DriverTree tree = of(
                new Told("a").forecast("2026-01-01", Driver.RETENTION, MONEY),
                new Told("b").forecast("2026-01-01", Driver.COST_TO_SERVE, MONEY),
                new Told("c").forecast("2026-01-01", Driver.RISK, MONEY));

        assertThat(titles(node(tree.root(), Driver.RETENTION).hangs())).containsExactly("Keep more customers", "Bet a");
        assertThat(titles(node(tree.root(), Driver.COST_TO_SERVE).hangs())).containsExactly("Bet b");
        assertThat(titles(tree.beside().hangs())).containsExactly("Bet c");
        assertThat(titles(tree.root().hangs())).containsExactly("Keep more customers");
        assertThat(titles(tree.root().all())).contains("The team").doesNotContain("Bet c");
    }

    @Test
    void plainAmountsAndBetsWithoutAForecastHangInTheAir() {
        DriverTree tree = of(new Told("a").forecast("2026-01-01", Driver.PLAIN, MONEY), new Told("b"));

        assertThat(titles(tree.inTheAir())).containsExactly("Bet a", "Bet b");
    }

    @Test
    void anActualTakesThePlaceOfTheForecastAndADroppedBetIsGone() {
        DriverTree tree = of(
                new Told("a")
                        .forecast("2026-01-01", Driver.PRICE, MONEY)
                        .launched("2026-02-01")
                        .earned("2026-05-01", 90),
                new Told("b").forecast("2026-01-01", Driver.PRICE, MONEY),
                new Told("c").forecast("2026-01-01", Driver.PRICE, MONEY).dropped("2026-02-01"));

        assertThat(node(tree.root(), Driver.PRICE).hangs())
                .extracting(h -> ((Hanging.OfBet) h).amount().orElseThrow().minor(), h -> ((Hanging.OfBet) h).seen())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(20_000L, false),
                        org.assertj.core.groups.Tuple.tuple(9_000L, true));
    }
}
