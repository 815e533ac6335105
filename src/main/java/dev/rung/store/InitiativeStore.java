package dev.rung.store;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Initiatives, one at a time: what is listed or searched is in {@link InitiativeList}. */
public final class InitiativeStore {
    private static final String FIND = "SELECT " + InitiativeRows.COLUMNS + " FROM initiative i WHERE ";

    /** What may hang on an initiative beside its page, in the words a refusal has for it. */
    private static final Map<String, String> HANGING = hanging();

    private final Database database;

    public InitiativeStore(Database database) {
        this.database = database;
    }

    private static Map<String, String> hanging() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("SELECT 1 FROM postmortem WHERE initiative_id = :id", "a postmortem");
        all.put("SELECT 1 FROM forecast WHERE initiative_id = :id", "a forecast");
        all.put("SELECT 1 FROM checklist_run WHERE initiative_id = :id", "a checklist run");
        all.put("SELECT 1 FROM evidence_offer WHERE initiative_id = :id", "evidence");
        all.put("SELECT 1 FROM initiative WHERE follow_up_of = :id", "a follow-up");
        all.put("SELECT 1 FROM team_share WHERE initiative_id = :id", "a share of the team");
        all.put("SELECT 1 FROM goal_link WHERE initiative_id = :id", "a company goal it serves");
        all.put("SELECT 1 FROM metric WHERE initiative_id = :id", "a metric on the scorecard");
        all.put("SELECT 1 FROM stage_change WHERE initiative_id = :id", "a history of stages");
        return all;
    }

    /** One by its id. */
    public Optional<KeptInitiative> find(String id) {
        return database.read(handle -> handle.createQuery(FIND + "i.id = :id")
                .bind("id", id)
                .map(InitiativeRows::kept)
                .findOne());
    }

    /**
     * Initiatives whose id begins or ends so, at most two: who gets two asks for more letters.
     *
     * @param part of an id, at least four characters, in any case
     */
    public List<KeptInitiative> findByPart(String part) {
        return database.read(handle -> handle.createQuery(FIND + "substr(i.id, 1, length(:part)) = :part"
                        + " OR substr(i.id, -length(:part)) = :part ORDER BY i.seq DESC LIMIT 2")
                .bind("part", part.toLowerCase(Locale.ROOT))
                .map(InitiativeRows::kept)
                .list());
    }

    /** What came of this one: the initiatives its postmortems made, newest first. */
    public List<KeptInitiative> followUps(String id) {
        return database.read(handle -> handle.createQuery(FIND + "i.follow_up_of = :id ORDER BY i.seq DESC")
                .bind("id", id)
                .map(InitiativeRows::kept)
                .list());
    }

    /** All of a person, the oldest first. */
    public List<Initiative> all(String personId) {
        return database.read(handle -> handle.createQuery(FIND + "i.person_id = :person ORDER BY i.seq")
                .bind("person", personId)
                .map((rs, context) -> InitiativeRows.kept(rs, context).initiative())
                .list());
    }

    /**
     * Enough of an initiative to know it again in an import.
     *
     * @param link where the work is tracked; {@code ""} for nowhere
     */
    public record Known(String id, String title, String link) {}

    /** All of a person, in no particular order. */
    public List<Known> known(String personId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT i.id, i.title, i.link FROM initiative i WHERE i.person_id = :person")
                .bind("person", personId)
                .map((rs, context) -> new Known(rs.getString("id"), rs.getString("title"), rs.getString("link")))
                .list());
    }

    /** Keeps an initiative, new or changed. The step from stage to stage is {@link StageStore}'s to keep. */
    public void save(Initiative initiative, String personId) {
        database.write(handle -> {
            Row row = InitiativeRows.row(initiative, personId);
            if (find(initiative.id()).isEmpty()) {
                row.set("metric", "");
            }
            database.journal()
                    .change(
                            Journal.Change.of("Saved initiative", initiative.title()),
                            () -> database.journal().put(row));
            return Optional.empty();
        });
    }

    /**
     * Deletes an idea typed by mistake, with its page; undo brings both back. Nothing happens when there is none.
     *
     * @throws Refusal when it is more than an idea, or something hangs on it: such a one is dropped
     */
    public void delete(String id) {
        database.write(handle -> {
            find(id).map(KeptInitiative::initiative).ifPresent(initiative -> {
                demandBare(handle, initiative);
                database.journal()
                        .change(Journal.Change.of("Deleted an idea", initiative.title()), () -> deleteRows(handle, id));
            });
            return Optional.empty();
        });
    }

    private static void demandBare(Handle handle, Initiative initiative) {
        if (initiative.stage() != Stage.IDEA) {
            throw kept(initiative, "is " + initiative.stage().id());
        }
        HANGING.forEach((query, words) -> {
            boolean hangs = handle.createQuery("SELECT EXISTS (" + query + ") AS hangs")
                    .bind("id", initiative.id())
                    .map((rs, context) -> rs.getBoolean("hangs"))
                    .one();
            if (hangs) {
                throw kept(initiative, "has " + words);
            }
        });
    }

    private static Refusal kept(Initiative initiative, String why) {
        return Refusal.usage("“" + initiative.title() + "” " + why + " and cannot be deleted: drop it instead.");
    }

    private void deleteRows(Handle handle, String id) {
        Journal journal = database.journal();
        for (String revision : ids(handle, "SELECT id FROM one_pager_revision WHERE initiative_id = :id", id)) {
            ids(handle, "SELECT field AS id FROM one_pager_text WHERE revision_id = :id", revision)
                    .forEach(field -> journal.delete(new Row(Tables.ONE_PAGER_TEXT)
                            .set("revision_id", revision)
                            .set("field", field)));
            journal.delete(new Row(Tables.ONE_PAGER_REVISION).set("id", revision));
        }
        journal.delete(new Row(Tables.INITIATIVE).set("id", id));
    }

    private static List<String> ids(Handle handle, String query, String id) {
        return handle.createQuery(query)
                .bind("id", id)
                .map((rs, context) -> rs.getString("id"))
                .list();
    }
}
