package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Waiting;
import dev.rung.store.OthersWork;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer with two people, and a person who is asked, on a real file. */
class InboxServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Optional<ExpectationId> WHOLE = Optional.empty();
    private static final Optional<ExpectationId> OUTCOMES =
            Optional.of(new ExpectationId("outcome-ownership", "senior-pm"));

    @TempDir
    private Path folder;

    private Rung rung;
    private OthersWork others;
    private InboxService inbox;
    private Person ada;
    private Evidence trial;
    private Evidence older;

    @BeforeEach
    void open() {
        Clock clock = ScreenDriver.clock();
        Places places = ScreenDriver.places(folder);
        rung = Rung.open(places, clock);
        rung.profile().begin("Jonas Weber", OthersWork.LADDER, "group-pm", Optional.empty(), "EUR");
        others = new OthersWork(places.workspace(), clock);
        ada = others.person("Ada Kern", Person.Relation.REPORT);
        older = others.piece(ada, "Wrote the pricing page", DAY.minusDays(40), "outcome-ownership");
        trial = others.piece(ada, "Brought trials back", DAY.minusDays(3), "outcome-ownership", "customer-insight");
        Person ben = others.person("Ben Okoye", Person.Relation.REPORT);
        others.piece(ben, "Ben's own piece", DAY.minusDays(5), "customer-insight");
        inbox = rung.inbox();
    }

    @AfterEach
    void close() {
        others.close();
        rung.close();
    }

    private List<String> waiting() {
        InboxWindow window = inbox.waiting(ada.id());
        return window.rows(0, 50).stream()
                .map(r -> r.piece().evidence().title() + ": "
                        + r.waiting().orElseThrow().word())
                .toList();
    }

    @Test
    void allOfAPersonWaitsUntilItIsJudgedAndNobodyElsesDoes() {
        assertThat(waiting()).containsExactly("Brought trials back: new", "Wrote the pricing page: new");

        inbox.accept(trial.id(), WHOLE, "");
        assertThat(waiting()).containsExactly("Wrote the pricing page: new");
        assertThat(inbox.piece(ada.id(), trial.id()).piece().strength()).isEqualTo(Strength.VERIFIED);

        inbox.question(older.id(), WHOLE, " Who decided? ");
        assertThat(waiting()).isEmpty();
        assertThat(inbox.all(ada.id()).count()).isEqualTo(2);
        assertThat(inbox.piece(older.id()).own(older.id()).orElseThrow().verdict())
                .matches(v -> v.words().equals("Who decided?") && v.reviewer().equals("Jonas Weber"));
    }

    @Test
    void whatWasAnsweredOrChangedComesBackBeforeWhatIsNew() {
        Verdict asked = inbox.question(older.id(), WHOLE, "Who decided?");
        others.answered(asked, "I did, with Mira.");
        assertThat(waiting()).containsExactly("Wrote the pricing page: answered", "Brought trials back: new");

        inbox.accept(older.id(), WHOLE, "");
        others.save(
                ada,
                new Evidence(
                        older.id(),
                        older.on(),
                        older.title(),
                        older.situation(),
                        older.action(),
                        "Two in four came back.",
                        older.link(),
                        older.witness(),
                        older.lever(),
                        older.scope(),
                        older.measurement(),
                        false));
        assertThat(waiting()).containsExactly("Wrote the pricing page: changed", "Brought trials back: new");
        assertThat(inbox.waiting(ada.id()).waiting(Waiting.CHANGED)).isEqualTo(1);
    }

    @Test
    void aSingleClaimIsRejectedAndTheOthersStillWait() {
        inbox.reject(trial.id(), OUTCOMES, "The team did, under Mira.");
        assertThat(waiting()).containsExactly("Brought trials back: claim", "Wrote the pricing page: new");

        inbox.accept(trial.id(), Optional.of(new ExpectationId("customer-insight", "senior-pm")), "");
        assertThat(waiting()).containsExactly("Wrote the pricing page: new");
    }

    @Test
    void wordsAreWantedForAQuestionAndARejectionAndClaimsMustBeThere() {
        assertThatThrownBy(() -> inbox.question(trial.id(), WHOLE, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say what you want to know");
        assertThatThrownBy(() -> inbox.reject(trial.id(), OUTCOMES, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> inbox.accept(older.id(), Optional.of(new ExpectationId("x", "y")), ""))
                .hasMessage("“Wrote the pricing page” does not claim “x@y”; it claims outcome-ownership@senior-pm.");
        assertThatThrownBy(() -> inbox.piece("nothing")).hasMessageContaining("Nobody's evidence here");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void onesOwnEvidenceIsJudgedByOthersAndThatOfOthersIsNotEdited() {
        Evidence mine = rung.evidence().capture("Mine", DAY);

        assertThatThrownBy(() -> inbox.accept(mine.id(), WHOLE, "")).hasMessageContaining("others judge it");
        assertThatThrownBy(() -> inbox.waiting(rung.profile().need().id())).hasMessageContaining("others judge it");
        assertThatThrownBy(() -> rung.evidence().find(trial.id())).hasMessageContaining("who alone changes it");
        assertThat(rung.evidence().window(EvidenceFilter.ALL).count()).isEqualTo(1);
    }

    @Test
    void openingAPieceIsKeptOnceAndIsNothingThatUndoTakesBack() {
        inbox.accept(older.id(), WHOLE, "");
        assertThat(inbox.piece(trial.id()).opened()).isFalse();
        inbox.read(trial.id());
        inbox.read(trial.id());

        assertThat(inbox.piece(trial.id()).opened()).isTrue();
        assertThat(rung.changes().undo())
                .hasValueSatisfying(done -> assertThat(done).contains("Accepted"));
        assertThat(inbox.piece(trial.id()).opened()).isTrue();
        assertThat(inbox.piece(older.id()).waiting()).contains(Waiting.NEW);
    }

    @Test
    void aVerdictIsTakenBackUntilItWentOutInAPack() {
        Verdict first = inbox.reject(trial.id(), WHOLE, "Not yours.");
        inbox.takeBack(first.id());
        assertThat(inbox.piece(trial.id()).said()).isEmpty();

        Verdict second = inbox.reject(trial.id(), WHOLE, "Not yours.");
        others.sent(Purpose.EVIDENCE, ada.id());
        assertThat(inbox.sent(second)).isFalse();
        others.sent(Purpose.REVIEW, ada.id());
        assertThat(inbox.sent(second)).isTrue();
        assertThatThrownBy(() -> inbox.takeBack(second.id())).hasMessageContaining("went out to Ada Kern and stays");
        assertThatThrownBy(() -> rung.changes().undo()).isInstanceOf(Refusal.class);

        Verdict third = inbox.accept(trial.id(), WHOLE, "I looked again.");
        assertThat(inbox.sent(third)).isFalse();
        assertThat(inbox.piece(trial.id()).said()).hasSize(2);
        assertThat(inbox.piece(trial.id()).piece().strength()).isEqualTo(Strength.VERIFIED);
    }

    @Test
    void aQuestionOnOnesOwnPieceIsAnsweredUntilThatWentOut() {
        Evidence mine = rung.evidence()
                .add(
                        Evidence.titled("", DAY.minusDays(9), "Cut the price test short"),
                        Set.of(new ExpectationId("customer-insight", "group-pm")));
        Verdict asked = others.said(mine.id(), Optional.empty(), Decision.QUESTIONED, "Kim", "Why so short?");
        assertThat(rung.todays().view().needs()).anySatisfy(need -> {
            assertThat(need.noun()).isEqualTo("Question");
            assertThat(need.place()).isEqualTo(new Need.Place.Asked());
        });
        assertThat(inbox.asked())
                .singleElement()
                .satisfies(q -> assertThat(q.verdict()).isEqualTo(asked));

        assertThatThrownBy(() -> inbox.answer(asked.id(), " ")).hasMessageContaining("Write an answer");
        inbox.answer(asked.id(), "The result was clear after nine days.");
        assertThat(inbox.asked()).isEmpty();
        assertThat(rung.todays().view().needs()).noneMatch(n -> n.noun().equals("Question"));
        assertThat(rung.evidence().find(mine.id()).said(DAY).question(mine.id()))
                .isEmpty();
        inbox.answer(asked.id(), "Nine days gave a clear result.");
        assertThat(inbox.questions().all()).singleElement().satisfies(q -> {
            assertThat(q.answer().orElseThrow().words()).isEqualTo("Nine days gave a clear result.");
            assertThat(q.answerable()).isTrue();
        });

        others.sent(Purpose.EVIDENCE, rung.profile().need().id());
        assertThat(inbox.questions().all()).singleElement().matches(ReviewerQuestion::sent);
        assertThatThrownBy(() -> inbox.answer(asked.id(), "Other")).hasMessageContaining("went out to Kim and stays");

        others.said(mine.id(), Optional.empty(), Decision.ACCEPTED, "Kim", "");
        assertThat(inbox.questions().all()).isEmpty();
        assertThatThrownBy(() -> inbox.answer(asked.id(), "Other")).hasMessageContaining("open no more");
    }

    @Test
    void aPieceThatIsForgottenTakesVerdictsAnswersAndMarksWithIt() {
        Evidence mine = rung.evidence().capture("Forgotten", DAY);
        Verdict asked = others.said(mine.id(), Optional.empty(), Decision.QUESTIONED, "Kim", "Why?");
        inbox.answer(asked.id(), "Because.");
        rung.evidence().trash(mine.id());

        assertThat(rung.evidence().emptyTrash()).isEqualTo(1);
        assertThat(rung.safekeeping().doctor(false)).isEmpty();
    }
}
