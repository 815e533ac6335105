package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.domain.standing.State;
import dev.rung.tui.PeopleDesk;
import dev.rung.tui.ScreenDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others sent lies in the same tables as what is mine, and nothing that is about me shows it. */
class OthersApartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String MINE = "Closed the churn bet";
    private static final String THEIRS = "Canary of somebody else";

    @TempDir
    static Path folder;

    private static Rung rung;
    private static Person tom;
    private static String mine;
    private static String theirs;

    @BeforeAll
    static void fill() {
        PeopleDesk desk = new PeopleDesk(folder);
        tom = desk.add("Tom Baker", Relation.REPORT, "group-pm", "director");
        Person[] owner = new Person[1];
        desk.did(r -> owner[0] = r.profile().need());
        mine = desk.piece(owner[0], DAY, MINE, "outcome-ownership@group-pm");
        theirs = desk.piece(tom, DAY, THEIRS, "customer-insight@group-pm", "outcome-ownership@group-pm");
        desk.piece(tom, DAY.plusDays(1), THEIRS + " again");
        rung = desk.open();
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static EvidenceFilter filter(String words) {
        return EvidenceFilter.parse(words);
    }

    static Stream<EvidenceFilter> filters() {
        return Stream.of(EvidenceFilter.ALL, EvidenceFilter.UNMAPPED, filter("canary"), filter("churn"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void listsAndSearchesShowMineOnly(EvidenceFilter filter) {
        PieceWindow window = rung.evidence().window(filter);
        assertThat(window.rows(0, 50)).extracting(p -> p.evidence().title()).doesNotContain(THEIRS);
        assertThat(window.count()).isEqualTo(window.rows(0, 50).size()).isLessThanOrEqualTo(1);
    }

    @Test
    void standingNeedsAndTodayAreMine() {
        LocalDate today = ScreenDriver.DAY;
        assertThat(rung.standing()
                        .overview(today)
                        .expectation(new ExpectationId("customer-insight", "group-pm"))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.NO_EVIDENCE);
        assertThat(rung.standing().whole(today).levels().toString()).doesNotContain("Canary");
        TodayView view = rung.todays().view();
        assertThat(view.toString()).doesNotContain("Canary");
        assertThat(view.needs()).extracting(Need::noun).doesNotContain("Unmapped");
        assertThat(rung.evidence().couldShow(new ExpectationId("customer-insight", "group-pm"), 99))
                .extracting(p -> p.evidence().title())
                .containsExactly(MINE);
    }

    @Test
    void theirStandingIsTheirs() {
        assertThat(rung.standing()
                        .overview(tom, ScreenDriver.DAY)
                        .expectation(new ExpectationId("customer-insight", "group-pm"))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.SHOWN);
        assertThat(rung.standing().whole(tom, ScreenDriver.DAY).levels().toString())
                .contains("Canary")
                .doesNotContain(MINE);
    }

    @Test
    void csvHasMineOnly() throws IOException {
        Path file = folder.resolve("mine.csv");
        rung.evidence().writeCsv(file, rung.evidence().window(EvidenceFilter.ALL), true);
        assertThat(Files.readString(file)).contains(MINE).doesNotContain("Canary");
    }

    @Test
    void aPieceOfSomebodyElsesIsNeitherShownNorChangedNorThrownAway() {
        String why = "evidence of Tom Baker, who alone changes it; rung review inbox";
        assertThatThrownBy(() -> rung.evidence().find(theirs))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
        String ending = theirs.substring(theirs.length() - 6);
        assertThatThrownBy(() -> rung.evidence().find(ending)).hasMessageContaining("There is no evidence");
        assertThatThrownBy(() -> rung.evidence().trash(theirs)).hasMessageContaining(why);
        assertThatThrownBy(() -> rung.evidence().restore(theirs)).hasMessageContaining(why);
        assertThatThrownBy(() -> rung.evidence().claim(theirs, Set.of())).hasMessageContaining(why);
        assertThatThrownBy(() -> rung.evidence()
                        .save(rung.evidence().find(mine).evidence().withId(theirs)))
                .hasMessageContaining(why);
        assertThat(rung.evidence().emptyTrash()).isZero();
        assertThat(rung.standing().whole(tom, ScreenDriver.DAY).levels().toString())
                .contains("Canary");
    }

    @Test
    void aPictureOfSomebodyIsAsExactAsTheWholeStanding() {
        assertThat(rung.standing().overview(tom, ScreenDriver.DAY).levels().stream()
                        .flatMap(l -> l.expectations().stream())
                        .map(e -> e.id() + " " + e.state() + " " + e.missing())
                        .toList())
                .isEqualTo(rung.standing().whole(tom, ScreenDriver.DAY).levels().stream()
                        .flatMap(l -> l.expectations().stream())
                        .map(e -> e.id() + " " + e.state() + " " + e.missing())
                        .toList());
    }
}
