package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.DueUpdate;
import dev.rung.domain.update.NextLine;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateChecks;
import dev.rung.domain.update.UpdateComparison;
import dev.rung.domain.update.UpdateDraft;
import dev.rung.domain.update.UpdateFacts;
import dev.rung.domain.update.UpdateOffer;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.files.report.UpdateReport;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.UpdateStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The monthly pages for executives: drafted from the records, written over, checked, compared, sent. */
public final class UpdateService {
    /** Older pages have had their time. */
    private static final int OFFERED_MONTHS = 2;

    private final Database database;
    private final UpdateStore updates;
    private final MonthFacts facts;
    private final ProfileService profile;
    private final CommitmentService commitments;
    private final ScorecardService scorecard;
    private final Uuid7 ids;
    private final Clock clock;

    UpdateService(
            Database database,
            ProfileService profile,
            ScorecardService scorecard,
            TeamService team,
            ChainService chains,
            CommitmentService commitments,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.updates = new UpdateStore(database);
        this.facts = new MonthFacts(database, profile, scorecard, team, chains, commitments);
        this.profile = profile;
        this.commitments = commitments;
        this.scorecard = scorecard;
        this.ids = ids;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String me() {
        return profile.need().id();
    }

    /** Every page, the newest month first. */
    public List<Update> all() {
        return updates.all(me());
    }

    /** The page of a month; empty while none was drafted. */
    public Optional<Update> find(YearMonth month) {
        return updates.find(me(), month);
    }

    /** The same where there must be one. */
    public Update need(YearMonth month) {
        return find(month)
                .orElseThrow(() -> Refusal.usage(
                        "There is no update of " + month + " yet; rung update draft " + month + " begins it."));
    }

    /** The pages sent of earlier months, newest first. */
    public List<Update> earlier(YearMonth month) {
        return all().stream().filter(u -> u.sent() && u.month().isBefore(month)).toList();
    }

    /** The page that waits to be sent; empty where none does. */
    public Optional<DueUpdate> due() {
        return UpdateNeeds.due(updates.months(me()), today());
    }

    /** What the pages sent lately show of the person, answered or not. */
    List<EvidenceOffer> offers() {
        YearMonth now = YearMonth.from(today());
        return updates.between(me(), now.minusMonths(OFFERED_MONTHS), now).stream()
                .flatMap(u -> UpdateOffer.of(u).stream())
                .toList();
    }

    /** What the records say of a month. */
    public UpdateFacts facts(YearMonth month) {
        return facts.of(month, earlier(month).stream().findFirst());
    }

    /** What the records would write; nothing is kept. Refuses a month that has not begun. */
    public UpdateDraft preview(YearMonth month) {
        needBegun(month);
        return database.inSnapshot(() -> UpdateDraft.of(facts(month)));
    }

    /**
     * Drafts the page from the records: begins it, or fills what is empty and what still reads as it was drafted. What the
     * person wrote stays. Refuses a sent page, and a month that has not begun.
     */
    public DraftedUpdate draft(YearMonth month) {
        List<DraftedUpdate> result = new ArrayList<>();
        UpdateDraft draft = preview(month);
        change("Drafted the update of", month, () -> result.add(merge(open(month), draft, List.of())));
        return result.get(0);
    }

    /** Writes over a section what the records say, whatever stands there. Refuses a sent page. */
    public Update take(YearMonth month, UpdateSection section) {
        List<DraftedUpdate> result = new ArrayList<>();
        UpdateDraft draft = preview(month);
        change(
                "Took the draft into the update of",
                month,
                () -> result.add(merge(open(month), draft, List.of(section))));
        return result.get(0).update();
    }

    /** @param wanted sections to take whatever they say; none for all that the person did not write */
    private DraftedUpdate merge(Update before, UpdateDraft draft, List<UpdateSection> wanted) {
        Map<UpdateSection, String> drafted = new EnumMap<>(UpdateSection.class);
        drafted.putAll(updates.drafted(before.id()));
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        texts.putAll(before.texts());
        List<UpdateSection> filled = new ArrayList<>();
        List<UpdateSection> asDrafted = new ArrayList<>();
        Map<UpdateSection, String> differs = new EnumMap<>(UpdateSection.class);
        for (UpdateSection section : UpdateSection.values()) {
            String text = before.text(section);
            String said = draft.text(section);
            boolean untouched = text.isEmpty() || text.equals(drafted.getOrDefault(section, "")) || text.equals(said);
            if (wanted.isEmpty() ? untouched : wanted.contains(section)) {
                asDrafted.add(section);
                drafted.put(section, said);
                texts.put(section, said);
                if (!said.equals(text)) {
                    filled.add(section);
                }
            } else if (wanted.isEmpty() && !said.isEmpty() && !said.equals(drafted.getOrDefault(section, ""))) {
                differs.put(section, said);
            }
        }
        List<SourcedFigure> figures = Stream.of(UpdateSection.values())
                .flatMap(s -> (asDrafted.contains(s) || !has(before, s) ? draft.figures() : before.figures())
                        .stream().filter(f -> f.section() == s))
                .toList();
        Update after = new Update(before.id(), before.month(), before.createdOn(), before.sentOn(), texts, figures);
        updates.save(after, drafted, me());
        return new DraftedUpdate(need(before.month()), filled, differs);
    }

    private static boolean has(Update update, UpdateSection section) {
        return update.figures().stream().anyMatch(f -> f.section() == section);
    }

    /** Keeps what is written in a section, in place of what was; {@code ""} empties it. Refuses a sent page. */
    public Update set(YearMonth month, UpdateSection section, String text) {
        needBegun(month);
        change("Wrote the update of", month, () -> {
            Update before = open(month);
            Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
            texts.putAll(before.texts());
            texts.put(section, text.strip());
            Update after = new Update(before.id(), month, before.createdOn(), before.sentOn(), texts, before.figures());
            updates.save(after, me());
        });
        return find(month).orElseGet(() -> empty(month));
    }

    private void change(String label, YearMonth month, Runnable work) {
        database.journal().change(Journal.Change.of(label, MonthWords.of(month)), work);
    }

    private Update empty(YearMonth month) {
        return new Update(ids.next(), month, today(), Optional.empty(), Map.of(), List.of());
    }

    /** The page to write on, a new one where there is none; refuses a sent one. */
    private Update open(YearMonth month) {
        Update update = find(month).orElseGet(() -> empty(month));
        update.sentOn().ifPresent(on -> {
            throw Refusal.usage("The update of " + month + " was sent on " + on
                    + " and is never changed; write what is new into the next one.");
        });
        return update;
    }

    private void needBegun(YearMonth month) {
        if (month.isAfter(YearMonth.from(today()))) {
            throw Refusal.usage(month + " has not begun; an update tells of a month that has.");
        }
    }

    /** What executives will stumble over, blockers first; of the page as it is given, kept or not. */
    public List<Finding> checks(Update page) {
        return UpdateChecks.check(page, earlier(page.month()), page.sentOn().orElse(today()));
    }

    /** The page beside the last one sent before it; empty where there is none. */
    public Optional<UpdateComparison> compare(YearMonth month) {
        Update page = need(month);
        return earlier(month).stream().findFirst().map(last -> UpdateComparison.of(page, last));
    }

    /**
     * Freezes the page as sent today, for good, and makes commitments of what it promises on a day still to come. Refuses an
     * empty page and one that was sent; whether it should go with what {@link #checks} finds is the person's to say.
     */
    public SentUpdate send(YearMonth month) {
        need(month);
        List<Commitment> made = new ArrayList<>();
        database.journal().change(Journal.Change.forGood("Sent the update of", MonthWords.of(month)), () -> {
            Update page = open(month);
            if (page.texts().values().stream().allMatch(String::isBlank)) {
                throw Refusal.usage("The update of " + month + " says nothing yet; rung update draft " + month
                        + " fills it from the records.");
            }
            made.addAll(promised(page));
            updates.save(
                    new Update(page.id(), month, page.createdOn(), Optional.of(today()), page.texts(), page.figures()),
                    me());
        });
        return new SentUpdate(need(month), made);
    }

    /** The page as executives get it; HTML prints on one sheet of A4 or Letter. */
    public String report(ReportService.Format format, YearMonth month) {
        return ReportService.rendered(
                UpdateReport.of(
                        need(month), profile.need().name(), profile.need().currency(), scorecard.all()),
                format);
    }

    private List<Commitment> promised(Update page) {
        List<Commitment> made = new ArrayList<>();
        List<Commitment> open = commitments.open();
        for (NextLine line : NextLine.of(page.text(UpdateSection.NEXT))) {
            line.due()
                    .filter(due -> !due.isBefore(today()))
                    .filter(due -> open.stream().noneMatch(c -> line.speaksOf(c.words())))
                    .ifPresent(due -> made.add(commitments.add(
                            line.what(),
                            line.owner(),
                            due,
                            "",
                            Commitment.Source.UPDATE,
                            page.month().toString())));
        }
        return made;
    }
}
