package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.text.DisplayWidth;
import org.junit.jupiter.api.Test;

class GoldenReportTest {

    @Test
    void aReadinessReportReadsAsMarkdown() {
        Golden.check("report/readiness.md", MarkdownRenderer.render(Mara.report(), DisplayWidth::of));
    }

    @Test
    void aReadinessReportReadsAsHtml() {
        Golden.check("report/readiness.html", HtmlRenderer.render(Mara.report()));
    }

    @Test
    void aReadinessReportReadsAsText() {
        Golden.check("report/readiness.txt", TextRenderer.render(Mara.report(), DisplayWidth::of, 100));
    }

    @Test
    void everyKindOfBlockIsDrawnInEveryFormat() {
        Document every = EveryBlock.saying("Twelve words");
        Golden.check("report/every-block.md", MarkdownRenderer.render(every, DisplayWidth::of));
        Golden.check("report/every-block.html", HtmlRenderer.render(every));
        Golden.check("report/every-block.txt", TextRenderer.render(every, DisplayWidth::of, 60));
    }

    @Test
    void theSameRecordsOnTheSameDayGiveTheSameBytes() {
        assertThat(HtmlRenderer.render(Mara.report())).isEqualTo(HtmlRenderer.render(Mara.report()));
    }
}
