package dev.rung.domain.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.LadderMapping.Confidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderChangesTest {
    private static final Ladder OLD = ladder(
            "old",
            List.of(level("pm", "Product Manager"), level("senior", "Senior PM"), level("staff", "Staff")),
            row("money", "Money", "Reads the contribution margin", "pm", "senior"),
            row("customer", "Customer insight", "Talks to customers", "pm", "senior", "staff"),
            row("voice", "Stakeholders", "Asks sales before the launch", "pm"),
            row("odd", "Juggling", "Keeps balls aloft", "pm"));
    private static final Ladder NEW = ladder(
            "new",
            List.of(level("p1", "Product manager"), level("p2", "Senior product manager"), level("p3", "Lead")),
            row("money", "Finance", "Budgets", "p1"),
            row("insight", "Insight into customers", "Interviews", "p1", "p2", "p3"),
            row("launch", "Go-to-market", "Asks sales and support before a launch", "p1"));

    private static Level level(String id, String title) {
        return new Level(id, title, Track.INDIVIDUAL, List.of(), "", "");
    }

    private static Ladder ladder(String id, List<Level> levels, Competency... rows) {
        return new Ladder(id, "1", id, "", levels, List.of(new Area("All", List.of(rows))), Readiness.DEFAULT);
    }

    private static Competency row(String id, String title, String text, String... levels) {
        Map<String, Expectation> cells = new LinkedHashMap<>();
        for (String level : levels) {
            cells.put(
                    level,
                    new Expectation(
                            text + (level.equals("senior") ? " of an area" : ""),
                            List.of("does it", "at " + level),
                            List.of("none at " + level),
                            List.of()));
        }
        return new Competency(id, title, "", Kind.NORMAL, cells);
    }

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource(textBlock = """
            money@pm,        money@p1,   sure
            customer@pm,     insight@p1, likely
            customer@staff,  insight@p3, guess
            voice@pm,        launch@p1,  guess
            odd@pm,          '',         none
            money@senior,    '',         none
            money@nowhere,   '',         none
            """)
    void proposesWhereAClaimBelongsOnANewLadder(String from, String to, String confidence) {
        LadderMapping.Proposal proposal =
                LadderMapping.propose(OLD, NEW).of(ExpectationId.parse(from).orElseThrow());

        assertThat(proposal.to()).isEqualTo(ExpectationId.parse(to));
        assertThat(proposal.confidence().name()).isEqualToIgnoringCase(confidence);
        assertThat(proposal.why()).isNotBlank();
    }

    @Test
    void aLadderMapsOntoItselfForSure() {
        LadderMapping mapping = LadderMapping.propose(OLD, OLD);

        assertThat(mapping.levels()).allMatch(m -> m.to().equals(Optional.of(m.from())));
        assertThat(mapping.competencies()).allMatch(m -> m.confidence() == Confidence.SURE);
    }

    @Test
    void theDifferenceOfTwoLevelsNamesWhatIsNewGoneAndChanged() {
        LevelDiff diff = LevelDiff.of(OLD, "pm", "senior");

        assertThat(diff.rows())
                .extracting(LevelDiff.Row::change)
                .containsExactly(
                        LevelDiff.Change.CHANGED,
                        LevelDiff.Change.CHANGED,
                        LevelDiff.Change.GONE,
                        LevelDiff.Change.GONE);
        assertThat(diff.rows().get(0).newWords()).containsExactly("area");
        assertThat(diff.rows().get(0).newMarkers()).containsExactly("at senior");
        assertThat(diff.rows().get(0).newWarnings()).containsExactly("none at senior");
        assertThat(LevelDiff.of(OLD, "pm", "pm").rows()).allMatch(r -> r.change() == LevelDiff.Change.SAME);
        assertThat(LevelDiff.of(OLD, "staff", "pm").rows())
                .extracting(LevelDiff.Row::change)
                .contains(LevelDiff.Change.NEW);
        assertThatThrownBy(() -> LevelDiff.of(OLD, "pm", "chief"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pm, senior, staff");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            pricing,   prices
            planned,   plans
            customers, customer
            companies, company
            selling,   sells
            decisions, decision
            closed,    closing
            business,  business
            """)
    void formsOfAWordHaveOneStem(String one, String other) {
        assertThat(Stems.stem(one)).isEqualTo(Stems.stem(other));
    }

    @Test
    void wordsWithoutMeaningAreLeftOut() {
        assertThat(Stems.of("The customer’s price, and what THEY said: 7 % less")
                        .values())
                .containsExactly("customer", "price", "said");
    }
}
