package dev.rung.domain.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week's hours typed in a line. */
class HoursLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delivery 20 customer 3h30 business 2 | delivery=1200 customer=210 business=120",
                "delivery=20 customer=3.5 | delivery=1200 customer=210",
                "delivery: 20, customer: 3,5; gtm 0h45 | delivery=1200 customer=210 go-to-market=45",
                "del 8 cust 3:15 over 90m | delivery=480 customer=195 overhead=90",
                "Delivery 20h Customer 3 h 30 | delivery=1200 customer=210",
                "people 0 | people=0",
                "strategy 0.25 go-to-market 45 min | strategy=15 go-to-market=45",
                "delivery 50% customer 20 % strategy 30% | delivery=1200 customer=480 strategy=720",
                "delivery 50% customer 50% of 30h | delivery=900 customer=900",
                "delivery 33.3% customer 33.3% business 33.3% of 1h40 | delivery=34 customer=33 business=33",
            })
    void aLineIsReadAsItIsMeant(String line, String expected) {
        assertThat(words(HoursLine.read(line, 2400).minutes())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delivry 20 | There is no activity “delivry”; there are delivery, customer, business, strategy,"
                        + " go-to-market, people, overhead.",
                "delivery customer 3 | There are no hours behind “delivery”: type them as 3.5, 3h30 or 210m.",
                "delivery 20 customer | There are no hours behind “customer”: type them as 3.5, 3h30 or 210m.",
                "delivery=-3 | “-3” behind “delivery” is not read as hours: type them as 3.5, 3h30 or 210m.",
                "delivery 3h75 | “3h75” behind “delivery” is not read as hours: type them as 3.5, 3h30 or 210m.",
                "20 delivery 3 | “20” belongs to no activity: type the activity first, then its hours, as in “delivery"
                        + " 20 customer 3h30”.",
                "delivery 20 delivery 3 | “delivery” is there twice; say it once.",
                "delivery 20 customer 30% | Type hours or percents, not both in one line.",
                "delivery 60% customer 30% | The percents add up to 90, not to 100: overhead is one of them, too.",
                "delivery 160 customer 9 | A week has 168 hours; these are 169.",
                "delivery 20 of 38h | “of …” goes with percents; hours add up by themselves.",
                "delivery 100% of lots | “lots” is no length of a week: type it as in “of 38h”.",
                "'' | Say where the hours went, as in “delivery 20 customer 3h30 business 2”.",
            })
    void whatCannotBeReadIsRefusedInASentence(String line, String words) {
        assertThatThrownBy(() -> HoursLine.read(line, 2400))
                .isInstanceOf(Refusal.class)
                .hasMessage(words);
    }

    @Test
    void percentsAddUpToTheWeekToTheMinute() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int first = random.nextInt(101);
            int second = random.nextInt(101 - first);
            int week = 1 + random.nextInt(5000);
            String line = "delivery " + first + "% customer " + second + "% people " + (100 - first - second) + "%";
            assertThat(HoursLine.read(line, week).minutes().values().stream()
                            .mapToInt(m -> m)
                            .sum())
                    .as(line + " of " + week)
                    .isEqualTo(week);
        }
    }

    @Test
    void whatIsPrintedAsTypedIsReadAsItWas() {
        for (int minutes = 0; minutes < 3000; minutes += 7) {
            assertThat(HoursLine.amount(HoursText.typed(minutes))).hasValue(minutes);
            assertThat(HoursLine.amount(HoursText.words(minutes))).hasValue(minutes);
        }
    }

    private static String words(Map<Activity, Integer> minutes) {
        return minutes.entrySet().stream()
                .map(e -> e.getKey().id() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
