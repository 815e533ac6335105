package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.text.DisplayWidth;
import org.junit.jupiter.api.Test;

class GoldenReportTest {

    @Test
    void aReadinessReportReadsAsMarkdown() {
        Goldens.match("readiness.md", MarkdownRenderer.render(Mara.report(), DisplayWidth::of));
    }

    @Test
    void aReadinessReportReadsAsHtml() {
        Goldens.match("readiness.html", HtmlRenderer.render(Mara.report()));
    }

    @Test
    void aReadinessReportReadsAsText() {
        Goldens.match("readiness.txt", TextRenderer.render(Mara.report(), DisplayWidth::of, 100));
    }

    @Test
    void everyKindOfBlockIsDrawnInEveryFormat() {
        Document every = EveryBlock.saying("Twelve words");
        Goldens.match("every-block.md", MarkdownRenderer.render(every, DisplayWidth::of));
        Goldens.match("every-block.html", HtmlRenderer.render(every));
        Goldens.match("every-block.txt", TextRenderer.render(every, DisplayWidth::of, 60));
    }

    @Test
    void theSameRecordsOnTheSameDayGiveTheSameBytes() {
        assertThat(HtmlRenderer.render(Mara.report())).isEqualTo(HtmlRenderer.render(Mara.report()));
    }
}
