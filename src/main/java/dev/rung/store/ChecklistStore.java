package dev.rung.store;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Runs of checklists, with the wording of their day. All lists are newest first. */
public final class ChecklistStore {
    private static final String RUNS = """
            SELECT r.id, r.checklist_id, r.version, r.title, r.person_id, r.initiative_id, r.on_day FROM checklist_run r
            """;
    private static final String ANSWERS = """
            SELECT a.run_id, a.question, a.wording, a.answer, a.words FROM checklist_answer a
            JOIN checklist_run r ON r.id = a.run_id
            """;

    private final Database database;

    public ChecklistStore(Database database) {
        this.database = database;
    }

    /** Keeps a run, new or continued: its answers are then exactly these. */
    public void save(ChecklistRun run) {
        database.write(handle -> {
            Set<String> gone = new HashSet<>();
            find(run.id()).ifPresent(before -> before.answers().forEach(a -> gone.add(a.questionId())));
            run.answers().forEach(a -> gone.remove(a.questionId()));
            database.journal().change(Journal.Change.of("Answered a checklist", run.title()), () -> put(run, gone));
            return Optional.empty();
        });
    }

    private void put(ChecklistRun run, Set<String> gone) {
        Journal journal = database.journal();
        journal.put(new Row(Tables.CHECKLIST_RUN)
                .set("id", run.id())
                .set("checklist_id", run.checklistId())
                .set("version", run.version())
                .set("title", run.title())
                .set("person_id", run.personId().orElse(null))
                .set("initiative_id", run.initiativeId().orElse(null))
                .set("on_day", run.on().toString()));
        gone.stream().sorted().forEach(question -> journal.delete(answer(run, question)));
        int place = 0;
        for (AnsweredQuestion each : run.answers()) {
            journal.put(answer(run, each.questionId())
                    .set("place", place++)
                    .set("wording", each.text())
                    .set("answer", each.answer().name())
                    .set("words", each.words()));
        }
    }

    private static Row answer(ChecklistRun run, String question) {
        return new Row(Tables.CHECKLIST_ANSWER).set("run_id", run.id()).set("question", question);
    }

    public Optional<ChecklistRun> find(String id) {
        return read("WHERE r.id = :id", id).stream().findFirst();
    }

    /**
     * Runs whose id begins or ends so, at most two: who gets two asks for more letters.
     *
     * @param part of an id, at least four characters, in any case
     */
    public List<ChecklistRun> findByPart(String part) {
        List<ChecklistRun> found = read(
                "WHERE substr(r.id, 1, length(:id)) = :id OR substr(r.id, -length(:id)) = :id",
                part.toLowerCase(java.util.Locale.ROOT));
        return found.subList(0, Math.min(2, found.size()));
    }

    /** The runs that belong to an initiative. */
    public List<ChecklistRun> ofInitiative(String initiativeId) {
        return read("WHERE r.initiative_id = :id", initiativeId);
    }

    /** The runs about a person, those for initiatives included. */
    public List<ChecklistRun> ofPerson(String personId) {
        return read("WHERE r.person_id = :id", personId);
    }

    private List<ChecklistRun> read(String which, String id) {
        return database.read(handle -> {
            Map<String, List<AnsweredQuestion>> answers = answers(handle, which, id);
            return handle.createQuery(RUNS + which + " ORDER BY r.on_day DESC, r.id DESC")
                    .bind("id", id)
                    .map((rs, context) -> run(rs, answers.getOrDefault(rs.getString("id"), List.of())))
                    .list();
        });
    }

    private static Map<String, List<AnsweredQuestion>> answers(Handle handle, String which, String id) {
        Map<String, List<AnsweredQuestion>> all = new HashMap<>();
        handle.createQuery(ANSWERS + which + " ORDER BY a.run_id, a.place")
                .bind("id", id)
                .map((rs, context) -> all.computeIfAbsent(rs.getString("run_id"), r -> new ArrayList<>())
                        .add(new AnsweredQuestion(
                                rs.getString("question"),
                                rs.getString("wording"),
                                Answer.valueOf(rs.getString("answer")),
                                rs.getString("words"))))
                .list();
        return all;
    }

    private static ChecklistRun run(ResultSet rs, List<AnsweredQuestion> answers) throws SQLException {
        return new ChecklistRun(
                rs.getString("id"),
                rs.getString("checklist_id"),
                rs.getString("version"),
                rs.getString("title"),
                Optional.ofNullable(rs.getString("person_id")),
                Optional.ofNullable(rs.getString("initiative_id")),
                Iso.day(rs.getString("on_day")),
                answers);
    }
}
