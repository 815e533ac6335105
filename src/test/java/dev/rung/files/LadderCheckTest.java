package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderCheckTest {
    private static final String GOOD = """
            {
              "id": "good", "version": "1", "title": "Good",
              "levels": [
                {"id": "pm", "title": "PM", "track": "individual"},
                {"id": "senior", "title": "Senior", "track": "individual", "after": ["pm"]}
              ],
              "areas": [{"title": "Business", "competencies": [{"id": "c", "title": "C", "expectations": {
                "pm": {
                  "text": "Names metric, baseline and target on each one-pager before the build starts.",
                  "markers": ["The one-pager carries a dated baseline", "The target has a date"],
                  "warnings": ["A target appears after the launch"],
                  "questions": ["Which number moves first?", "What was it before?"]
                },
                "senior": {
                  "text": "Moves one business metric that neighbouring teams depend on, with a comparison that analytics accepts.",
                  "markers": ["A holdout stands beside the actual", "A neighbour’s plan cites the gain"],
                  "warnings": ["The gain is claimed from a seasonal peak"],
                  "questions": ["Who would lose if it slipped back?", "How do you know it was the change?"]
                }
              }}]}]
            }
            """;

    private static List<LadderWarning> with(String old, String text) {
        assertThat(GOOD).contains(old);
        return LadderCheck.check(SmallLadder.read(GOOD.replace(old, text)));
    }

    @Test
    void aGoodLadderIsLeftInPeace() {
        assertThat(with("Good", "Good")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Names metric, baseline and target on each one-pager|Is a strong product thinker|trait|9",
                "Names metric, baseline and target|Understands metric, baseline and target|trait|9",
                "Names metric, baseline and target on|Demonstrates proactive ownership of the metric on|trait|9",
                "before the build starts|and presents it to the CFO|two-behaviours|9",
                "before the build starts|as well as coaching a PM|two-behaviours|9",
                "before the build starts|; sends it to finance|two-behaviours|9",
                "The target has a date|Writes the target and archives the page|two-behaviours|10",
                "before the build starts|for at least 3 years in product|tenure|9",
                "before the build starts|after five years of product experience|tenure|9",
                "Names metric|Manages a team of PMs, metric|reports|9",
                "A target appears after the launch|The target is not significantly better|weasel|11",
                "What was it before?|Which number moves first?|repeated|12",
                "What was it before?|Tell me what it was before|question|12",
                "What was it before?|Why did you not look it up?|question|12",
                ", \"The target has a date\"||count|10",
                "\"A target appears after the launch\"||count|8",
                "before the build starts|before it starts, so that each reader of the page can find at a glance the number it started from, the number it should reach, the day on which it is read again, the person who reads it and the money|long|9",
            })
    void aWeaknessIsNamedWithItsLine(String old, String text, String id, int line) {
        assertThat(with(old, text == null ? "" : text))
                .extracting(LadderWarning::id, LadderWarning::line)
                .containsExactly(tuple(id, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports revenue and costs of the product to finance each month.",
                "Agrees with sales, marketing and customers on one price page.",
                "Keeps a data-driven forecast that marketing and sales use.",
                "Sets a three-year portfolio that the CFO signs.",
                "Has each PM name the metric on the one-pager.",
                "Cites the customer’s words “I am strong and writes it down” on the page.",
                "Writes a page on churn reasons, pricing and their causes that the board reads.",
            })
    void wordsThatOnlyLookLikeAWeaknessPass(String text) {
        assertThat(with("Names metric, baseline and target on each one-pager before the build starts.", text))
                .isEmpty();
    }

    @Test
    void neighboursThatDifferByAnAdverbAreTold() {
        List<LadderWarning> warnings = with(
                "Moves one business metric that neighbouring teams depend on, with a comparison that analytics accepts.",
                "Independently names metric, baseline and target on several complex one-pagers before the build starts.");
        assertThat(warnings).extracting(LadderWarning::id).containsExactly("neighbour");
        assertThat(warnings.get(0).text())
                .startsWith("mine.json:15: $.areas[0].competencies[0].expectations.senior.text: differs from pm by")
                .endsWith("[neighbour]");
    }

    @Test
    void aSentenceOfAnyJobIsTold() {
        assertThat(LadderCheck.check(SmallLadder.read(GOOD.replace(
                                "Names metric, baseline and target on each one-pager before the build starts.",
                                "Answers mails within a day, as the team agreed.")
                        .replace("The one-pager carries a dated baseline", "The mailbox is empty"))))
                .extracting(LadderWarning::id)
                .containsExactly("any-job");
    }

    @Test
    void anEmptyCellAndAnEmptyLevelAreTold() {
        String another =
                "]}, {\"title\": \"More\", \"competencies\": [{\"id\": \"d\", \"title\": \"D\", \"expectations\": {}}";
        List<LadderWarning> cells = LadderCheck.check(SmallLadder.read(GOOD.replace("}}]}]", "}}" + another + "]}]")));
        assertThat(cells).extracting(LadderWarning::id).containsExactly("empty-cell", "empty-cell");
        assertThat(cells.get(0).message()).startsWith("d@pm expects nothing");
        String level = "{\"id\": \"top\", \"title\": \"Top\", \"track\": \"leadership\", \"after\": [\"senior\"]}";
        assertThat(LadderCheck.check(
                        SmallLadder.read(GOOD.replace("\"after\": [\"pm\"]}", "\"after\": [\"pm\"]}, " + level))))
                .extracting(LadderWarning::id, LadderWarning::path)
                .containsExactly(tuple("empty-level", "$.levels[2]"));
    }
}
