package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.text.DisplayWidth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromotionReportTest {

    private static List<String> all(PromotionCase promotion) {
        Document document = PromotionReport.of(promotion);
        return List.of(
                MarkdownRenderer.render(document, DisplayWidth::of),
                HtmlRenderer.render(document),
                TextRenderer.render(document, DisplayWidth::of, 100));
    }

    @Test
    void nothingPrivateIsInItAndItSaysHowMuchWasLeftOut() {
        assertThat(all(BigCase.full()))
                .allSatisfy(text ->
                        assertThat(text).doesNotContain(BigCase.CANARY).contains("1 piece of private evidence"));
    }

    @Test
    void gapsAndWhatWentWrongComeFirstUnderHeadingsOfTheSameRank() {
        String text = all(BigCase.full()).get(0);
        List<String> headings = text.lines().filter(l -> l.startsWith("## ")).toList();
        assertThat(headings)
                .startsWith("## The case", "## Gaps and plan", "## What went wrong")
                .hasSize(13);
    }

    @Test
    void whatIsMoreThanThereIsRoomForIsCounted() {
        String text = all(BigCase.full()).get(0);
        assertThat(text)
                .contains("and 2 more", "… and 3 more", "6 more were not printed", "more expectations were rated");
        assertThat(text).contains("missed forecast: ", "dropped bet: ", "rejected evidence: ", "rated not yet: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b> & \"y\"", "[a](javascript:alert(1))", "# x | y", "\u202Egnp", "漢字漢字漢字"})
    void whateverPeopleWroteStaysText(String words) {
        List<String> texts = all(BigCase.saying(words));
        assertThat(texts.get(1)).doesNotContain("<b>x", "href=\"javascript");
        assertThat(texts.get(0)).doesNotContainPattern("(?<!\\\\)\\]\\(javascript");
        assertThat(texts).allSatisfy(t -> assertThat(t).doesNotContain("\u202E"));
    }

    @Test
    void theSameRecordsOnTheSameDayGiveTheSameBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            String words = "Word" + random.nextInt(1000) + " and " + random.nextInt(9);
            assertThat(all(BigCase.saying(words))).isEqualTo(all(BigCase.saying(words)));
        }
    }
}
