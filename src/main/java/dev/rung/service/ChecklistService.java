package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistFill;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.files.ChecklistFiles;
import dev.rung.store.ChecklistStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checklists and their dated runs. */
public final class ChecklistService {
    private final Database database;
    private final ChecklistStore runs;
    private final ChecklistFiles files;
    private final ProfileService profile;
    private final InitiativeService initiatives;
    private final OnePagerService pages;
    private final Uuid7 ids;
    private final Clock clock;

    ChecklistService(
            Database database,
            ChecklistFiles files,
            ProfileService profile,
            InitiativeService initiatives,
            OnePagerService pages,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.runs = new ChecklistStore(database);
        this.files = files;
        this.profile = profile;
        this.initiatives = initiatives;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every checklist that can be run, the shipped ones first. */
    public List<Checklist> all() {
        return files.usable();
    }

    /** Every checklist file, the shipped ones first, then the person's own by file name; unreadable ones with their faults. */
    public List<ListedChecklist> listed() {
        return files.all().stream().map(ChecklistService::listed).toList();
    }

    /** Named without its folder, which is the same for all. */
    private static ListedChecklist listed(ChecklistFiles.Listed file) {
        String path = file.reading().file();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new ListedChecklist(
                file.shipped(),
                name,
                file.reading().checklist(),
                file.reading().faults().stream()
                        .map(f -> f.text().replace(path, name))
                        .toList());
    }

    /**
     * A run to answer question by question: today's of the checklist for the same subject, or an empty one, with what was
     * answered before beside it. Nothing is kept before something is answered.
     *
     * @param initiativeId wanted by checklists about an initiative, and by no other
     */
    public ChecklistSitting sit(Checklist checklist, Optional<String> initiativeId) {
        ChecklistRun begun = begin(checklist, initiativeId);
        Map<String, ChecklistSitting.Earlier> earlier = new HashMap<>();
        boolean kept = false;
        for (ChecklistRun run : history(checklist.id(), begun.initiativeId())) {
            if (run.id().equals(begun.id())) {
                kept = true;
            } else {
                run.answers()
                        .forEach(a -> earlier.putIfAbsent(a.questionId(), new ChecklistSitting.Earlier(a, run.on())));
            }
        }
        ChecklistRun run = kept ? begun : begun.withoutAnswers();
        return new ChecklistSitting(checklist, run, earlier);
    }

    /** One by its id; refuses an unknown one and names those there are. */
    public Checklist checklist(String id) {
        return files.checklist(id);
    }

    /**
     * A run to go on with: today's of the checklist for the same subject, or a new one that starts with the answers of the
     * last, so that nothing is typed twice. Nothing is kept before something is answered.
     *
     * @param initiativeId wanted by checklists about an initiative, and by no other
     */
    public ChecklistRun begin(Checklist checklist, Optional<String> initiativeId) {
        return begin(checklist, initiativeId, LocalDate.now(clock));
    }

    /** The same for a day, which has come: for what was answered elsewhere and is written down later. */
    public ChecklistRun begin(Checklist checklist, Optional<String> initiativeId, LocalDate day) {
        boolean wanted = checklist.subject() == ChecklistSubject.INITIATIVE;
        if (wanted != initiativeId.isPresent()) {
            throw Refusal.usage(
                    wanted
                            ? "“" + checklist.title() + "” asks about an initiative: say which."
                            : "“" + checklist.title() + "” does not ask about an initiative: leave it out.");
        }
        Optional<String> bet = initiativeId.map(id -> initiatives.find(id).id());
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.usage(day + " is still to come; a checklist is answered today or was before.");
        }
        Optional<ChecklistRun> last = history(checklist.id(), bet).stream()
                .filter(r -> !r.on().isAfter(day))
                .findFirst();
        if (last.isPresent()
                && last.get().on().equals(day)
                && last.get().version().equals(checklist.version())) {
            return last.get();
        }
        List<AnsweredQuestion> known = checklist.questions().stream()
                .flatMap(q -> last.flatMap(r -> r.answer(q.id())).stream()
                        .map(a -> AnsweredQuestion.to(q, a.answer(), a.words())))
                .toList();
        return new ChecklistRun(
                ids.next(),
                checklist.id(),
                checklist.version(),
                checklist.title(),
                Optional.of(profile.need().id()),
                bet,
                day,
                known);
    }

    /** Keeps a run, and lets its answers flow into the one-pager of its initiative. */
    public ChecklistVerdict save(Checklist checklist, ChecklistRun run) {
        String subject = run.initiativeId()
                .map(id -> checklist.title() + ": " + initiatives.find(id).title())
                .orElse(checklist.title());
        database.journal().change(Journal.Change.of("Answered", subject), () -> {
            run.initiativeId().ifPresent(id -> fill(checklist, run, initiatives.find(id)));
            runs.save(run);
        });
        return ChecklistVerdict.of(checklist, run);
    }

    private void fill(Checklist checklist, ChecklistRun run, Initiative initiative) {
        OnePager page = pages.page(initiative.id());
        List<ChecklistRun> earlier = history(checklist.id(), Optional.of(initiative.id()));
        pages.write(initiative.id(), ChecklistFill.by(checklist).filled(page, earlier, run));
    }

    /** Runs of a checklist about the person, or about one initiative, newest first. */
    public List<ChecklistRun> history(String checklistId, Optional<String> initiativeId) {
        List<ChecklistRun> all = initiativeId.isPresent()
                ? runs.ofInitiative(initiatives.find(initiativeId.get()).id())
                : runs.ofPerson(profile.need().id());
        return all.stream().filter(r -> r.checklistId().equals(checklistId)).toList();
    }

    /** All runs of the person, those about initiatives included, newest first. */
    public List<ChecklistRun> history() {
        return runs.ofPerson(profile.need().id());
    }

    /** The runs of an initiative, newest first. */
    public List<ChecklistRun> ofInitiative(String initiativeId) {
        return runs.ofInitiative(initiativeId);
    }

    /** A run by its id, or by a beginning or end of it that is unambiguous. */
    public ChecklistRun run(String id) {
        Optional<ChecklistRun> found = runs.find(id);
        if (found.isEmpty() && id.length() >= 4) {
            List<ChecklistRun> some = runs.findByPart(id);
            if (some.size() > 1) {
                throw Refusal.usage("More than one run has “" + id + "” in its id; give more of it.");
            }
            found = some.stream().findFirst();
        }
        return found.orElseThrow(
                () -> Refusal.usage("There is no run “" + id + "”; rung checklist history shows the ids."));
    }
}
