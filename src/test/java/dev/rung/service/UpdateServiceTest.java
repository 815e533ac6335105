package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.tui.BetDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month's page from the draft to the evidence that falls out of it. */
class UpdateServiceTest {
    private static final LocalDate LAUNCH = LocalDate.of(2026, 8, 29);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    private Path folder;

    private Rung rung;
    private UpdateService updates;
    private ScorecardService scorecard;

    @BeforeEach
    void open() {
        BetDesk desk = new BetDesk(folder);
        desk.launched(LAUNCH);
        rung = desk.on(TODAY);
        updates = rung.updates();
        scorecard = rung.scorecard();
        scorecard.add(
                "Churn",
                m -> new Metric(
                        m.id(),
                        m.title(),
                        Metric.Better.DOWN,
                        "warehouse",
                        m.goalId(),
                        m.initiativeId(),
                        m.place(),
                        m.retiredOn()));
        scorecard.target("churn", "3 %", Optional.of(LocalDate.of(2027, 3, 31)), LocalDate.of(2026, 9, 1));
        scorecard.reading("churn", "3.8 %", LocalDate.of(2026, 10, 30), "", "");
        scorecard.reading("churn", "3.4 %", LocalDate.of(2026, 11, 20), "3.1 %", "fewer failed cards");
    }

    @AfterEach
    void close() {
        rung.close();
    }

    @Test
    void aDraftFillsWhatThePersonDidNotWriteAndSaysWhereItDiffers() {
        assertThat(updates.find(NOVEMBER)).isEmpty();
        DraftedUpdate first = updates.draft(NOVEMBER);
        assertThat(first.filled()).contains(UpdateSection.HEADLINE, UpdateSection.SCORECARD, UpdateSection.MONEY);
        assertThat(first.update().text(UpdateSection.HEADLINE)).contains("Churn fell from 3.8 % to 3.4 %");
        assertThat(updates.draft(NOVEMBER).filled()).isEmpty();

        updates.set(NOVEMBER, UpdateSection.HEADLINE, "Churn fell, and we know why: 3.4 %");
        scorecard.reading("churn", "3.3 %", TODAY, "3.1 %", "fewer failed cards");
        DraftedUpdate second = updates.draft(NOVEMBER);
        assertThat(second.filled()).containsExactly(UpdateSection.SCORECARD);
        assertThat(second.update().text(UpdateSection.SCORECARD)).contains("| 3.3 % |");
        assertThat(second.update().text(UpdateSection.HEADLINE)).isEqualTo("Churn fell, and we know why: 3.4 %");
        assertThat(second.differs()).containsOnlyKeys(UpdateSection.HEADLINE);

        Update taken = updates.take(NOVEMBER, UpdateSection.HEADLINE);
        assertThat(taken.text(UpdateSection.HEADLINE)).contains("to 3.3 %");
        rung.changes().undo();
        assertThat(updates.need(NOVEMBER).text(UpdateSection.HEADLINE)).startsWith("Churn fell, and we know");
    }

    @Test
    void everyFigureOpensToARecordThatIsThere() {
        for (SourcedFigure figure : updates.draft(NOVEMBER).update().figures()) {
            switch (figure.noun()) {
                case "metric" -> assertThat(scorecard.find(figure.nounId())).isNotNull();
                case "initiative" -> {
                    if (!figure.nounId().isEmpty()) {
                        assertThat(rung.initiatives().find(figure.nounId())).isNotNull();
                    }
                }
                case "postmortem" ->
                    assertThat(rung.postmortems().find(figure.nounId())).isNotNull();
                default -> assertThat(figure.noun()).isIn("forecast", "cost", "tax", "commitment");
            }
            assertThat(figure.restsOn()).isNotBlank();
        }
    }

