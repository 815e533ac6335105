package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.BankQuestion;
import dev.rung.domain.coaching.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoachingQuestionsTest {
    private static final List<BankQuestion> BANK = CoachingQuestions.all();

    @Test
    void thereAreFortyFourEachSaidOnceAndAsked() {
        assertThat(BANK).hasSize(44);
        assertThat(BANK.stream().map(BankQuestion::wording).collect(Collectors.toSet()))
                .hasSize(44);
        assertThat(BANK).allSatisfy(q -> assertThat(q.wording()).endsWith("?").hasSizeLessThan(100));
        assertThat(BANK).filteredOn(q -> q.competency().isPresent()).hasSize(12);
    }

    @Test
    void competenciesAreThoseOfTheShippedLadder() {
        var ladder = new LadderFiles(java.nio.file.Path.of("nowhere")).ladder("owner-pm");
        assertThat(BANK.stream().flatMap(q -> q.competency().stream()))
                .allSatisfy(c -> assertThat(ladder.competency(c)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void eachStepHasSixQuestionsOrMoreThatFitAnything(Step step) {
        assertThat(BankQuestion.fitting(BANK, step, Optional.empty()))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(q -> q.competency().isEmpty());
    }

    @Test
    void thoseOfTheCompetencyComeFirst() {
        assertThat(BankQuestion.fitting(BANK, Step.REALITY, Optional.of("go-to-market"))
                        .get(0)
                        .competency())
                .contains("go-to-market");
    }
}
