package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.update.UpdateSection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateReportTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static final Map<UpdateSection, String> TEXTS = Map.of(
            UpdateSection.HEADLINE, "Churn fell from 3.8 % to 3.4 %; the checkout trial missed its range.",
            UpdateSection.SCORECARD, """
                    Churn | 3.8 % | 3.4 % | 3 % by 2027-03-31 | 3.1 % | fewer failed cards
                    Activation | 21 % | 24 % | 30 % by 2027-03-31 | 28 % | shorter form
                    Cost per ticket | 9 EUR | 8 EUR | 6 EUR by 2027-06-30 | 7 EUR | macros""",
            UpdateSection.MONEY, """
                    Checkout trial | conversion 21 % → 30 % | 405k a year (180k–760k) | 310k a year | holdout, high confidence
                    Card retries | churn 3.8 % → 3 % | 120k a year | not launched | modelled only
                    and 34 more: run-rate 120k, modelled 800k a year
                    Team | cost of the month | – | 118k EUR | 38 % (44.8k) untranslated""",
            UpdateSection.INSIGHT, "“I gave up at the VAT <field>” (Müller, 2026-11-03); 7 of 12 interviews",
            UpdateSection.STOPPED, "The mobile app: nobody paid for it; frees 40k EUR",
            UpdateSection.RISKS, "The card network changes its fees | likely | 60k a year | Ana asks for the old price",
            UpdateSection.ASKS, "Stop the app | keep it; sell it | stop it | 2026-12-15",
            UpdateSection.KEPT, "Talk to two churned accounts | kept",
            UpdateSection.NEXT, "Activation reaches 26 % | Ana | 2026-12-31");

    private static Update page(Map<UpdateSection, String> texts) {
        return new Update("u", NOVEMBER, NOVEMBER.atDay(20), Optional.of(NOVEMBER.atDay(30)), texts, List.of());
    }

    private static List<ScoredMetric> metrics() {
        Metric churn = new Metric(
                "m", "Churn", Metric.Better.DOWN, "warehouse", Optional.empty(), Optional.empty(), 0, Optional.empty());
        return List.of(new ScoredMetric(
                churn,
                List.of(),
                List.of(
                        reading(8, "4.1 %"),
                        reading(9, "3.9 %"),
                        reading(10, "3.8 %"),
                        reading(11, "3.4 %"),
                        reading(12, "1 %"))));
    }

    private static MetricReading reading(int month, String value) {
        return new MetricReading("m", LocalDate.of(2026, month, 25), value, "", "");
    }

    private static Document written() {
        return UpdateReport.of(page(TEXTS), "Mara Lind", "EUR", metrics());
    }

    /** A page of as many words as one may have, most of them in its tables. */
    static Document full() {
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        texts.putAll(TEXTS);
        texts.put(
                UpdateSection.SCORECARD,
                (TEXTS.get(UpdateSection.SCORECARD) + "\n")
                        .repeat(2)
                        .lines()
                        .limit(5)
                        .reduce("", (a, b) -> a + b + "\n"));
        texts.put(
                UpdateSection.MONEY,
                """
                Checkout trial without a card for … | conversion of small shops 21 % → 30 %, 2027-03-31 | 405k a year (180k–760k) | 310k a year | holdout, high confidence
                """.repeat(6) + TEXTS.get(UpdateSection.MONEY).lines().skip(2).reduce("", (a, b) -> a + b + "\n"));
        texts.put(UpdateSection.RISKS, (TEXTS.get(UpdateSection.RISKS) + "\n").repeat(2));
        texts.put(UpdateSection.ASKS, (TEXTS.get(UpdateSection.ASKS) + "\n").repeat(2));
        while (UpdatePage.words(texts) < UpdatePage.MOST_WORDS - 8) {
            texts.merge(UpdateSection.NEXT, "\nActivation reaches 26 % | Ana | 2026-12-31", String::concat);
        }
        return UpdateReport.of(page(texts), "Mara Lind", "EUR", metrics());
    }

    @Test
    void theHeadlineStandsAboveAndEverySectionBelow() {
        String text = MarkdownRenderer.render(written(), DisplayWidth::of);
        Golden.check("report/update.md", text);
        assertThat(text)
                .contains("November 2026", "Churn: 4.1 % → 3.9 % → 3.8 % → 3.4 %")
                .doesNotContain("1 %\n1 %");
    }

    @Test
    void itReadsAsHtmlAndAsText() {
        String html = HtmlRenderer.render(written());
        Golden.check("report/update.html", html);
        Golden.check("report/update.txt", TextRenderer.render(written(), DisplayWidth::of, 100));
        assertThat(html).contains("<svg class=\"line spark\"", "&lt;field&gt;");
    }

    @Test
    void anEmptyPageSaysSo() {
        assertThat(MarkdownRenderer.render(UpdateReport.of(page(Map.of()), "Mara", "EUR", List.of()), DisplayWidth::of))
                .contains("Nothing is written yet.");
    }
}
