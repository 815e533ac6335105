package dev.rung.tui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.service.Rung;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFilterTest {
    @TempDir
    static Path folder;

    private static Rung rung;
    private static Ladder ladder;

    @BeforeAll
    static void open() {
        rung = new Team(folder).desk.open();
        ladder = rung.ladders().mine();
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    /** Tom holds PM and is confirmed in outcome; Ada, senior PM, is sustained there; of the others nothing came. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | Ada, Ben, Kim, Luis, Tom",
                "ba                         | Tom",
                "adl ben                    | Ben",
                "BAKER                      | Tom",
                "aker                       | ''",
                "level:pm                   | Tom",
                "level:senior-pm            | Ada, Kim",
                "level:senior-pm level:pm   | Ada, Kim, Tom",
                "level:sen                  | Ada, Ben, Kim, Luis, Tom",
                "gap:outcome                | Ben, Kim, Luis",
                "gap:outcome-ownership      | Ben, Kim, Luis",
                "gap:acumen                 | Ada, Ben, Kim, Luis, Tom",
                "gap:outcome level:senior-pm| Kim",
                "gap:customer gap:outcome   | Ben, Kim, Luis",
                "gap:cust                   | Ada, Ben, Kim, Luis",
                "gap:                       | Ada, Ben, Kim, Luis, Tom",
                "gap:zzz                    | Ada, Ben, Kim, Luis, Tom",
                "ki gap:outcome             | Kim",
            })
    void theFilterShowsWhoFits(String typed, String names) {
        RosterFilter filter = RosterFilter.of(typed, ladder);
        Seen seen = new Seen(rung);
        List<Person> shown = rung.people().others().stream()
                .filter(p -> filter.shows(p, c -> standing(seen, p, c)))
                .toList();
        assertThat(shown.stream().map(p -> p.name().split(" ")[0]).collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }

    private static Optional<ExpectationStanding> standing(Seen seen, Person person, String competency) {
        Optional<ExpectationStanding> alone = seen.lone(person, competency, false);
        assertThat(alone.map(ExpectationStanding::state))
                .isEqualTo(seen.cell(person, competency, false).map(ExpectationStanding::state));
        return alone;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x         | words of the name",
                "level:se  | level: senior-pm",
                "gap:fin   | gap: financial-acumen",
                "gap:q     | no competency is called that",
                "level:q   | no level is called that",
            })
    void theHintSaysWhatCanBeTyped(String typed, String hint) {
        assertThat(RosterFilter.hint(typed, ladder)).startsWith(hint);
    }
}
