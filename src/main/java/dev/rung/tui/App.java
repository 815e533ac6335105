package dev.rung.tui;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Everywhere;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.initiative.InitiativeScreens;
import dev.rung.tui.ladder.LadderScreens;
import dev.rung.tui.terminal.Editor;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What every place of rung has in common: sections, the standing in the header, the actions of every place. */
public final class App implements Everywhere {
    private static final List<Section> SECTIONS = List.of(
            new Section("Today", new Destination.Today(), "1"),
            new Section("Initiatives", new Destination.InitiativeList(""), "2"),
            new Section("Evidence", new Destination.EvidenceList(""), "3"),
            new Section("Ladder", new Destination.LadderMap(), "4"),
            new Section("Updates", new Destination.UpdateList(), "5"),
            new Section("Coaching", new Destination.CoachingHome(""), "6"),
            new Section("People", new Destination.PeopleRoster(""), "7"),
            new Section("Money", new Destination.MoneyPage(""), "8"));

    private final Rung rung;
    private final Screens screens;
    private final Editor editor;
    private volatile Optional<TodayView> glance;
    private volatile boolean ready;
    private boolean sampleWanted;

    public App(Rung rung, Editor editor) {
        this.rung = rung;
        this.glance = rung.glance();
        this.screens = new Screens(rung, glance, this::lookAtSample);
        this.editor = editor;
    }

    /** Says that everything is ready, so that what was kept from the last time is asked no more. */
    public void ready() {
        ready = true;
        glance = Optional.empty();
    }

    /** Whether everything is; who leaves before does not wait for it. */
    public boolean isReady() {
        return ready;
    }

    private boolean begun() {
        return glance.isPresent() || rung.profile().me().isPresent();
    }

    /** Whether the person left to look at the sample. */
    public boolean wantsSample() {
        return sampleWanted;
    }

    private Next lookAtSample() {
        sampleWanted = true;
        return new Next.Quit();
    }

    /** Where rung opens: Today, or the welcome when nobody has said who they are. */
    public Destination first() {
        return begun() ? new Destination.Today() : new Destination.Welcome();
    }

    @Override
    public List<Section> sections() {
        return begun() ? SECTIONS : List.of();
    }

    @Override
    public String standing() {
        Optional<TodayView> kept = glance;
        if (kept.isPresent()) {
            String own = kept.get().own().title();
            return kept.get().target().map(t -> own + " → " + t.title()).orElse(own);
        }
        Optional<Person> me = rung.profile().me();
        if (me.isEmpty()) {
            return "";
        }
        Ladder ladder = rung.ladders().mine();
        String own = title(ladder, me.get().level());
        return me.get().target().map(t -> own + " → " + title(ladder, t)).orElse(own);
    }

    private static String title(Ladder ladder, String levelId) {
        return ladder.level(levelId).map(Level::title).orElse(levelId);
    }

    @Override
    public List<Action> actions() {
        if (!begun()) {
            return List.of();
        }
        return List.of(
                Action.of("evidence.capture", "evidence", () -> Next.open(new Destination.Capture()), "e")
                        .about("Capture a piece of evidence in one line"),
                Action.quiet("evidence.search", "search", () -> Next.open(new Destination.EvidenceSearch()), "/")
                        .about("Search all evidence"),
                Action.quiet("report.export", "export", () -> LadderScreens.export(rung), "x")
                        .about("Write the readiness report to a file"),
                Action.quiet(
                        "initiative.new",
                        "Note a new initiative in one line",
                        () -> Next.show(InitiativeScreens.capture(rung))),
                palette("forecast.record", "Track record of your forecasts", new Destination.TrackRecord()),
                palette("question.list", "What leadership will ask of this month", questions()),
                palette("update.now", "This month's update", new Destination.UpdatePage(YearMonth.from(rung.today()))),
                palette("scorecard.show", "Scorecard: the metrics of the update", new Destination.Scorecard()),
                palette(
                        "question.now",
                        "Questions leadership will ask this month",
                        new Destination.QuestionPage(YearMonth.from(rung.today()))),
                palette("commitment.list", "Commitments, and how many were kept", new Destination.CommitmentList()),
                palette(
                        "calibration.list",
                        "Calibration: ratings of several people",
                        new Destination.CalibrationList()),
                palette("pack.export", "Put a pack together for a reviewer", new Destination.PackExport("")),
                palette("pack.import", "Take in packs that others sent", new Destination.PackImport("")),
                palette("pack.keys", "Your fingerprint, and the keys of others", new Destination.KnownKeys()),
                palette("review.asked", "What reviewers asked you", new Destination.ReviewerQuestions()),
                Action.quiet(
                        "review.mine",
                        "What reviewers say of you, beside what you say",
                        () -> Next.open(new Destination.ReviewComparison(me()))),
                Action.quiet(
                        "promotion.mine",
                        "The case for your promotion",
                        () -> Next.open(new Destination.PromotionPage(me()))),
                Action.quiet(
                        "plan.mine",
                        "Your growth bets of this quarter",
                        () -> Next.open(new Destination.GrowthPlan(me()))),
                palette("question.bank", "Questions for a coaching session", new Destination.QuestionBank()),
                palette("role.audit", "Role audit: where your hours go", new Destination.RoleAudit()),
                palette(
                        "leverage.check",
                        "Super-PM check: do you lead through others?",
                        new Destination.SuperPmCheck()),
                palette("checklist.list", "Checklists and their runs", new Destination.ChecklistList()),
                palette(
                        "initiative.import",
                        "Import initiatives from a planning tool's CSV",
                        new Destination.InitiativeImport("")),
                palette(
                        "assessment.walk",
                        "Assess yourself, expectation by expectation",
                        new Destination.AssessmentWalk()),
                palette(
                        "assessment.compare",
                        "Compare your assessment with the evidence",
                        new Destination.AssessmentComparison()),
                palette("assessment.history", "Past assessments", new Destination.AssessmentHistory()),
                palette(
                        "evidence.import",
                        "Import evidence from a CSV or Markdown file",
                        new Destination.EvidenceImport("")),
                palette("evidence.trash", "Evidence in the trash", new Destination.EvidenceTrash()),
                palette("profile.edit", "Name, ladder, level, target, quarters away", new Destination.Profile()),
                palette("change.history", "History of every change", new Destination.ChangeHistory()),
                palette(
                        "workspace.show",
                        "Workspace: where it lies, backups, doctor",
                        new Destination.WorkspacePage()));
    }

    private String me() {
        return rung.profile().need().id();
    }

    private static Action palette(String id, String about, Destination destination) {
        return Action.quiet(id, about, () -> Next.open(destination));
    }

    @Override
    public Screen screen(Destination destination) {
        return screens.of(destination);
    }

    @Override
    public boolean changedElsewhere() {
        return rung.changes().changedElsewhere();
    }

    @Override
    public Optional<String> undo() {
        return rung.changes().undo();
    }

    @Override
    public Optional<String> redo() {
        return rung.changes().redo();
    }

    @Override
    public String edit(String text) {
        return editor.edit(text, ".md");
    }

    private Destination questions() {
        return new Destination.QuestionPage(YearMonth.from(rung.today()));
    }
}
