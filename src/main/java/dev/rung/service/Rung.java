package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.files.ChecklistFiles;
import dev.rung.files.LadderFiles;
import dev.rung.store.Database;
import dev.rung.store.Glance;
import dev.rung.store.Restore;
import dev.rung.store.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An open workspace and what can be done with it. Safe to use from more than one thread. */
public final class Rung implements AutoCloseable {
    private final Places places;
    private final Clock clock;
    private final Optional<String> kept;
    private Optional<Database> opened;
    private volatile Optional<Services> services = Optional.empty();
    private Optional<Path> temporary = Optional.empty();

    private Rung(Places places, Clock clock, Optional<String> kept, Optional<Database> opened) {
        this.places = places;
        this.clock = clock;
        this.kept = kept;
        this.opened = opened;
    }

    private synchronized Database database() {
        if (opened.isEmpty()) {
            opened = Optional.of(Database.open(places.workspace(), clock));
        }
        return opened.orElseThrow();
    }

    /** All that can be done; made at first use, for the first frame may need none of it. */
    private static final class Services {
        private final AdoptedLadders adopted;
        private final ProfileService profile;
        private final PeopleService people;
        private final LadderService ladders;
        private final EvidenceService evidence;
        private final StandingService standing;
        private final AssessmentService assessments;
        private final TodayService todays;
        private final ChangeService changes;
        private final DraftService drafts;
        private final ImportService imports;
        private final SafekeepingService safekeeping;
        private final ReportService reports;
        private final InitiativeService initiatives;
        private final InitiativeImportService initiativeImports;
        private final OnePagerService onePagers;
        private final ForecastService forecasts;
        private final ChecklistService checklists;
        private final PostmortemService postmortems;
        private final OfferService offers;
        private final TeamService team;
        private final ScorecardService scorecard;
        private final UpdateService updates;
        private final ChainService chains;
        private final RoleService roles;
        private final CalendarImportService calendarImports;
        private final CommitmentService commitments;
        private final LeverageService leverage;
        private final QuestionService questions;
        private final SessionService sessions;
        private final PreparationService preparations;
        private final PrivateNotes privateNotes;
        private final SessionOffers sessionOffers;
        private final PromotionService promotions;
        private final InboxService inbox;
        private final PlanService plans;
        private final CalibrationService calibrations;
        private final ReviewService reviews;
        private final PackService packs;

