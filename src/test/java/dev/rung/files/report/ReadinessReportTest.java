package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.files.report.ReadinessReport.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {

    private static String text(ReadinessReport.Source source, LocalDate day, Reader reader) {
        return TextRenderer.render(ReadinessReport.of(source, day, reader), DisplayWidth::of, 1000);
    }

    private static ReadinessReport.Source as(String level, Optional<String> target) {
        Person mara = Mara.person();
        return Mara.source(
                List.of(),
                List.of(),
                List.of(),
                new Person(mara.id(), mara.name(), mara.relation(), mara.ladderId(), level, target, mara.currency()),
                Mara.ladder());
    }

    @Test
    void whatOthersReadHasNoPrivateEvidenceAndSaysHowMuchWasLeftOut() {
        assertThat(text(Mara.source(), Mara.DAY, Reader.OTHERS))
                .doesNotContain("Hard conversation", "example.com/private")
                .contains("1 piece of private evidence left out.");
    }

    @Test
    void whatOneReadsOneselfCountsPrivateEvidenceAndSaysSo() {
        assertThat(text(Mara.source(), Mara.DAY, Reader.ONESELF))
                .contains("Hard conversation", "1 piece of private evidence included.");
    }

    @Test
    void whatHappenedAfterTheDayIsNotOnThePage() {
        assertThat(text(Mara.source(), LocalDate.of(2026, 3, 1), Reader.OTHERS))
                .contains("1 March 2026", "Strategy page for self-serve")
                .doesNotContain("Retention bet", "Dana Cole", "private evidence", "Does not apply");
    }

    @Test
    void aRejectionAndAQuestionShowWhoSaidWhat() {
        assertThat(text(Mara.source(), Mara.DAY, Reader.OTHERS))
                .contains("Rejected by Tom Okafor on 2026-11-09: The log has two entries")
                .contains("Questioned by Tom Okafor on 2026-11-09: Who decided on the strength of it?");
    }

    @Test
    void notApplicableIsNamedWithReasonAndDay() {
        assertThat(text(Mara.source(), Mara.DAY, Reader.OTHERS))
                .containsPattern("Talent and coaching +Principal PM +2026-07-01 +No other PM in the country");
    }

    @Test
    void withoutATargetThePageIsAboutTheLevelHeld() {
        assertThat(text(as("pm", Optional.empty()), Mara.DAY, Reader.OTHERS))
                .contains("Mara Lindt does not operate at PM yet: 0 of 10", "BEHIND PM")
                .doesNotContain("target");
    }

    @Test
    void aLevelThatIsNotOnTheLadderIsRefusedByName() {
        assertThatThrownBy(() -> text(as("wizard", Optional.empty()), Mara.DAY, Reader.OTHERS))
                .isInstanceOf(Refusal.class)
                .hasMessage("The level \"wizard\" of Mara Lindt is not on the ladder Owner PM: choose one that is");
    }

    @Test
    void whereNotAllLevelsFitTheNeighboursOfBothAreShown() {
        var ladder = Mara.ladder();
        var longer = new java.util.ArrayList<>(ladder.levels());
        longer.add(new Level("chair", "Chair", dev.rung.domain.ladder.Track.LEADERSHIP, List.of("cpo"), "", ""));
        var wide = new dev.rung.domain.ladder.Ladder("l", "1", "L", "", longer, ladder.areas(), ladder.readiness());
        assertThat(ReadinessMatrix.levels(wide, wide.level("senior-pm").orElseThrow(), wide.level("principal-pm")))
                .extracting(Level::id)
                .containsExactly("pm", "senior-pm", "principal-pm", "group-pm");
        assertThat(ReadinessMatrix.levels(ladder, ladder.levels().get(2), Optional.empty()))
                .hasSize(8);
    }
}
