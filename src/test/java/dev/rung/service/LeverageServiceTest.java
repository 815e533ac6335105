package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.leverage.Reading;
import dev.rung.domain.leverage.RestsOn;
import dev.rung.domain.leverage.SignalAnswer.Answer;
import dev.rung.domain.leverage.Signals;
import dev.rung.domain.leverage.State;
import dev.rung.domain.person.Person;
import dev.rung.tui.Director;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The super-PM check over a real file. */
class LeverageServiceTest {
    @TempDir
    private Path folder;

    private static Reading read(Rung rung, String signal) {
        return rung.leverage().check().readings().stream()
                .filter(r -> r.signal().id().equals(signal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyReadingRestsOnTheRecordsItNames() {
        try (Rung rung = new Director(folder).worked().on(ScreenDriver.DAY)) {
            LeverageCheck check = rung.leverage().check();
            assertThat(check.forOwnLevel()).isTrue();

            Reading rituals = read(rung, Signals.RITUALS);
            assertThat(rituals.state()).isEqualTo(State.THERE);
            assertThat(rituals.words())
                    .isEqualTo("Delivery took 108 of 240 hours (45 %) in 6 weeks; it stands in for team rituals.");
            assertThat(check.open(rituals)).isPresent();

            Reading did = read(rung, Signals.DID_IT_MYSELF);
            assertThat(did.words()).isEqualTo("4 of 5 pieces (80 %) of Q3 and Q4 2026 you did yourself.");
            assertThat(did.trend()).extracting(Reading.Point::value).containsExactly("", "20 %", "50 %", "80 %");
            String piece = did.rows().get(0).id();
            assertThat(rung.evidence().find(piece).evidence().title()).isEqualTo("Wrote the update of October");

            assertThat(read(rung, Signals.NOBODY_GREW).rows())
                    .hasSize(3)
                    .allMatch(r -> r.noun() == RestsOn.Noun.EVIDENCE);
            assertThat(read(rung, Signals.STANDARDS_CITED).state()).isEqualTo(State.THERE);
            assertThat(read(rung, Signals.SPEAKS_FOR_PMS).state()).isEqualTo(State.ASK);
            assertThat(read(rung, Signals.SPEAKS_FOR_PMS).trend().get(2).state())
                    .isEqualTo(State.THERE);
            assertThat(read(rung, Signals.NOTHING_STOPPED).state()).isEqualTo(State.THERE);
        }
    }

    @Test
    void whatAReviewerRejectedAndWhatIsInTheTrashCountsForNothing() {
        try (Rung rung = new Director(folder).worked().on(ScreenDriver.DAY)) {
            String piece = read(rung, Signals.DID_IT_MYSELF).rows().get(0).id();
            rung.evidence().trash(piece);
            assertThat(read(rung, Signals.DID_IT_MYSELF).state()).isEqualTo(State.ASK);
            rung.changes().undo();
            assertThat(read(rung, Signals.DID_IT_MYSELF).state()).isEqualTo(State.THERE);
        }
    }

    @Test
    void anAnswerIsOfItsQuarterAndCanBeTakenBack() {
        Director director = new Director(folder);
        try (Rung rung = director.on(LocalDate.of(2026, 9, 30))) {
            rung.leverage().answer(Signals.OWN_BACKLOG, Answer.YES, "  I order the board \n of checkout ");
            assertThat(read(rung, Signals.OWN_BACKLOG).words())
                    .isEqualTo("You said yes: I order the board of checkout");
        }
        try (Rung rung = director.on(LocalDate.of(2026, 10, 1))) {
            assertThat(read(rung, Signals.OWN_BACKLOG).state()).isEqualTo(State.ASK);
            rung.leverage().answer(Signals.OWN_BACKLOG, Answer.NO, "Ben does since Monday");
            assertThat(read(rung, Signals.OWN_BACKLOG).change()).isEqualTo("gone this quarter");
            rung.changes().undo();
            assertThat(read(rung, Signals.OWN_BACKLOG).state()).isEqualTo(State.ASK);
        }
    }

    @Test
    void aBareTickAndAnUnknownSignalAreRefused() {
        try (Rung rung = new Director(folder).on(ScreenDriver.DAY)) {
            assertThatThrownBy(() -> rung.leverage().answer(Signals.OWN_BACKLOG, Answer.YES, " "))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Say in a sentence what that rests on.");
            assertThatThrownBy(() -> rung.leverage().answer("luck", Answer.UNKNOWN, ""))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("There is no signal “luck”");
        }
    }

    @Test
    void othersAreToldWhyAndCanLookForTheirTarget() {
        try (Rung rung = new Director(folder, "senior-pm", Optional.of("group-pm")).on(ScreenDriver.DAY)) {
            LeverageCheck check = rung.leverage().check();
            assertThat(check.forOwnLevel()).isFalse();
            assertThat(check.judged()).isPresent();
            assertThat(check.whyLeadersOnly()).contains("At Senior PM", "You work towards Group PM");
        }
        try (Rung rung = new Director(folder.resolve("other"), "senior-pm", Optional.empty()).on(ScreenDriver.DAY)) {
            assertThat(rung.leverage().check().judged()).isEmpty();
            assertThat(rung.leverage().check().whyLeadersOnly()).contains("Set a leadership level as your target");
        }
    }

    @Test
    void todaySaysWhenTheShareOfDidRisesAndOnlyToLeaders() {
        try (Rung rung = new Director(folder).worked().on(ScreenDriver.DAY)) {
            assertThat(rung.todays().view().needs())
                    .filteredOn(n -> n.noun().equals("Leverage"))
                    .extracting(Need::words)
                    .containsExactly("You did 80 % of what you can show yourself, up from 20 %");
            rung.profile().change(withLevel(rung, "principal-pm"));
            assertThat(rung.todays().view().needs()).noneMatch(n -> n.noun().equals("Leverage"));
        }
    }

    private static Person withLevel(Rung rung, String level) {
        Person me = rung.profile().need();
        return new Person(me.id(), me.name(), me.relation(), me.ladderId(), level, Optional.empty(), me.currency());
    }
}
