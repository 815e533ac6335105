package dev.rung.domain.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import dev.rung.files.CoachingQuestions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Function<ExpectationId, Optional<String>> TITLE =
            id -> id.competency().equals("gone") ? Optional.empty() : Optional.of(id.competency());
    private static final List<BankQuestion> BANK = CoachingQuestions.all();

    private static ExpectationId cell(String competency) {
        return new ExpectationId(competency, "senior-pm");
    }

    private static Promised promised(String about, int daysAhead) {
        Commitment commitment = new Commitment(
                "c" + daysAhead,
                "Call " + about,
                "Anna",
                TODAY.plusDays(daysAhead),
                "",
                Commitment.State.OPEN,
                "",
                Commitment.Source.SESSION,
                "s",
                TODAY.minusDays(30),
                Optional.empty());
        return new Promised(
                commitment, Optional.of(about).filter(a -> !a.equals("-")).map(a -> cell(a)));
    }

    private static GrowthProgress bet(String about, State began, State now) {
        GrowthBet bet = new GrowthBet(
                "b-" + about,
                "p",
                new Quarter(2026, 4),
                "Move " + about,
                "owner-pm",
                cell(about),
                "a page",
                began,
                GrowthBet.Outcome.OPEN,
                "",
                TODAY.minusDays(20),
                Optional.empty());
        return new GrowthProgress(bet, about, Optional.of(now), List.of(), "");
    }

    private static Gap gap(String about, boolean core) {
        return new Gap(cell(about), about, State.SHOWN, "1 more quarter", core);
    }

    @ParameterizedTest
    @CsvSource({
        "overdue 3 and 9 days, overdue-long",
        "overdue about nothing, unmoved",
        "overdue about what is gone, unmoved",
        "due ahead, unmoved",
        "bets moved, core",
        "no core gap, other",
        "nothing, ''"
    })
    void theFocusIsTheFirstThatThereIs(String of, String expected) {
        List<Promised> open = switch (of) {
            case "overdue 3 and 9 days" -> List.of(promised("overdue", -3), promised("overdue-long", -9));
            case "overdue about nothing" -> List.of(promised("-", -3));
            case "overdue about what is gone" -> List.of(promised("gone", -3));
            case "due ahead" -> List.of(promised("ahead", 3));
            default -> List.of();
        };
        boolean bets = !open.isEmpty();
        List<GrowthProgress> growth = bets
                ? List.of(
                        bet("moved", State.CLAIMED, State.SHOWN),
                        bet("gone", State.SHOWN, State.SHOWN),
                        bet("unmoved", State.SHOWN, State.SHOWN))
                : of.equals("bets moved") ? List.of(bet("moved", State.CLAIMED, State.SHOWN)) : List.of();
        List<Gap> gaps = switch (of) {
            case "no core gap" -> List.of(gap("other", false), gap("another", false));
            case "nothing" -> List.of();
            default -> List.of(gap("other", false), gap("core", true));
        };

        Optional<Focus> focus = Focus.suggested(open, growth, gaps, TITLE, TODAY);

        assertThat(focus.map(f -> f.id().competency()).orElse("")).isEqualTo(expected);
        assertThat(focus.map(Focus::why).orElse("none")).isNotBlank();
    }

    @Test
    void thereAreTwoQuestionsAStepAndTheLaddersStandFirstInReality() {
        List<PreparedQuestion> questions = PreparedQuestion.suggested(
                BANK,
                List.of("How do you know?", "Who said so?"),
                Optional.of("strategy-and-choices"),
                Set.of(),
                false);

        assertThat(questions).hasSize(8).extracting(PreparedQuestion::step).isSorted();
        assertThat(questions)
                .filteredOn(q -> q.step() == Step.REALITY)
                .extracting(PreparedQuestion::wording)
                .containsExactly("How do you know?", "Who said so?");
        assertThat(questions)
                .filteredOn(q -> q.step() == Step.OPTIONS)
                .first()
                .extracting(PreparedQuestion::wording)
                .isEqualTo("What are you saying no to, and what does that no cost?");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasAskedLatelyIsNeverAskedAgainHoweverManySessionsFollow(boolean self) {
        Set<String> lately = new HashSet<>();
        for (int session = 0; session < 12; session++) {
            List<PreparedQuestion> questions =
                    PreparedQuestion.suggested(BANK, List.of("Ladder?"), Optional.of("go-to-market"), lately, self);
            assertThat(questions)
                    .isEqualTo(PreparedQuestion.suggested(
                            BANK, List.of("Ladder?"), Optional.of("go-to-market"), new HashSet<>(lately), self));
            assertThat(questions).noneMatch(q -> lately.contains(q.wording()));
            assertThat(questions)
                    .hasSizeLessThanOrEqualTo(PreparedQuestion.MOST)
                    .doesNotHaveDuplicates();
            if (session < 3) {
                assertThat(questions).hasSizeGreaterThanOrEqualTo(PreparedQuestion.LEAST);
            }
            questions.forEach(q -> lately.add(q.wording()));
        }
    }

    @Test
    void whereAStepHasNoQuestionLeftOthersGiveMore() {
        Set<String> lately = new HashSet<>();
        BANK.stream().filter(q -> q.step() != Step.OPTIONS).forEach(q -> lately.add(q.wording()));

        assertThat(PreparedQuestion.suggested(BANK, List.of(), Optional.empty(), lately, false))
                .hasSize(PreparedQuestion.LEAST)
                .allMatch(q -> q.step() == Step.OPTIONS);
    }

    @Test
    void whoCoachesThemselfIsNotAskedWhatTakesTwo() {
        assertThat(BANK.stream().filter(q -> BankQuestion.takesTwo(q.wording())))
                .hasSize(2);
        assertThat(PreparedQuestion.suggested(BANK, List.of(), Optional.empty(), Set.of(), true))
                .noneMatch(q -> BankQuestion.takesTwo(q.wording()));
    }
}