        Services(Places places, Clock clock, Database database) {
            Uuid7 ids = new Uuid7(clock);
            this.adopted = new AdoptedLadders(database, new LadderFiles(places.ladders()), clock);
            this.profile = new ProfileService(database, adopted, ids, clock);
            this.ladders = new LadderService(database, profile, adopted, ids);
            this.people = new PeopleService(database, profile, adopted, ids, clock);
            this.standing = new StandingService(database, profile, ladders);
            this.evidence = new EvidenceService(database, profile, ladders, standing, ids, clock);
            this.assessments = new AssessmentService(database, profile, ladders, standing, ids, clock);
            this.reviews = new ReviewService(database, profile, ladders, standing, ids, clock);
            this.changes = new ChangeService(database, this::reload);
            this.drafts = new DraftService(database);
            this.safekeeping = new SafekeepingService(database, places, clock, this::reload);
            this.packs = new PackService(database, profile, ladders, adopted, safekeeping, ids, clock);
            this.plans = new PlanService(database, ladders, standing, ids, clock);
            this.calibrations = new CalibrationService(database, profile, ladders, standing, ids, clock);
            this.imports = new ImportService(database, profile, ladders, evidence, safekeeping, ids);
            this.initiatives = new InitiativeService(database, profile, ids, clock);
            this.initiativeImports = new InitiativeImportService(database, profile, safekeeping, ids, clock);
            this.reports = new ReportService(database, profile, standing, initiatives, clock);
            this.onePagers = new OnePagerService(database, initiatives, ids, clock);
            this.forecasts = new ForecastService(database, initiatives, profile, ids, clock);
            this.checklists = new ChecklistService(
                    database, new ChecklistFiles(places.checklists()), profile, initiatives, onePagers, ids, clock);
            this.postmortems = new PostmortemService(database, initiatives, profile, ids, clock);
            this.team = new TeamService(database, profile, ids, clock);
            this.scorecard = new ScorecardService(database, profile, ids, clock);
            this.chains = new ChainService(database, team, initiatives, profile, clock);
            this.commitments = new CommitmentService(database, profile, ids, clock);
            this.sessions = new SessionService(database, profile, ladders, commitments, ids, clock);
            this.preparations =
                    new PreparationService(database, sessions, commitments, plans, ladders, standing, clock);
            this.privateNotes = new PrivateNotes(database, ids, clock);
            this.sessionOffers = new SessionOffers(database, evidence, ids);
            this.leverage = new LeverageService(database, profile, ladders, initiatives, forecasts, checklists, clock);
            this.roles = new RoleService(database, profile, ladders, checklists, ids, clock);
            this.calendarImports = new CalendarImportService(roles, profile, safekeeping, clock);
            this.updates = new UpdateService(database, profile, scorecard, team, chains, commitments, ids, clock);
            this.questions = new QuestionService(database, profile, team, scorecard, updates, commitments, ids, clock);
            this.inbox = new InboxService(database, profile, ids, clock);
            this.offers = new OfferService(
                    database,
                    initiatives,
                    evidence,
                    ladders,
                    profile,
                    List.of(updates::offers, questions::offers),
                    ids,
                    clock);
            this.promotions = new PromotionService(database, profile, ladders, standing, chains);
            this.todays =
                    new TodayService(database, profile, standing, assessments, offers, team, chains, questions, clock);
        }

        /** Reads anew what is kept between calls, after a change that went past the services that keep it. */
        private void reload() {
            profile.reload();
            adopted.forget();
        }
    }

    private Services services() {
        if (services.isEmpty()) {
            synchronized (this) {
                if (services.isEmpty()) {
                    services = Optional.of(new Services(places, clock, database()));
                }
            }
        }
        return services.orElseThrow();
    }

    /** Today as it was kept, when nothing has changed since; there before anything else is ready. */
    public Optional<TodayView> glance() {
        return (kept.isPresent() ? kept : new Glance(database()).read(today())).flatMap(TodayText::read);
    }

    /** Opens the workspace where {@link #begin} put that off, and refuses as {@link #open} does. */
    public void finishOpening() {
        if (kept.isPresent() && !new Glance(database()).read(today()).equals(kept)) {
            // Somebody was quicker with a change: what was shown is looked at anew.
            database().doubt();
        }
    }

    /** Makes everything ready, so that nobody waits for it later. */
    public void warmUp() {
        services().todays.view();
    }

    /** Opens the workspace at its place and makes it if it is not there. Refuses what cannot be opened. */
    public static Rung open(Places places, Clock clock) {
        return new Rung(places, clock, Optional.empty(), Optional.of(Database.open(places.workspace(), clock)));
    }

    /**
     * As {@link #open}, but where Today is kept beside the workspace, that is all that is read: the workspace opens with
     * {@link #finishOpening()}, or earlier for whoever asks for anything but {@link #glance()}.
     */
    public static Rung begin(Places places, Clock clock) {
        Optional<String> kept = Glance.beside(places.workspace(), LocalDate.now(clock));
        return kept.isPresent() ? new Rung(places, clock, kept, Optional.empty()) : open(places, clock);
    }

