package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.files.EvidenceImport.DateOrder;
import dev.rung.files.InitiativeImport.Choices;
import dev.rung.files.InitiativeImport.Row;
import dev.rung.files.InitiativeImport.StatusReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeCsvTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @TempDir
    Path folder;

    private static InitiativeImport read(String text, Choices choices) {
        return InitiativeCsv.read("i.csv", text.getBytes(StandardCharsets.UTF_8), choices, TODAY);
    }

    private static InitiativeImport read(String text) {
        return read(text, Choices.NONE);
    }

    /** Title, stage, owner, created, starts, launch, launched, link; days without what is not there. */
    private static String shown(InitiativeImport preview) {
        return preview.rows().stream()
                .map(Row::draft)
                .map(d -> String.join(
                        " | ",
                        d.title(),
                        d.stage().id(),
                        d.owner(),
                        day(d.createdOn()),
                        day(d.startsOn()),
                        day(d.launchOn()),
                        day(d.launchedOn()),
                        d.link()))
                .collect(Collectors.joining("\n"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private static List<String> faults(InitiativeImport preview) {
        return preview.faults().stream().map(EvidenceImport.RowFault::text).toList();
    }

    @Test
    void jiraIsUnderstood() {
        InitiativeImport preview = read("""
                Summary,Issue key,Issue Type,Status,Project name,Assignee,Created,Resolved,Due date,Custom field (Start date)
                Annual plan,PM-1,Epic,In Progress,Billing,Ada Lovelace,14/Mar/26 9:12 AM,,30/Sep/26 12:00 AM,01/Apr/26 12:00 AM
                "Checkout, shorter",PM-2,Epic,Done,Billing,,02/Jan/26 4:00 PM,28/Aug/26 10:11 AM,,
                Old idea,PM-3,Epic,Won't Do,Billing,Bo,02/Jan/26 4:00 PM,03/Feb/26 10:11 AM,,
                """);

        assertThat(shown(preview)).isEqualTo("""
                        Annual plan | committed | Ada Lovelace | 2026-03-14 | 2026-04-01 | 2026-09-30 | - |\s
                        Checkout, shorter | launched |  | 2026-01-02 | - | - | 2026-08-28 |\s
                        Old idea | dropped | Bo | 2026-01-02 | - | - | - |\s""");
        assertThat(preview.whole()).isTrue();
        assertThat(preview.notes())
                .contains(
                        "Not used: \"Issue key\", \"Issue Type\", \"Project name\".",
                        "1 row launched more than 12 weeks ago: the reviews are overdue until a postmortem is written "
                                + "or it is dropped.");
    }

    @Test
    void linearIsUnderstood() {
        assertThat(shown(read("""
                        ID,Team,Title,Status,Project,Assignee,Created,Started,Completed,Due Date,URL
                        L-1,Core,Annual plan,Todo,Billing,ada@x.io,Tue Mar 05 2026 10:21:11 GMT+0000 (GMT),,,2026-09-30,https://linear.app/1
                        L-2,Core,Checkout,Done,Billing,ada@x.io,2026-01-02T10:00:00.000Z,2026-02-01T00:00:00Z,2026-10-28T10:00:00.000Z,,https://linear.app/2
                        """))).isEqualTo("""
                        Annual plan | idea | ada@x.io | 2026-03-05 | - | 2026-09-30 | - | https://linear.app/1
                        Checkout | launched | ada@x.io | 2026-01-02 | 2026-02-01 | - | 2026-10-28 | https://linear.app/2""");
    }

    @Test
    void asanaTrelloNotionAzureAndProductboardAreUnderstood() {
        assertThat(shown(read("""
                        Task ID,Created At,Completed At,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects
                        1,2026-03-05,,Annual plan,Doing,Ada,ada@x.io,2026-04-01,2026-09-30,,,Plan
                        """)))
                .isEqualTo("Annual plan | committed | Ada | 2026-03-05 | 2026-04-01 | 2026-09-30 | - | ");
        assertThat(shown(read("""
                        Card ID,Card Name,Card URL,Labels,Members,Due Date,List ID,List Name,Board Name,Archived,Start Date,Due Complete
                        7,Annual plan,https://trello.com/c/7,,Ada,2026-09-30T10:00:00.000Z,l,🚀 Up next,Road,false,,false
                        """)))
                .isEqualTo("Annual plan | proposed | Ada | - | - | 2026-09-30 | - | https://trello.com/c/7");
        assertThat(shown(read("""
                        Name,Assign,Dates,Status,URL
                        Annual plan,Ada,"March 14, 2026 → April 2, 2026",Not started,https://notion.so/a
                        Other,,"March 14, 2026 9:00 AM",In progress,
                        """))).isEqualTo("""
                        Annual plan | idea | Ada | - | - | 2026-04-02 | - | https://notion.so/a
                        Other | committed |  | - | - | 2026-03-14 | - |\s""");
        assertThat(shown(read("""
                        ID,Work Item Type,Title,Assigned To,State,Tags,Start Date,Target Date,Closed Date
                        9,Epic,Annual plan,Ada Müller <ada@x.io>,Closed,,3/14/2026 12:00:00 AM,9/30/2026,10/15/2026 8:30:00 AM
                        """)))
                .isEqualTo("Annual plan | launched | Ada Müller | - | 2026-03-14 | 2026-09-30 | 2026-10-15 | ");
        assertThat(shown(read("""
                        Name,Status,Owner,Timeframe,Productboard link
                        Annual plan,Planned,Ada,Q3 2026,https://pb.com/1
                        """)))
                .isEqualTo("Annual plan | proposed | Ada | - | - | 2026-09-30 | - | https://pb.com/1");
    }

    @Test
    void aGermanTableWithAByteOrderMarkAndSemicolonsIsUnderstood() {
        assertThat(shown(read("""
                        \uFEFFZusammenfassung;Status;Zuständig;Erstellt am;Fällig am;Erledigt am
                        Jahresplan für „Große“;In Arbeit;Jörg Weiß;05.03.2026;30.09.2026;
                        "Kasse; kürzer";Erledigt;Änne;5. März 2026;;28.10.2026 10:30
                        """))).isEqualTo("""
                        Jahresplan für „Große“ | committed | Jörg Weiß | 2026-03-05 | - | 2026-09-30 | - |\s
                        Kasse; kürzer | launched | Änne | 2026-03-05 | - | - | 2026-10-28 |\s""");
    }

    @ParameterizedTest
    @CsvSource({
        "TO DO, IDEA",
        "Backlog, IDEA",
        "01 - Backlog, IDEA",
        "Selected for Development, PROPOSED",
        "In Progress – Dev, COMMITTED",
        "in_progress, COMMITTED",
        "✅ Done, LAUNCHED",
        "Closed, LAUNCHED",
        "Canceled, DROPPED",
        "Won’t do, DROPPED",
        "Abgebrochen, DROPPED",
        "Schrödinger, ''",
        "'', ''",
        "Not done, ''",
    })
    void statusesAreMappedLoosely(String status, String stage) {
        assertThat(ToolStatus.stage(status).map(Stage::name).orElse("")).isEqualTo(stage);
    }

    @Test
    void anUnknownStatusBecomesAnIdeaAndIsTold() {
        InitiativeImport preview = read("title,status\nA,Schrödinger\nB,Schrödinger\nC,\nD,Done\n");

        assertThat(preview.rows())
                .extracting(r -> r.draft().stage())
                .containsExactly(Stage.IDEA, Stage.IDEA, Stage.IDEA, Stage.COMMITTED);
        assertThat(preview.statuses())
                .containsExactly(
                        new StatusReading("Schrödinger", Stage.IDEA, false, 2),
                        new StatusReading("", Stage.IDEA, false, 1),
                        new StatusReading("Done", Stage.LAUNCHED, true, 1));
        assertThat(preview.notes())
                .contains(
                        "\"Schrödinger\" is no status rung knows; 2 rows with it become ideas.",
                        "1 row without a status: becomes an idea.",
                        "1 row said to be over without a day: taken as committed until the day it reached customers "
                                + "is written.");
    }

    @Test
    void thePersonsWordOnStatusesAndColumnsGoesFirst() {
        Choices choices = new Choices(
                Optional.of(DateOrder.DAY_FIRST),
                Map.of(3, InitiativeField.OWNER),
                Map.of("Schrödinger", Stage.PROPOSED, "Done", Stage.CLOSED));

        InitiativeImport preview = read("title,status,x,due\nA,Schrödinger,Ada,03/04/2026\nB,Done,Bo,\n", choices);

        assertThat(shown(preview))
                .isEqualTo("A | proposed | Ada | - | - | 2026-04-03 | - | \nB | closed | Bo | - | - | - | - | ");
    }

    @Test
    void eachRowsFaultsAreToldAndNoneOfItIsTaken() {
        InitiativeImport preview = read("""
                title,status,due,launched
                ,Backlog,,
                Bad day,Backlog,32.13.2026,soon
                Fine,Backlog,2026-12-01,
                Ambiguous,Backlog,03/04/2026,
                Future,Done,,2027-01-01
                Too,many,,,cells
                """);

        assertThat(shown(preview)).isEqualTo("Fine | idea |  | - | - | 2026-12-01 | - | ");
        assertThat(preview.whole()).isFalse();
        assertThat(faults(preview))
                .containsExactly(
                        "row 2, title: is empty; name the initiative",
                        "row 3, due: \"32.13.2026\" is no day of the calendar; write it as 2026-03-14",
                        "row 3, launched: \"soon\" is no date; write it as 2026-03-14",
                        "row 5, due: \"03/04/2026\" can be 2026-04-03 or 2026-03-04; choose day first or month first",
                        "row 6, launched: 2027-01-01 is still to come, and the status says it is over; mend one of them",
                        "row 7: has more cells than the header; put a cell with a separator in it in quotes");
    }

    @Test
    void aTableWithoutATitleSaysWhatItWants() {
        InitiativeImport preview = read("foo,bar\n1,2\n");

        assertThat(preview.whole()).isFalse();
        assertThat(faults(preview))
                .containsExactly("row 1: no column names the initiatives; call one “title” in the first row");
        assertThat(preview.columns()).hasSize(2);
    }

    @Test
    void aColumnOfTicksIsNoColumnOfDays() {
        InitiativeImport preview = read("title,status,completed\nA,Done,true\nB,To do,false\n");

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.notes()).contains("Not used: \"completed\".");
    }

    @Test
    void titlesThatRepeatAreNamedUntilThereAreTooMany() {
        InitiativeImport preview = read("title\n" + "Same\n".repeat(10));

        assertThat(preview.rows()).hasSize(10);
        assertThat(preview.notes())
                .contains("Row 3 has the title of row 2.", "So have 4 more rows the title of an earlier one.");
    }

    @Test
    void aDraftBecomesAnInitiative() {
        Initiative made =
                read("title,status\nA,Backlog\n").rows().get(0).draft().initiative("i1", TODAY);

        assertThat(made).isEqualTo(Initiative.idea("i1", "A", "", TODAY));
    }

    @Test
    void filesThatAreNoTableAreRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");

        assertThatThrownBy(() -> InitiativeCsv.read(empty, Choices.NONE, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> InitiativeCsv.read(folder.resolve("none.csv"), Choices.NONE, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> read("title\n\"open")).isInstanceOf(Refusal.class);
    }

    @Test
    void fiftyThousandRowsAreReadWhole() {
        StringBuilder text = new StringBuilder("Summary,Status,Assignee,Created,Due date\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("Initiative ").append(i).append(",In Progress,Ada,14/Mar/26 9:12 AM,2026-12-0");
            text.append(1 + i % 9).append('\n');
        }

        InitiativeImport preview = read(text.toString());

        assertThat(preview.rows()).hasSize(50_000);
        assertThat(preview.whole()).isTrue();
    }

    @Test
    void noTextWhateverMakesItStumble() {
        Random random = new Random(5);
        String[] parts = {
            "title",
            "status",
            "due",
            "launched",
            ",",
            ";",
            "\n",
            "\"",
            "Done",
            "2026-01-02",
            "03/04/26",
            " ",
            "ä",
            "Q3 2026",
            "→",
            "<",
            ">",
            "14/Mar/26",
            "\uD83D"
        };
        for (int run = 0; run < 600; run++) {
            StringBuilder text = new StringBuilder(run % 2 == 0 ? "title,status,due,launched,owner\n" : "");
            for (int i = 0; i < random.nextInt(40); i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                InitiativeImport preview = read(text.toString());
                assertThat(preview.rows()).allMatch(r -> !r.draft().title().isBlank());
            } catch (Refusal e) {
                assertThat(e.getMessage()).startsWith("i.csv");
            }
        }
    }

    @Test
    void cellsOfAMegabyteOfBlanksCostNothing() {
        String blanks = " ".repeat(1_000_000);

        InitiativeImport preview = read("title,owner,due\nA,x" + blanks + "y,\"1" + blanks + "2\"\n");

        assertThat(preview.faults()).hasSize(1);
    }
}
