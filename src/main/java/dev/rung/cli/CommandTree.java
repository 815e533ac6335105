package dev.rung.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands there are, in the groups in which the help shows them. A new command is a line here. */
final class CommandTree {
    private CommandTree() {}

    /** A heading of the help and the commands under it. */
    record Section(String title, List<String> commands) {}

    static final List<Section> SECTIONS = List.of(
            new Section("Every day", List.of("status", "evidence", "readiness", "assess", "commitment", "report")),
            new Section("Bets", List.of("initiative", "one-pager", "checklist", "postmortem", "money")),
            new Section("Updates", List.of("update")),
            new Section("Ladder", List.of("ladder", "audit")),
            new Section("People", List.of("person", "pack", "review", "calibration", "session", "plan")),
            new Section(
                    "Workspace",
                    List.of("init", "history", "undo", "redo", "backup", "restore", "doctor", "export", "import")),
            new Section("More", List.of("demo", "completion", "help")));

    static CommandLine of(Workbench bench) {
        Complaints complaints = new Complaints(bench);
        CommandLine root = new CommandLine(new RungCommand(bench, complaints))
                .addSubcommand(new StatusCommand(bench))
                .addSubcommand(checklist(bench))
                .addSubcommand(evidence(bench))
                .addSubcommand(new ReadinessCommand(bench))
                .addSubcommand(NounGroup.of(
                        "assess",
                        "Your own rating of expectations, beside what the evidence says.",
                        new ShowAssessmentCommand(bench),
                        new SetAssessmentCommand(bench),
                        new AwayQuarterCommand(bench)))
                .addSubcommand(commitment(bench))
                .addSubcommand(initiative(bench))
                .addSubcommand(onePager(bench))
                .addSubcommand(postmortem(bench))
                .addSubcommand(NounGroup.of(
                        "report",
                        "Pages to hand over.",
                        new ReportReadinessCommand(bench),
                        new ReportUpdateCommand(bench),
                        new ReportOnePagerCommand(bench),
                        new ReportPostmortemCommand(bench),
                        new ReportReviewCommand(bench),
                        new ReportSessionCommand(bench),
                        new ReportCalibrationCommand(bench),
                        new ReportPromotionCommand(bench)))
                .addSubcommand(money(bench))
                .addSubcommand(update(bench))
                .addSubcommand(person(bench))
                .addSubcommand(review(bench))
                .addSubcommand(calibration(bench))
                .addSubcommand(pack(bench))
                .addSubcommand(session(bench))
                .addSubcommand(NounGroup.of(
                        "plan",
                        "Two or three growth bets a quarter, yours or somebody else's.",
                        new ListPlanCommand(bench),
                        new AddPlanCommand(bench),
                        new ChangePlanCommand(bench),
                        new ReachPlanCommand(bench),
                        new DropPlanCommand(bench)))
                .addSubcommand(ladder(bench))
                .addSubcommand(audit(bench))
                .addSubcommand(new InitCommand(bench))
                .addSubcommand(new HistoryCommand(bench))
                .addSubcommand(new UndoCommand(bench))
                .addSubcommand(new RedoCommand(bench))
                .addSubcommand(new BackupCommand(bench))
                .addSubcommand(new RestoreCommand(bench))
                .addSubcommand(new DoctorCommand(bench))
                .addSubcommand(new ExportCommand(bench))
                .addSubcommand(new ImportCommand(bench))
                .addSubcommand(new DemoCommand(bench))
                .addSubcommand(new CompletionCommand(bench))
                .addSubcommand(new HelpCommand(bench));
        everywhere(root.getCommandSpec());
        root.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new RootHelp());
        return root.setOut(bench.out().writer())
                .setErr(bench.err())
                .setUsageHelpWidth(Printout.WIDTH)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(bench.around().colour() ? Ansi.ON : Ansi.OFF))
                // A title that begins with @ is a title, not the name of a file of arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static CommandLine checklist(Workbench bench) {
        return NounGroup.of(
                "checklist",
                "Questions for a moment: before the roadmap, before launch …",
                new ListChecklistCommand(bench),
                new ShowChecklistCommand(bench),
                new RunChecklistCommand(bench),
                new HistoryChecklistCommand(bench),
                new CompareChecklistCommand(bench),
                new CheckChecklistCommand(bench));
    }

    private static CommandLine commitment(Workbench bench) {
        return NounGroup.of(
                "commitment",
                "What you and others will have done by when.",
                new ListCommitmentCommand(bench),
                new AddCommitmentCommand(bench),
                new KeepCommitmentCommand(bench),
                new ChangeCommitmentCommand(bench),
                new DropCommitmentCommand(bench));
    }

    private static CommandLine session(Workbench bench) {
        return NounGroup.of(
                "session",
                "Coaching: plan, run, close a session; notes, commitments, offers.",
                new ListSessionCommand(bench),
                new ShowSessionCommand(bench),
                new PrepareSessionCommand(bench),
                new NewSessionCommand(bench),
                new EditSessionCommand(bench),
                new BeginSessionCommand(bench),
                new NoteSessionCommand(bench),
                new CommitSessionCommand(bench),
                new ConfidenceSessionCommand(bench),
                new CloseSessionCommand(bench),
                new OffersSessionCommand(bench));
    }

    private static CommandLine initiative(Workbench bench) {
        return NounGroup.of(
                "initiative",
                "Your bets, from idea to lesson.",
                new ListInitiativeCommand(bench),
                new ShowInitiativeCommand(bench),
                new AddInitiativeCommand(bench),
                new EditInitiativeCommand(bench),
                new ForecastInitiativeCommand(bench),
                new MoveInitiativeCommand(bench),
                new LaunchInitiativeCommand(bench),
                new DropInitiativeCommand(bench),
                new TrackRecordCommand(bench),
                new ImportInitiativeCommand(bench),
                new DeleteInitiativeCommand(bench));
    }

    private static CommandLine onePager(Workbench bench) {
        return NounGroup.of(
                "one-pager",
                "The page that argues for an initiative.",
                new SetOnePagerCommand(bench),
                new ShowOnePagerCommand(bench),
                new CheckOnePagerCommand(bench),
                new RevisionsOnePagerCommand(bench),
                new DiffOnePagerCommand(bench),
                new ExportOnePagerCommand(bench),
                new ImportOnePagerCommand(bench));
    }

    private static CommandLine postmortem(Workbench bench) {
        return NounGroup.of(
                "postmortem",
                "What came of a launch, beside what was expected.",
                new ListPostmortemCommand(bench),
                new ShowPostmortemCommand(bench),
                new WritePostmortemCommand(bench),
                new ExportPostmortemCommand(bench),
                new FollowUpPostmortemCommand(bench));
    }

    private static CommandLine money(Workbench bench) {
        return NounGroup.of(
                "money",
                "What the team costs, what comes back, what hangs in the air.",
                new CostMoneyCommand(bench),
                new ReturnMoneyCommand(bench),
                new TaxMoneyCommand(bench),
                new TreeMoneyCommand(bench),
                new TeamMoneyCommand(bench),
                new PersonMoneyCommand(bench),
                new ExpenseMoneyCommand(bench),
                new EndMoneyCommand(bench),
                new RateMoneyCommand(bench),
                new MarginMoneyCommand(bench),
                new ShareMoneyCommand(bench),
                new GoalsMoneyCommand(bench),
                new GoalMoneyCommand(bench),
                new ServeMoneyCommand(bench),
                new CalcMoneyCommand(bench));
    }

    private static CommandLine update(Workbench bench) {
        return NounGroup.of(
                "update",
                "The month on one page for executives, and what they will ask.",
                new DraftUpdateCommand(bench),
                new ListUpdateCommand(bench),
                new ShowUpdateCommand(bench),
                new CheckUpdateCommand(bench),
                new SetUpdateCommand(bench),
                new CompareUpdateCommand(bench),
                new SendUpdateCommand(bench),
                new QuestionsUpdateCommand(bench),
                new AnswerUpdateCommand(bench),
                new MetricUpdateCommand(bench),
                new TargetUpdateCommand(bench),
                new ReadingUpdateCommand(bench));
    }

    private static CommandLine evidence(Workbench bench) {
        return NounGroup.of(
                "evidence",
                "What happened and what it shows.",
                new AddEvidenceCommand(bench),
                new ListEvidenceCommand(bench),
                new ShowEvidenceCommand(bench),
                new SearchEvidenceCommand(bench),
                new ImportEvidenceCommand(bench),
                new EditEvidenceCommand(bench),
                new ClaimEvidenceCommand(bench),
                new UnclaimEvidenceCommand(bench),
                new OffersEvidenceCommand(bench),
                new AcceptEvidenceCommand(bench),
                new DismissEvidenceCommand(bench),
                new DeleteEvidenceCommand(bench),
                new RestoreEvidenceCommand(bench));
    }

    private static CommandLine audit(Workbench bench) {
        return NounGroup.of(
                "audit",
                "Where your hours go, and what that makes of the role.",
                new ShowAuditCommand(bench),
                new SetAuditCommand(bench),
                new RulesAuditCommand(bench),
                new RuleAuditCommand(bench),
                new ImportAuditCommand(bench),
                new LeaderAuditCommand(bench));
    }

    private static CommandLine review(Workbench bench) {
        return NounGroup.of(
                "review",
                "Rating somebody else, blind, and what everybody says.",
                new ListReviewCommand(bench),
                new ShowReviewCommand(bench),
                new RateReviewCommand(bench),
                new NudgesReviewCommand(bench),
                new SubmitReviewCommand(bench),
                new CompareReviewCommand(bench),
                new InboxReviewCommand(bench),
                new AcceptReviewCommand(bench),
                new QuestionReviewCommand(bench),
                new RejectReviewCommand(bench),
                new AskedReviewCommand(bench),
                new AnswerReviewCommand(bench),
                new AgreeReviewCommand(bench));
    }

    private static CommandLine calibration(Workbench bench) {
        return NounGroup.of(
                "calibration",
                "Meetings in which ratings are looked at together.",
                new ListCalibrationCommand(bench),
                new NewCalibrationCommand(bench),
                new ShowCalibrationCommand(bench),
                new ChangeCalibrationCommand(bench),
                new NoteCalibrationCommand(bench),
                new CloseCalibrationCommand(bench));
    }

    private static CommandLine ladder(Workbench bench) {
        return NounGroup.of(
                "ladder",
                "Levels and what they expect.",
                new ListLadderCommand(bench),
                new ShowLadderCommand(bench),
                new CheckLadderCommand(bench),
                new DiffLadderCommand(bench),
                new NewLadderCommand(bench),
                new ImportLadderCommand(bench),
                new UseLadderCommand(bench));
    }

    private static void everywhere(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.usageMessage()
                .sortOptions(false)
                .sortSynopsis(false)
                .optionListHeading("%n")
                .parameterListHeading("%n");
        if (!spec.subcommands().isEmpty() && spec.parent() != null) {
            spec.usageMessage().commandListHeading("%n");
        }
        spec.subcommands().values().forEach(c -> everywhere(c.getCommandSpec()));
    }

    private static CommandLine person(Workbench bench) {
        return NounGroup.of(
                "person",
                "Those you manage, mentor or ask for reviews.",
                new ListPersonCommand(bench),
                new ShowPersonCommand(bench),
                new AddPersonCommand(bench),
                new EditPersonCommand(bench),
                new RemovePersonCommand(bench));
    }

    private static CommandLine pack(Workbench bench) {
        return NounGroup.of(
                "pack",
                "The files by which work and reviews are exchanged.",
                new ExportPackCommand(bench),
                new ImportPackCommand(bench),
                new ShowPackCommand(bench),
                new VerifyPackCommand(bench),
                new ListPackCommand(bench),
                new IdentityPackCommand(bench),
                new ConfirmPackCommand(bench));
    }
}