    @Test
    void whatWasSentIsFrozenForGoodAndPromisesBecomeCommitments() {
        updates.draft(NOVEMBER);
        updates.set(NOVEMBER, UpdateSection.NEXT, "Churn reaches 3.2 % | Ana | 2026-12-18\nSome day | Ana | –");
        SentUpdate sent = updates.send(NOVEMBER);

        assertThat(sent.update().sentOn()).contains(TODAY);
        assertThat(sent.commitments())
                .singleElement()
                .satisfies(c -> assertThat(c.source()).isEqualTo(Commitment.Source.UPDATE));
        assertThatThrownBy(() -> updates.set(NOVEMBER, UpdateSection.RISKS, "x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> updates.draft(NOVEMBER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> updates.send(NOVEMBER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rung.changes().undo()).hasMessageContaining("cannot be undone");
        assertThat(updates.due()).isEmpty();
    }

    @Test
    void anEmptyPageAndAMonthToComeAreRefused() {
        assertThatThrownBy(() -> updates.send(NOVEMBER)).hasMessageContaining("no update of 2026-11");
        updates.set(NOVEMBER, UpdateSection.RISKS, "Fees");
        updates.set(NOVEMBER, UpdateSection.RISKS, "");
        assertThatThrownBy(() -> updates.send(NOVEMBER)).hasMessageContaining("says nothing yet");
        assertThatThrownBy(() -> updates.draft(NOVEMBER.plusMonths(1))).hasMessageContaining("has not begun");
    }

    @Test
    void aSentUpdateOffersItselfAsEvidenceOnce() {
        updates.draft(NOVEMBER);
        assertThat(updates.offers()).isEmpty();
        updates.send(NOVEMBER);
        EvidenceOffer offer = rung.offers().named("update/2026-11").get(0);
        assertThat(rung.offers().open()).contains(offer);
        assertThat(offer.initiativeId()).isEmpty();
        assertThat(offer.competencies()).startsWith("executive-communication", "outcome-ownership");
        assertThat(offer.draft().measurement().complete()).isTrue();
        assertThat(offer.draft().measurement().source()).contains("warehouse");

        rung.offers().accept(offer);
        assertThat(rung.offers().open()).doesNotContain(offer);
        assertThatThrownBy(() -> rung.offers().named("update/2026-11")).hasMessageContaining("already");
    }

    @Test
    void todayAsksForTheMonthsPageFromTenDaysBefore() {
        assertThat(rung.todays().view().needs())
                .filteredOn(n -> n.noun().equals("Update"))
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.words()).isEqualTo("November 2026, due in 9 days");
                    assertThat(n.place()).isEqualTo(new Need.Place.Update(NOVEMBER));
                });
        updates.draft(NOVEMBER);
        updates.send(NOVEMBER);
        assertThat(rung.todays().view().needs()).extracting(Need::noun).doesNotContain("Update");
    }

    @Test
    void theNextPageIsHeldAgainstTheOneThatWasSent() {
        YearMonth october = NOVEMBER.minusMonths(1);
        updates.draft(october);
        updates.set(october, UpdateSection.SCORECARD, "Visits | 10k | 12k | 20k\nChurn | 4 % | 3.9 % | 2 %");
        updates.send(october);
        Update draft = updates.draft(NOVEMBER).update();
        assertThat(draft.text(UpdateSection.SCORECARD)).startsWith("Churn | 3.9 % | 3.4 %");
        assertThat(updates.checks(draft)).extracting(Finding::id).contains("swapped-metric", "moved-target");
        assertThat(updates.compare(NOVEMBER).orElseThrow().gone()).containsExactly("Visits");
        assertThat(updates.compare(october)).isEmpty();
    }

    @Test
    void aScorecardIsOrderedAndItsMetricsAreFoundByTheirTitles() {
        scorecard.add("Activation", m -> m);
        scorecard.add("Win rate", m -> m);
        scorecard.move("win", -2);
        assertThat(scorecard.active())
                .extracting(m -> m.metric().title())
                .containsExactly("Win rate", "Churn", "Activation");
        scorecard.retire("churn");
        assertThat(scorecard.active()).extracting(m -> m.metric().title()).containsExactly("Win rate", "Activation");
        scorecard.restore("churn");
        assertThatThrownBy(() -> scorecard.add("CHURN", m -> m)).hasMessageContaining("already");
        assertThatThrownBy(() -> scorecard.find("margin")).hasMessageContaining("no metric");
        assertThatThrownBy(() -> scorecard.reading("churn", "3 | 4", TODAY, "", ""))
                .hasMessageContaining("|");
        assertThatThrownBy(() -> scorecard.reading("churn", "3 %", TODAY.plusDays(1), "", ""))
                .hasMessageContaining("still to come");
        assertThat(List.of(scorecard.find("Churn").readings().size())).containsExactly(2);
    }
}
