package dev.rung.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageBriefTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static StageBrief brief(Stage stage, Map<OnePagerField, String> page, long blockers, String launchOn) {
        Initiative idea = Initiative.idea("id", "Plan", "Mara", TODAY);
        Initiative at = Stages.moved(idea, stage)
                .withDetails(
                        "Plan",
                        "Mara",
                        "",
                        Optional.empty(),
                        launchOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(launchOn)));
        return StageBrief.of(new StageFacts(at, new OnePager(page), blockers, List.of(), List.of(), TODAY));
    }

    @Test
    void anIdeaNamesWhatItsPageDoesNotSay() {
        assertThat(brief(Stage.IDEA, Map.of(), 0, "").words()).isEqualTo("wants a one-pager");
        assertThat(brief(Stage.IDEA, Map.of(OnePagerField.METRIC, "m"), 0, "").words())
                .isEqualTo("wants problem, why now");
        assertThat(brief(
                                Stage.IDEA,
                                Map.of(
                                        OnePagerField.METRIC,
                                        "m",
                                        OnePagerField.PROBLEM,
                                        "p",
                                        OnePagerField.WHY_NOW,
                                        "w"),
                                0,
                                "")
                        .words())
                .isEqualTo("ready to propose");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSED  | 0 |            | ready to commit           | false",
                "PROPOSED  | 1 |            | 1 blocker to mend         | false",
                "COMMITTED | 0 |            | no launch planned         | false",
                "COMMITTED | 0 | 2026-11-22 | launch tomorrow           | false",
                "COMMITTED | 0 | 2026-12-12 | launch in 21 days         | false",
                "COMMITTED | 0 | 2026-11-21 | launch today              | false",
                "COMMITTED | 0 | 2026-11-12 | launch, 9 days late       | true",
                "LAUNCHED  | 0 |            | wants the look of 12 weeks| false",
                "REVIEWED  | 0 |            | wants a decision          | false",
                "CLOSED    | 0 |            | ''                        | false",
                "DROPPED   | 0 |            | ''                        | false",
            })
    void everyStageSaysInAFewWordsWhatItWants(Stage stage, long blockers, String launchOn, String words, boolean late) {
        String day = launchOn == null ? "" : launchOn;
        assertThat(brief(stage, Map.of(), blockers, day)).isEqualTo(new StageBrief(words, late));
    }
}
