package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.DisplayWidth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OnePagerReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String[] WORDS = {
        "office", "managers", "pay", "monthly", "because", "the", "approval", "of", "a", "yearly", "sum", "needs",
        "another", "signature", "and", "six", "of", "nine", "told", "us", "so", "since", "September", "2026"
    };

    static Initiative bet() {
        return Initiative.idea("bet-1", "Annual plan for small teams", "Mara Lind", DAY);
    }

    /** All fields written, so many words together. */
    static OnePager page(int words) {
        OnePagerField[] fields = OnePagerField.values();
        OnePager page = OnePager.EMPTY;
        for (int f = 0; f < fields.length; f++) {
            int share = words / fields.length + (f < words % fields.length ? 1 : 0);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < share; i++) {
                boolean item = fields[f].listed() && i % 8 == 0;
                text.append(i == 0 ? "" : item ? "\n" : " ").append(WORDS[(i + f) % WORDS.length]);
            }
            page = page.with(fields[f], text.toString());
        }
        return page;
    }

    private static Document written() {
        return OnePagerReport.of(
                bet(),
                OnePager.EMPTY
                        .with(OnePagerField.METRIC, "Raise yearly-plan share from 12 % to 18 % by 31 March 2027")
                        .with(
                                OnePagerField.PROBLEM,
                                "Office managers pay monthly.\n\nA yearly sum needs two signatures.")
                        .with(OnePagerField.DECISION, "Two engineers for <eight> weeks.")
                        .with(OnePagerField.ALTERNATIVES, "Do nothing: 34k a month\nA discount"),
                DAY);
    }

    @Test
    void theDecisionComesFirstAndWhatWasNotWrittenIsNotThere() {
        String text = MarkdownRenderer.render(written(), DisplayWidth::of);
        Golden.check("report/one-pager.md", text);
        assertThat(text.indexOf("## Decision wanted")).isPositive().isLessThan(text.indexOf("## Metric"));
        assertThat(text).doesNotContain("Guardrails");
    }

    @Test
    void itReadsAsHtmlAndAsText() {
        Golden.check("report/one-pager.html", HtmlRenderer.render(written()));
        Golden.check("report/one-pager.txt", TextRenderer.render(written(), DisplayWidth::of, 100));
    }

    @Test
    void anEmptyPageSaysSo() {
        assertThat(MarkdownRenderer.render(OnePagerReport.of(bet(), OnePager.EMPTY, DAY), DisplayWidth::of))
                .contains("Nothing is written yet.");
    }
}
