package dev.rung.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.rung.Golden;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Navigator;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Console;
import dev.rung.tui.terminal.Editor;
import dev.rung.tui.terminal.Key;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the parts of the README that are made from the program against the program: a screen, the keys, the fields of
 * {@code --json}. Written anew by {@code -Dgoldens=rewrite}.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @TempDir
    private Path folder;

    @Test
    void theScreenIsTheOneThatTodayShows() throws IOException {
        try (Rung rung = ScreenDriver.sample(folder);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 100, 27)) {
            hold(
                    "screen",
                    "```\n" + driver.text().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
                            + "\n```\n");
        }
    }

    @Test
    void theKeysAreTheOnesTheActionsName() throws IOException {
        try (Rung rung = ScreenDriver.sample(folder)) {
            App app = new App(rung, new Editor(mock(Console.class), Map.of()));
            StringBuilder text = new StringBuilder();
            Navigator navigator = new Navigator(app, new Destination.Today());
            table(text, "Everywhere", Keys.everywhere(navigator, app));
            places(rung).forEach((title, place) -> {
                Screen screen = app.screen(place);
                table(text, title, screen.actions());
            });
            hold("keys", text.toString());
        }
    }

    @Test
    void theFieldsOfJsonAreTheOnesHelpTells() throws IOException {
        try (InputStream in = ReadmeTest.class.getResourceAsStream("/dev/rung/cli/json.md")) {
            hold("json", new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Destination> places(Rung rung) {
        String piece = rung.evidence()
                .window(EvidenceFilter.ALL)
                .rows(1, 1)
                .get(0)
                .evidence()
                .id();
        String bet = rung.initiatives().waitingForReview(1).get(0).initiative().id();
        Map<String, Destination> places = new LinkedHashMap<>();
        places.put("Today", new Destination.Today());
        places.put("Initiatives", new Destination.InitiativeList(""));
        for (String side : List.of("Checklist", "One-pager", "Return", "Launch", "Postmortem", "Evidence")) {
            places.put("An initiative, " + side, new Destination.InitiativePage(bet, side));
        }
        places.put("Writing a one-pager", new Destination.OnePagerPage(bet));
        places.put("Making a forecast", new Destination.ForecastPage(bet));
        places.put("Track record", new Destination.TrackRecord());
        places.put("Checklists", new Destination.ChecklistList());
        places.put("Answering a checklist", new Destination.ChecklistWalk("before-the-roadmap", Optional.of(bet)));
        places.put("Looking back", new Destination.PostmortemPage(bet, OptionalInt.of(12)));
        places.put("Evidence", new Destination.EvidenceList(""));
        places.put("A piece of evidence", new Destination.EvidencePiece(piece));
        places.put("Mapping evidence", new Destination.ClaimPicker(piece));
        places.put("Ladder", new Destination.LadderMap());
        places.put("An expectation", new Destination.ExpectationPage("outcome-ownership", "principal-pm"));
        places.put("Between two levels", new Destination.LevelChange("senior-pm", "principal-pm"));
        places.put("Assessing yourself", new Destination.AssessmentWalk());
        places.put("Commitments", new Destination.CommitmentList());
        places.put("Super-PM check", new Destination.SuperPmCheck());
        places.put("Comparing", new Destination.AssessmentComparison());
        for (String side : List.of("Cost", "Shares", "Goals", "Calculators")) {
            places.put("Money, " + side, new Destination.MoneyPage(side));
        }
        people(rung, places);
        places.put("History of changes", new Destination.ChangeHistory());
        places.put("Workspace", new Destination.WorkspacePage());
        return places;
    }

    /** Coaching and people; of the sample's somebody of whom there is all of it. */
    private static void people(Rung rung, Map<String, Destination> places) {
        Person somebody = rung.people().others().stream()
                .filter(p -> p.relation() == Person.Relation.REPORT)
                .filter(p -> rung.inbox().all(p.id()).count() > 0)
                .findFirst()
                .orElseThrow();
        String id = somebody.id();
        places.put("Coaching", new Destination.CoachingHome(""));
        places.put("Preparing a session", new Destination.SessionPrepare(id));
        places.put("Growth bets", new Destination.GrowthPlan(id));
        places.put("Question bank", new Destination.QuestionBank());
        places.put("People", new Destination.PeopleRoster(""));
        places.put("Somebody", new Destination.PersonPage(id, ""));
        places.put("Inbox", new Destination.EvidenceInbox(id));
        places.put(
                "A piece in the inbox",
                new Destination.InboxPiece(
                        id, rung.inbox().all(id).rows(0, 1).get(0).id()));
        places.put("Questions of reviewers", new Destination.ReviewerQuestions());
        places.put("Rating somebody", new Destination.ReviewWalk(id));
        places.put("Both sides", new Destination.ReviewComparison(id));
        places.put("Calibrations", new Destination.CalibrationList());
        places.put("Promotion case", new Destination.PromotionPage(id));
        places.put("A pack for a reviewer", new Destination.PackExport(""));
        places.put("Keys and fingerprints", new Destination.KnownKeys());
    }

    private static void table(StringBuilder text, String title, List<Action> actions) {
        List<Action> named = actions.stream()
                .filter(a -> !a.keys().isEmpty() && a.rank() != Action.Rank.MOVE)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        text.append("**").append(title).append("**: ");
        text.append(named.stream()
                .map(a -> a.keys().stream().map(ReadmeTest::code).collect(Collectors.joining(" ")) + " " + a.label())
                .collect(Collectors.joining(" · ")));
        text.append("\n\n");
    }

    private static String code(Key key) {
        return "`" + key.label() + "`";
    }

    private static void hold(String part, String text) throws IOException {
        String readme = Files.readString(README);
        String begin = "<!-- made: " + part + " -->\n";
        String end = "<!-- end: " + part + " -->";
        int from = readme.indexOf(begin) + begin.length();
        int to = readme.indexOf(end);
        assertThat(from)
                .as("the README has a part for " + part)
                .isGreaterThan(begin.length())
                .isLessThanOrEqualTo(to);
        String wanted = "\n" + text.strip() + "\n\n";
        if (Golden.rewriting()) {
            Files.writeString(README, readme.substring(0, from) + wanted + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to)).as("README part " + part).isEqualTo(wanted);
    }
}
