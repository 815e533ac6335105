package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.leverage.LeaderCompetencies;
import dev.rung.domain.leverage.LeverageFacts;
import dev.rung.domain.leverage.Signal;
import dev.rung.domain.leverage.SignalAnswer;
import dev.rung.domain.leverage.Signals;
import dev.rung.domain.leverage.SuperPmCheck;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.TeamShare;
import dev.rung.domain.update.Update;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.LeverBets;
import dev.rung.store.LeverStore;
import dev.rung.store.MarkStore;
import dev.rung.store.RoleStore;
import dev.rung.store.SignalStore;
import dev.rung.store.TeamStore;
import dev.rung.store.UpdateStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a leader leads through others: signals read from the records, and the leader's answers to the rest. */
public final class LeverageService {
    /** The checklist that answers some of the signals. */
    public static final String CHECKLIST = "directors-operating-system";

    private final Database database;
    private final SignalStore signals;
    private final ProfileService profile;
    private final LadderService ladders;
    private final InitiativeService initiatives;
    private final ForecastService forecasts;
    private final ChecklistService checklists;
    private final Clock clock;

    LeverageService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            InitiativeService initiatives,
            ForecastService forecasts,
            ChecklistService checklists,
            Clock clock) {
        this.database = database;
        this.signals = new SignalStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.initiatives = initiatives;
        this.forecasts = forecasts;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** The check as of today. */
    public LeverageCheck check() {
        return database.inSnapshot(() -> {
            LocalDate today = LocalDate.now(clock);
            Person me = profile.need();
            Ladder ladder = ladders.mine();
            Level own = ladder.level(me.level()).orElseThrow();
            Optional<Level> judged = Optional.of(own)
                    .filter(LeverageService::leads)
                    .or(() -> me.target().flatMap(ladder::level).filter(LeverageService::leads));
            LeverageFacts facts = facts(me, ladder, today);
            return new LeverageCheck(
                    Quarter.of(today),
                    own,
                    judged,
                    SuperPmCheck.of(facts),
                    facts.commitments().stream()
                            .filter(c -> c.source() == Commitment.Source.SIGNAL)
                            .toList());
        });
    }

    private static boolean leads(Level level) {
        return level.track() == Track.LEADERSHIP;
    }

    /**
     * Keeps what the leader says of a signal for the current quarter, in the place of what was said of it before. Refuses
     * an unknown signal, and a yes or no without a sentence, which would rest on nothing.
     */
    public void answer(String signalId, SignalAnswer.Answer answer, String words) {
        Signal signal = Signals.named(signalId)
                .orElseThrow(
                        () -> Refusal.usage("There is no signal “" + signalId + "”; rung audit leader names them."));
        if (words.isBlank() && answer != SignalAnswer.Answer.UNKNOWN) {
            throw Refusal.usage("Say in a sentence what that rests on.");
        }
        LocalDate today = LocalDate.now(clock);
        SignalAnswer said = new SignalAnswer(
                signal.id(), Quarter.of(today), answer, words.strip().replaceAll("\\s+", " "), today);
        String me = profile.need().id();
        database.journal()
                .change(Journal.Change.of("Answered the signal", signal.title()), () -> signals.put(me, said));
    }

    private LeverageFacts facts(Person me, Ladder ladder, LocalDate today) {
        LocalDate from = Quarter.of(today).minus(LeverageFacts.QUARTERS).first();
        LeaderCompetencies competencies = LeaderCompetencies.of(ladder);
        LeverBets bets = new LeverBets(database);
        return new LeverageFacts(
                today,
                new LeverStore(database)
                        .pieces(me.id(), ladder.id(), from, today, competencies.talent(), competencies.system()),
                new RoleStore(database).weeks(me.id(), from, today),
                bets.committed(me.id()),
                bets.stops(me.id()),
                new TeamStore(database)
                        .lines(me.id()).stream()
                                .map(line -> new LeverageFacts.Span(line.from(), line.to()))
                                .toList(),
                shares(new TeamStore(database).shares(me.id())),
                forecasts.predictions().stream()
                        .filter(p -> p.landing() == Landing.BELOW)
                        .map(p -> new LeverageFacts.Miss(p.initiativeId(), p.title(), p.closedOn()))
                        .toList(),
                new UpdateStore(database)
                        .all(me.id()).stream()
                                .map(Update::sentOn)
                                .flatMap(Optional::stream)
                                .toList(),
                new MarkStore(database).away(me.id()),
                new CommitmentStore(database).all(me.id()),
                said(),
                signals.all(me.id()));
    }

    /** Rows in the order of their months, each beside what the same thing took before. */
    private List<LeverageFacts.ShareChange> shares(List<TeamShare> rows) {
        List<LeverageFacts.ShareChange> changes = new ArrayList<>();
        Map<String, String> before = new HashMap<>();
        for (TeamShare row : rows) {
            String about = row.initiativeId().orElse(row.work());
            String now = row.percent().stripTrailingZeros().toPlainString();
            Optional<String> was = Optional.ofNullable(before.put(about, now));
            if (was.isEmpty() || !was.get().equals(now)) {
                String title = row.initiativeId()
                        .map(id -> initiatives.find(id).title())
                        .orElse(row.work());
                changes.add(new LeverageFacts.ShareChange(
                        about, title, row.from(), was, now, row.percent().signum() == 0));
            }
        }
        return changes;
    }

    private List<LeverageFacts.Said> said() {
        List<LeverageFacts.Said> said = new ArrayList<>();
        for (ChecklistRun run : checklists.history(CHECKLIST, Optional.empty())) {
            for (AnsweredQuestion each : run.answers()) {
                said.add(new LeverageFacts.Said(each.questionId(), yes(each), each.words(), run.on()));
            }
        }
        return said;
    }

    private static Optional<Boolean> yes(AnsweredQuestion each) {
        if (each.answer() == Answer.NO) {
            return Optional.of(false);
        }
        return each.yes() ? Optional.of(true) : Optional.empty();
    }
}
