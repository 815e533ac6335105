package dev.rung.service.sample;

import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six pages that were sent, of the months before this one; the scorecard of each is what was read by then. */
record UpdateStory(Calendar calendar, Ids ids, Scores score) {

    /** Oldest first. */
    List<Update> told() {
        return Stream.of(page(6, """
                                headline: Late card holds at +1.7 points of trials, €115k a year; wallets are out and unproven.
                                money:
                                - Card at the end of the trial | trial-to-paid | €66k to €236k a year | €115k a year | randomised test
                                - Wallet payments in checkout | checkout completion | €42k to €127k a year | nothing yet | 20 % holdout, read in week 12
                                - Card renewed before it expires | failed charges | €21k to €63k a year | not begun | series per scheme
                                insight: “My wife has the card. She was not in the van.” 11 of 25 owners we watched do not hold the card they pay with.
                                stopped: Reminders about the card inside the trial | two weeks of one engineer
                                risks: Wallet checkouts stay at 2 of 100 | likely | €85k a year of forecast | read in week 6, stop rule on the page
                                asks: Four weeks of four people for expired cards | yes, or after the price list | yes | {day 176}
                                kept: Read the late card against the half that kept the old order | kept
                                next: Expired cards: scheme contract signed and first 500 cards asked | Ines Moreau | {day 152}
                                """), page(5, """
                                headline: Wallets are flat at six weeks: 71.4 % against 71.3 %; I expect to miss that forecast.
                                money:
                                - Card at the end of the trial | trial-to-paid | €66k to €236k a year | €115k a year | randomised test
                                - Wallet payments in checkout | checkout completion | €42k to €127k a year | about €10k a year | 20 % holdout, six weeks
                                - Card renewed before it expires | failed charges | €21k to €63k a year | live since this month | series per scheme
                                insight: “I only noticed when the crew could not open the plan.” 9 of 14 firms lost on an expired card did not know it.
                                stopped: A second reminder screen for expired cards | three weeks
                                risks: The second card scheme answers a day late | certain | one in ten charges | we ask two days earlier
                                asks: none this month
                                kept: Expired cards: scheme contract signed and first 500 cards asked | kept
                                next: Checkout on one page: case with a range to Jonas Weidner | Ines Moreau | {day 128}
                                """), page(4, """
                                headline: Expired cards fail less, 1.6 % to 1.3 % of charges in two weeks; one-page checkout is decided.
                                money:
                                - Card at the end of the trial | trial-to-paid | €66k to €236k a year | €115k a year | randomised test
                                - Card renewed before it expires | failed charges | €21k to €63k a year | too early | series per scheme
                                - Checkout on one page | checkout completion | €65k to €240k a year | not begun | shared holdout
                                insight: 18 of 25 recordings end at the tax number: “I was asked for a number I have never needed to know.”
                                stopped: Wallets on the phone | five weeks
                                risks: Four teams will claim the same rise in checkout | likely | half of €130k | one table for all claims before week six
                                asks: Which discount for a yearly plan | 10 %, 20 %, two years with a price promise | 10 % | {day 90}
                                kept: Checkout on one page: case with a range to Jonas Weidner | kept
                                next: Price test 9 read and the yearly plan’s range narrowed | Ines Moreau | {day 95}
                                """), page(3, """
                                headline: Wallets missed: €10k a year where I had said €83k; stopped, and 5 weeks of 4 people go to checkout.
                                money:
                                - Wallet payments in checkout | checkout completion | €42k to €127k a year | €10k a year | 20 % holdout, 12 weeks
                                - Card renewed before it expires | failed charges | €21k to €63k a year | above the range | series per scheme, week 12 next month
                                - Checkout on one page | checkout completion | €65k to €240k a year | in build | shared holdout
                                insight: “You paid for everything but me.” 70 firms had asked for wallets; 64 of them already paid by invoice.
                                stopped: Wallet payments | 4 people for what was planned as phase two
                                risks: Nobody has tested who chooses a yearly plan | even | the mix, €0.4M a year | read by size of firm in week 6
                                asks: Yearly plan on the price list of {month 60} | in, or wait a year | in, at 10 % | {day 88}
                                kept: Price test 9 read and the yearly plan’s range narrowed | kept
                                next: Checkout on one page at customers | Ines Moreau | {day 84}
                                """), page(2, """
                                headline: Expired cards bring €92k a year, above my range of €21k to €63k, and checkout rose to 72.5 %.
                                money:
                                - Card renewed before it expires | failed charges | €21k to €63k a year | €92k a year | interrupted series
                                - Checkout on one page | checkout completion | €65k to €240k a year | too early | shared holdout, two weeks
                                - Annual plan | annual share of new firms | €0.5M to €2.1M a year | sold from next month | weekly cohorts
                                insight: “Once a year I would not argue about it.” 14 of 20 bookkeepers would rather decide once.
                                stopped: The second test of discounts | two weeks
                                risks: Support runs after missing tax numbers | likely | 1 contact in 50 sales | asked for with the first invoice
                                asks: none this month
                                kept: Checkout on one page at customers | kept
                                next: Four countries on the yearly plan in one morning | Ines Moreau | {day 51}
                                """), page(1, """
                                headline: 19 % of new firms pay a year ahead, up from 11 %, and letters fell from 4,600 to 1,740 a month.
                                money:
                                - Annual plan | annual share of new firms | €0.5M to €2.1M a year | two weeks old | weekly cohorts
                                - Checkout on one page | checkout completion | €65k to €240k a year | €108k a year | shared holdout
                                - Paper invoices only on request | letters a month | €39k to €58k a year | €44k a year | print shop’s invoice
                                - Card renewed before it expires | failed charges | €21k to €63k a year | €92k a year | interrupted series
                                insight: “Two of each. Which one is the real one?” 61 firms paid an invoice twice in a quarter.
                                stopped: New envelopes for the rebranding | €9k
                                risks: Two thirds of yearly contracts are firms of one or two | likely | half the money each | a page for firms above five people
                                asks: Three people for four weeks on day-one cancellations | yes, or after the provider contract | yes | {day 14}
                                kept: Four countries on the yearly plan in one morning | kept
                                next:
                                - Annual plan read by size of firm, with finance | Ines Moreau | {day 9}
                                - Case for a second card provider to Claire Dubois | Ines Moreau | {day -25}
                                """))
                .toList();
    }

