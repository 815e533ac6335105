package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.person.Person;
import dev.rung.domain.promotion.OutcomeStory;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.ScopeQuarter;
import dev.rung.domain.promotion.SideBySide;
import dev.rung.domain.promotion.WentWrong;
import dev.rung.domain.standing.StandingRules;
import dev.rung.service.ReportService.Format;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of a case, on the sample's records. */
class PromotionServiceTest {
    @TempDir
    private static Path folder;

    private static Rung rung;
    private static Person me;
    private static PromotionCase it;

    @BeforeAll
    static void open() {
        rung = ScreenDriver.sample(folder);
        me = rung.profile().need();
        it = at("principal-pm", rung.today());
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static PromotionCase at(String level, LocalDate day) {
        return rung.promotions().of(me, level, day);
    }

    @Test
    void theLevelIsTheTargetUnlessAnotherIsNamed() {
        assertThat(rung.promotions().usual(me).id()).isEqualTo("principal-pm");
        Person aimless = new Person(
                me.id(), me.name(), me.relation(), me.ladderId(), me.level(), Optional.empty(), me.currency());
        assertThat(rung.promotions().usual(aimless).id()).isEqualTo("principal-pm");
        assertThat(at("senior-pm", rung.today()).held()).isEmpty();
        assertThatThrownBy(() -> at("emperor", rung.today()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("emperor");
    }

    @Test
    void itStandsAsTheStandingWithoutPrivateEvidence() {
        assertThat(it.standing())
                .isEqualTo(StandingRules.judge(
                        rung.standing().records(rung.today()).withoutPrivate(), rung.today()));
        assertThat(it.leftOut().privatePieces()).isEqualTo(1);
    }

    @Test
    void theStoriesAreTheLargestAndOneThatMissed() {
        assertThat(it.stories()).hasSizeBetween(2, 4);
        assertThat(it.stories()).filteredOn(OutcomeStory::missed).hasSize(1);
        List<Double> stakes = it.stories().stream()
                .limit(OutcomeStory.BY_STAKE)
                .map(s -> Math.max(
                        s.expected().map(f -> f.contribution().p50()).orElse(0.0),
                        s.actual().map(m -> m.units()).orElse(0.0)))
                .toList();
        assertThat(stakes).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void whatSpeaksAgainstItIsThere() {
        assertThat(it.gaps()).isNotEmpty();
        assertThat(it.gaps().get(0).blocks()).isTrue();
        assertThat(it.wrong())
                .extracting(WentWrong::kind)
                .containsExactly(
                        WentWrong.Kind.MISSED_FORECAST, WentWrong.Kind.DROPPED_BET, WentWrong.Kind.REJECTED_EVIDENCE);
    }

    @Test
    void everyClaimCarriesItsDayItsTierAndWhoConfirmsIt() {
        assertThat(it.matrix()).flatExtracting(r -> r.claims()).isNotEmpty().allSatisfy(c -> {
            assertThat(c.on()).isBeforeOrEqualTo(rung.today());
            assertThat(c.confirmer()).isNotBlank();
            assertThat(c.evidenceId()).isNotBlank();
        });
    }

    @Test
    void theLastQuarterStandsWhereTheCaseStands() {
        ScopeQuarter last = it.scope().get(it.scope().size() - 1);
        assertThat(last.sustained()).isEqualTo(it.target().sustained());
        assertThat(it.scope()).hasSizeLessThanOrEqualTo(ScopeQuarter.MOST);
    }

    @Test
    void anEarlierDayKnowsNothingOfWhatCameLater() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        PromotionCase then = at("principal-pm", day);
        assertThat(then.wrong()).allSatisfy(w -> assertThat(w.on()).isBeforeOrEqualTo(day));
        assertThat(then.stories()).allSatisfy(s -> assertThat(s.seenOn()).isBeforeOrEqualTo(day));
        assertThat(then.words()).allSatisfy(w -> assertThat(w.on()).isBeforeOrEqualTo(day));
        assertThat(then.matrix())
                .flatExtracting(r -> r.claims())
                .allSatisfy(c -> assertThat(c.on()).isBeforeOrEqualTo(day));
    }

    @Test
    void theWidestDisagreementComesFirst() {
        assertThat(it.sides()).extracting(SideBySide::spread).isSortedAccordingTo((a, b) -> b - a);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noWordOfPrivateEvidenceIsInIt(Format format) {
        String words = rung.evidence().window(EvidenceFilter.ALL).rows(0, 500).stream()
                .filter(r -> r.evidence().isPrivate())
                .map(r -> r.evidence().title())
                .findFirst()
                .orElseThrow();
        assertThat(rung.promotions().report(format, me, "principal-pm", rung.today()))
                .doesNotContain(words)
                .contains("private evidence");
    }

    @Test
    void ofSomebodyElseItSaysWhatAPackDoesNotHold() {
        Person ada = rung.people().add("Ada Park", Person.Relation.REPORT, "pm", Optional.of("senior-pm"));
        PromotionCase hers = rung.promotions().of(ada, "senior-pm", rung.today());
        assertThat(hers.own()).isFalse();
        assertThat(hers.stories()).isEmpty();
        assertThat(hers.returned()).isEmpty();
        assertThat(rung.promotions().report(Format.MD, ada, "senior-pm", rung.today()))
                .contains(
                        "No claim counts there.",
                        "A pack holds no bets, no forecasts and no money",
                        "No pack of evidence came in",
                        "No reviewer wrote words",
                        "Nobody rated these levels",
                        "No evidence claims anything at the level.",
                        "so there is no growth to draw")
                .doesNotContain("Wallet");
    }
}
