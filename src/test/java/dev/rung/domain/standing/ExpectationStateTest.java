package dev.rung.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of one expectation on 21 November 2026, case by case; the window of senior begins 1 January 2026. */
class ExpectationStateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all                             | owner@senior | no_evidence    | 0 | 0 | -
            another competency's claim                 | owner@senior | no_evidence    | 0 | 0 | a money@senior 2026-10-01 verified
            a title only                               | owner@senior | claimed        | 0 | 0 | a owner@senior 2026-10-01 asserted
            a title only, long ago                     | owner@senior | claimed        | 0 | 0 | a owner@senior 2020-10-01 described
            described is not enough                    | owner@senior | claimed        | 0 | 0 | a owner@senior 2026-10-01 described
            many described are not enough              | owner@senior | claimed        | 0 | 0 | a owner@senior 2026-10-01 described; b owner@senior 2026-07-01 described; c owner@senior 2026-04-01 described
            rejected counts for nothing, still a claim | owner@senior | claimed        | 0 | 0 | a owner@senior 2026-10-01 verified rejected
            rejected and old is not stale              | owner@senior | claimed        | 0 | 0 | a owner@senior 2024-10-01 verified rejected
            last day before the window                 | owner@senior | stale          | 0 | 0 | a owner@senior 2025-12-31 artifact
            stale beside a fresh described one         | owner@senior | stale          | 0 | 0 | a owner@senior 2025-12-31 artifact; b owner@senior 2026-10-01 described
            first day of the window                    | owner@senior | shown          | 1 | 1 | a owner@senior 2026-01-01 artifact
            today                                      | owner@senior | shown          | 1 | 1 | a owner@senior 2026-11-21 artifact
            tomorrow is ignored                        | owner@senior | no_evidence    | 0 | 0 | a owner@senior 2026-11-22 verified
            one verified                               | owner@senior | shown          | 1 | 1 | a owner@senior 2026-10-01 verified
            two of one quarter                         | owner@senior | shown          | 2 | 1 | a owner@senior 2026-10-01 verified; b owner@senior 2026-11-01 verified
            nine of one quarter                        | owner@senior | shown          | 9 | 1 | a owner@senior 2026-10-01 verified; b owner@senior 2026-10-02 verified; c owner@senior 2026-10-03 verified; d owner@senior 2026-10-04 verified; e owner@senior 2026-10-05 verified; f owner@senior 2026-10-06 verified; g owner@senior 2026-10-07 verified; h owner@senior 2026-10-08 verified; i owner@senior 2026-10-09 verified
            two quarters, none witnessed               | owner@senior | shown          | 2 | 2 | a owner@senior 2026-10-01 artifact; b owner@senior 2026-09-30 artifact
            the strong one is rejected                 | owner@senior | shown          | 2 | 2 | a owner@senior 2026-10-01 artifact; b owner@senior 2026-09-30 artifact; c owner@senior 2026-06-01 verified rejected
            the strong one is too old                  | owner@senior | shown          | 2 | 2 | a owner@senior 2026-10-01 artifact; b owner@senior 2026-09-30 artifact; c owner@senior 2025-06-01 verified
            two quarters, one witnessed                | owner@senior | sustained      | 2 | 2 | a owner@senior 2026-10-01 witnessed; b owner@senior 2026-09-30 artifact
            two quarters, one measured                 | owner@senior | sustained      | 2 | 2 | a owner@senior 2026-10-01 artifact; b owner@senior 2026-01-01 measured
            one piece claimed twice is one piece       | owner@senior | shown          | 1 | 1 | a owner@senior 2026-10-01 measured; a owner@principal 2026-10-01 measured
            one of its two claims rejected             | owner@senior | shown          | 1 | 1 | a owner@senior 2026-10-01 measured rejected; a owner@principal 2026-10-01 measured
            a higher claim counts below                | owner@pm     | shown          | 1 | 1 | a owner@principal 2026-10-01 artifact
            a leadership claim counts below            | owner@senior | shown          | 1 | 1 | a owner@director 2026-10-01 artifact
            a lower claim never counts above           | owner@senior | no_evidence    | 0 | 0 | a owner@pm 2026-10-01 verified
            no claim on the other track                | owner@principal | no_evidence | 0 | 0 | a owner@group 2026-10-01 verified; b owner@director 2026-10-01 verified
            nor the other way round                    | owner@group  | no_evidence    | 0 | 0 | a owner@principal 2026-10-01 verified
            after two levels counts on both paths      | owner@principal | shown       | 1 | 1 | a owner@head 2026-10-01 artifact
            and on the second path                     | owner@group  | shown          | 1 | 1 | a owner@head 2026-10-01 artifact
            past a level without the cell              | scale@pm     | shown          | 1 | 1 | a scale@group 2026-10-01 artifact
            leadership wants three                     | owner@group  | shown          | 2 | 2 | a owner@group 2026-10-01 measured; b owner@group 2026-07-01 measured
            leadership wants three quarters            | owner@group  | shown          | 3 | 2 | a owner@group 2026-10-01 measured; b owner@group 2026-07-01 measured; c owner@group 2026-07-02 measured
            leadership with three of three             | owner@group  | sustained      | 3 | 3 | a owner@group 2026-10-01 measured; b owner@group 2026-07-01 artifact; c owner@group 2025-07-01 artifact
            leadership window has six quarters         | owner@group  | stale          | 0 | 0 | a owner@group 2025-06-30 measured
            the window is the judged level's           | owner@senior | stale          | 0 | 0 | a owner@group 2025-07-01 measured
            a review that says meeting                 | owner@senior | confirmed      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-01 meeting
            a review that says exceeding               | owner@senior | confirmed      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2020-11-01 exceeding
            a review does not make shown confirmed     | owner@senior | shown          | 1 | 1 | a owner@senior 2026-10-01 measured; review owner@senior 2026-11-01 meeting
            a newer review says less                   | owner@senior | sustained      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-02 working_towards; review owner@senior 2026-11-01 meeting
            of one day the later id wins               | owner@senior | confirmed      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-01 not_yet; review owner@senior 2026-11-01 meeting
            not observed leaves the older one          | owner@senior | confirmed      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-02 not_observed; review owner@senior 2026-11-01 meeting
            a review of another level says nothing     | owner@senior | sustained      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@principal 2026-11-01 meeting
            a review of tomorrow                       | owner@senior | sustained      | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-22 meeting
            not applicable wins over confirmed         | owner@senior | not_applicable | 2 | 2 | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-01 meeting; na owner@senior 2026-11-01
            not applicable without any claim           | owner@senior | not_applicable | 0 | 0 | na owner@senior 2026-11-21
            not applicable from tomorrow               | owner@senior | no_evidence    | 0 | 0 | na owner@senior 2026-11-22
            applies again                              | owner@senior | no_evidence    | 0 | 0 | na owner@senior 2026-10-01; applies owner@senior 2026-10-02
            the newest mark wins in any order          | owner@senior | not_applicable | 0 | 0 | na owner@senior 2026-10-03; applies owner@senior 2026-10-02
            a mark is for one level                    | owner@pm     | no_evidence    | 0 | 0 | na owner@senior 2026-10-01
            a quarter away is skipped                  | owner@senior | shown          | 1 | 1 | a owner@senior 2025-10-01 artifact; away 2026-Q2
            the current quarter away                   | owner@senior | shown          | 1 | 1 | a owner@senior 2025-10-01 artifact; away 2026-Q4
            two away                                   | owner@senior | shown          | 1 | 1 | a owner@senior 2025-07-01 artifact; away 2026-Q4; away 2025-Q4
            an away quarter before the window adds none| owner@senior | stale          | 0 | 0 | a owner@senior 2025-10-01 artifact; away 2025-Q4
            what happened while away counts            | owner@senior | sustained      | 2 | 2 | a owner@senior 2026-05-01 measured; b owner@senior 2026-07-01 artifact; away 2026-Q2
            """)
    void isAsTheRecordsSay(String name, String cell, String state, int counted, int quarters, String records) {
        ExpectationStanding standing = StandingRules.judge(Given.records(records), Given.DAY)
                .expectation(Given.cell(cell))
                .orElseThrow();

        assertThat(standing.state().word()).isEqualTo(state);
        assertThat(standing.counted()).hasSize(counted);
        assertThat(standing.quarters()).isEqualTo(quarters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owner@senior | no evidence; 1 claim with situation, action, result and a link would make it shown | -
            owner@senior | 1 claim, none counted, asserted; situation, action, result and a link would make it shown | a owner@senior 2026-10-01 asserted
            owner@senior | 2 claims, none counted, described at best; a link for one of them would make it shown | a owner@senior 2026-10-01 asserted; b owner@senior 2026-10-01 described
            owner@senior | 1 claim, none counted, described, before the window of 4 quarters; 1 new counted claim would make it shown | a owner@senior 2025-10-01 described
            owner@senior | 1 claim, none counted, rejected; 1 that counts would make it shown | a owner@senior 2026-10-01 verified rejected
            owner@senior | last shown in Q3 2025, before the window of 4 quarters; 1 new counted claim would make it shown again | a owner@senior 2025-08-01 artifact; b owner@senior 2024-08-01 artifact
            owner@senior | 1 counted claim in 1 quarter, measured; 1 more in another quarter would make it sustained | a owner@senior 2026-08-01 measured
            owner@senior | 1 counted claim in 1 quarter, none witnessed or measured; 1 more in another quarter, witnessed or measured, would make it sustained | a owner@senior 2026-08-01 artifact
            owner@senior | 2 counted claims in 1 quarter, witnessed; 1 more in another quarter would make it sustained | a owner@senior 2026-08-01 artifact; b owner@senior 2026-08-01 witnessed
            owner@senior | 2 counted claims in 2 quarters, none witnessed or measured; a witness for one of them, or its metric with baseline, result and source, would make it sustained | a owner@senior 2026-10-01 artifact; b owner@senior 2026-07-01 artifact
            owner@group | 1 counted claim in 1 quarter, none witnessed or measured; 2 more in 2 other quarters, 1 of them witnessed or measured, would make it sustained | a owner@group 2026-08-01 artifact
            owner@group | 2 counted claims in 2 quarters, measured; 1 more in another quarter would make it sustained | a owner@group 2026-08-01 measured; b owner@group 2026-10-01 measured
            owner@senior | nobody else has rated it; a review that says meeting would make it confirmed | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact
            owner@senior | the latest review, of 2026-11-01, says working towards; one that says meeting would make it confirmed | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-01 working_towards
            owner@senior | '' | a owner@senior 2026-10-01 measured; b owner@senior 2026-09-30 artifact; review owner@senior 2026-11-01 meeting
            owner@senior | '' | na owner@senior 2026-10-01
            """)
    void saysWhatIsMissing(String cell, String missing, String records) {
        ExpectationStanding standing = StandingRules.judge(Given.records(records), Given.DAY)
                .expectation(Given.cell(cell))
                .orElseThrow();

        assertThat(standing.missing()).isEqualTo(missing);
    }
}