    /** Opens the sample: 18 months of a senior PM, in a folder of its own that is gone when it is closed. */
    public static Rung demo(Places places, Clock clock) {
        try {
            Path folder = Files.createTempDirectory(
                    "rung-demo-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Rung rung = open(places.with(folder.resolve("workspace.db")), clock);
            rung.temporary = Optional.of(folder);
            new SampleWorkspace(rung.database(), rung.today()).fill();

            return rung;
        } catch (IOException failed) {
            throw Refusal.data("Cannot make a folder for the sample: " + failed.getMessage(), failed);
        }
    }

    /**
     * Puts a backup in the place of the workspace, which need not open; what was there is moved aside and nothing is
     * deleted. Returns in words what was moved where.
     */
    public static String restore(Places places, Path backup, Clock clock) {
        Optional<Path> aside = Restore.from(backup, places.workspace(), clock);
        return "Restored " + places.workspace() + " from " + backup
                + aside.map(a -> "; what was there lies in " + a + ".").orElse(".");
    }

    /** Whether there is a workspace at the place already. */
    public static boolean exists(Places places) {
        return Files.exists(places.workspace());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the clock shows, for what is timed. */
    public Instant now() {
        return clock.instant();
    }

    /** Where the person's days begin and end. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public Places places() {
        return places;
    }

    /** What the person should know about the place of the workspace, a sentence each; usually empty. */
    public List<String> warnings() {
        return database().warnings();
    }

    public ProfileService profile() {
        return services().profile;
    }

    public PeopleService people() {
        return services().people;
    }

    public LadderService ladders() {
        return services().ladders;
    }

    public EvidenceService evidence() {
        return services().evidence;
    }

    public StandingService standing() {
        return services().standing;
    }

    public AssessmentService assessments() {
        return services().assessments;
    }

    public TodayService todays() {
        return services().todays;
    }

    public ChangeService changes() {
        return services().changes;
    }

    public DraftService drafts() {
        return services().drafts;
    }

    public ImportService imports() {
        return services().imports;
    }

    public SafekeepingService safekeeping() {
        return services().safekeeping;
    }

    public ReportService reports() {
        return services().reports;
    }

    public InitiativeService initiatives() {
        return services().initiatives;
    }

    public InitiativeImportService initiativeImports() {
        return services().initiativeImports;
    }

    public OnePagerService onePagers() {
        return services().onePagers;
    }

    public ForecastService forecasts() {
        return services().forecasts;
    }

    public ChecklistService checklists() {
        return services().checklists;
    }

    public PostmortemService postmortems() {
        return services().postmortems;
    }

    public RoleService roles() {
        return services().roles;
    }

    public CalendarImportService calendarImports() {
        return services().calendarImports;
    }

    public OfferService offers() {
        return services().offers;
    }

    public PackService packs() {
        return services().packs;
    }

    public TeamService team() {
        return services().team;
    }

    public ScorecardService scorecard() {
        return services().scorecard;
    }

    public UpdateService updates() {
        return services().updates;
    }

    public LeverageService leverage() {
        return services().leverage;
    }

    public CommitmentService commitments() {
        return services().commitments;
    }

    public PromotionService promotions() {
        return services().promotions;
    }

    public ChainService chains() {
        return services().chains;
    }

    public QuestionService questions() {
        return services().questions;
    }

    public CalibrationService calibrations() {
        return services().calibrations;
    }

    public PlanService plans() {
        return services().plans;
    }

    public SessionService sessions() {
        return services().sessions;
    }

    public PreparationService preparations() {
        return services().preparations;
    }

    public PrivateNotes privateNotes() {
        return services().privateNotes;
    }

    public SessionOffers sessionOffers() {
        return services().sessionOffers;
    }

    public InboxService inbox() {
        return services().inbox;
    }

    public ReviewService reviews() {
        return services().reviews;
    }

    @Override
    public void close() {
        try {
            services.ifPresent(s -> s.drafts.settle());
        } finally {
            opened.ifPresent(Database::close);
        }
        temporary.ifPresent(Rung::remove);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // A folder of the system's temporary place that somebody else holds open: the system clears it.
        }
    }
}
