package dev.rung.tui.people;

import static dev.rung.tui.PeopleDesk.CHOICES;
import static dev.rung.tui.PeopleDesk.CUSTOMER;
import static dev.rung.tui.PeopleDesk.MONEY;
import static dev.rung.tui.PeopleDesk.OUTCOME;

import dev.rung.domain.commitment.Commitment.State;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.tui.PeopleDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Three reports, a mentee and a reviewer, with packs, reviews and commitments. */
final class Team {
    final PeopleDesk desk;
    final Person tom;
    final Person ada;
    final Person luis;

    Team(Path folder) {
        this.desk = new PeopleDesk(folder);
        this.tom = desk.add("Tom Baker", Relation.REPORT, "pm", "senior-pm");
        this.ada = desk.add("Ada Osei", Relation.REPORT, "senior-pm", "principal-pm");
        desk.add("Kim Sørensen-Whitfield", Relation.REPORT, "senior-pm", "");
        this.luis = desk.add("Luis Ortega", Relation.MENTEE, "associate-pm", "pm");
        desk.add("Ben Adler", Relation.REVIEWER, "director", "");
        evidence();
        desk.reviewed(
                tom,
                "Ben Adler",
                day(10, 2),
                Map.of(
                        OUTCOME + "@pm",
                        Rating.MEETING,
                        MONEY + "@pm",
                        Rating.NOT_YET,
                        CUSTOMER + "@pm",
                        Rating.EXCEEDING));
        desk.did(r -> {
            r.reviews().rate(ada.id(), cell(OUTCOME, "senior-pm"), Rating.MEETING, "Seen in two launches.", List.of());
            r.reviews().rate(ada.id(), cell(MONEY, "senior-pm"), Rating.WORKING_TOWARDS, "", List.of());
        });
        desk.promised(tom, "Talk to two accounts that left", day(10, 16), State.KEPT, "");
        desk.promised(tom, "Write the page for the yearly plan", day(10, 30), State.DROPPED, "finance does it");
        desk.promised(tom, "Show the forecast to Ben before the review", day(11, 27), State.OPEN, "");
    }

    private void evidence() {
        for (String quarter : List.of("2026-02-10", "2026-05-12", "2026-08-14", "2026-10-20")) {
            LocalDate day = LocalDate.parse(quarter);
            desk.piece(tom, day, "Cut first-month churn of small teams", OUTCOME + "@pm", CUSTOMER + "@pm");
            desk.piece(ada, day, "Yearly plan for small teams", OUTCOME + "@senior-pm", CHOICES + "@senior-pm");
        }
        desk.piece(ada, day(9, 3), "Priced the plan with finance", MONEY + "@senior-pm", CUSTOMER + "@principal-pm");
        desk.piece(luis, day(9, 9), "First interviews on my own", CUSTOMER + "@associate-pm");
        desk.came(tom, day(10, 21), 4);
        desk.came(ada, day(10, 22), 5);
        desk.came(luis, day(9, 10), 1);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static ExpectationId cell(String competency, String level) {
        return new ExpectationId(competency, level);
    }
}