    private Update page(int monthsAgo, String text) {
        YearMonth month = YearMonth.from(calendar.today()).minusMonths(monthsAgo);
        LocalDate sent = calendar.endOfMonth(monthsAgo);
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        UpdateSection section = UpdateSection.HEADLINE;
        for (String line : calendar.dates(text).lines().toList()) {
            if (line.startsWith("- ")) {
                texts.merge(section, line.substring(2), (a, b) -> a.isEmpty() ? b : a + "\n" + b);
                continue;
            }
            int colon = line.indexOf(':');
            section = UpdateSection.named(line.substring(0, colon)).orElseThrow();
            texts.put(section, line.substring(colon + 1).strip());
        }
        texts.put(UpdateSection.SCORECARD, scorecard(sent));
        return new Update(
                ids.of(sent, "update " + month), month, sent.minusDays(3), Optional.of(sent), texts, List.of());
    }

    private String scorecard(LocalDate day) {
        return score.metrics().stream().map(m -> line(m, day)).collect(Collectors.joining("\n"));
    }

    private String line(Metric metric, LocalDate day) {
        List<MetricReading> read = score.readings().stream()
                .filter(r -> r.metricId().equals(metric.id()) && !r.on().isAfter(day))
                .sorted(Comparator.comparing(MetricReading::on).reversed())
                .toList();
        String target = score.targets().stream()
                .filter(t -> t.metricId().equals(metric.id()) && !t.on().isAfter(day))
                .max(Comparator.comparing(MetricTarget::on))
                .map(MetricTarget::target)
                .orElse("");
        MetricReading now = read.get(0);
        return String.join(" | ", metric.title(), read.get(1).value(), now.value(), target, now.forecast(), now.why());
    }
}
