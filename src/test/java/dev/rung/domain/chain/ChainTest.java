package dev.rung.domain.chain;

import static dev.rung.domain.chain.Told.METRIC;
import static dev.rung.domain.chain.Told.day;
import static dev.rung.domain.chain.Told.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.chain.ChainLink.Kind;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {
    private static final Range MONEY = new Range(100, 200, 300);

    @Test
    void aChainOfFiveLinksIsWholeAndSaysWhatEachIs() {
        Chain chain = whole("a", "2026-03-01").on("2026-03-01");

        assertThat(chain.whole()).isTrue();
        assertThat(chain.brief()).isEqualTo("whole");
        assertThat(chain.links())
                .extracting(ChainLink::words)
                .containsExactly(
                        "They invite a colleague in the first week",
                        "activation from 31% to 40%",
                        "Retention",
                        "200 (100–300) EUR a year, forecast",
                        "Keep more customers");
    }

    @Test
    void anInitiativeOfWhichNothingIsSaidLacksEveryLinkAndBreaksAtTheFirst() {
        Chain chain = new Told("a").on("2026-03-01");

        assertThat(chain.missing()).extracting(ChainLink::kind).containsExactly(Kind.values());
        assertThat(chain.cause().orElseThrow().kind()).isEqualTo(Kind.BEHAVIOUR);
        assertThat(chain.brief()).isEqualTo("no behaviour, +4");
        assertThat(chain.missing()).allSatisfy(l -> assertThat(l.question()).endsWith("?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Raise activation from 31% to 40% by June |",
                "Raise activation to 40% by June | “activation” has no baseline",
                "'' | the one-pager does not name the metric that moves",
            })
    void aMetricWantsABaselineAndATarget(String sentence, String missing) {
        ChainLink link = new Told("a")
                .page("2026-01-01", "They stay", sentence)
                .on("2026-02-01")
                .link(Kind.METRIC);

        assertThat(link.missing()).isEqualTo(Optional.ofNullable(missing));
    }

    @Test
    void aPlainAmountNamesNoDriverAndIsStillMoney() {
        Chain chain = new Told("a").forecast("2026-01-01", Driver.PLAIN, MONEY).on("2026-02-01");

        assertThat(chain.link(Kind.DRIVER).missing()).contains("its forecast is a plain amount that names no driver");
        assertThat(chain.link(Kind.MONEY).holds()).isTrue();
    }

    @Test
    void aForecastOfNothingIsNoMoneyUntilAPostmortemSawSome() {
        Told told = new Told("a")
                .forecast("2026-01-01", Driver.PRICE, Range.exactly(0))
                .launched("2026-02-01");
        assertThat(told.on("2026-03-01").link(Kind.MONEY).missing()).contains("its forecast is worth nothing");

        told.earned("2026-05-01", 310_000);

        assertThat(told.on("2026-04-30").link(Kind.MONEY).holds()).isFalse();
        assertThat(told.on("2026-05-01").link(Kind.MONEY).words()).isEqualTo("310k EUR a year, seen in a postmortem");
    }

    @Test
    void aGoalOfAnotherTimeIsNone() {
        ChainRecords records =
                whole("a", "2026-01-01").records(Told.goal("g1", "2026-01-01", "2026-06-30", Optional.empty()));

        assertThat(records.asOf(day("2026-06-30")).whole()).isTrue();
        assertThat(records.asOf(day("2026-07-01")).cause().orElseThrow().missing())
                .contains("“Keep more customers” is no goal of this time");
    }

    @Test
    void thePageOfADayIsItsNewestRevisionByThen() {
        Told told = new Told("a").page("2026-03-01", "They stay", "").page("2026-04-01", "They stay longer", METRIC);

        assertThat(told.on("2026-02-28").link(Kind.BEHAVIOUR).holds()).isFalse();
        assertThat(told.on("2026-03-31").link(Kind.BEHAVIOUR).words()).isEqualTo("They stay");
        assertThat(told.on("2026-04-01").missing())
                .extracting(ChainLink::kind)
                .isEqualTo(List.of(Kind.DRIVER, Kind.MONEY, Kind.GOAL));
    }
}
