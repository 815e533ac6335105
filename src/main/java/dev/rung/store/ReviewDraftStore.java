package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.ReviewDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reviews that were begun and not yet submitted: one a person. */
public final class ReviewDraftStore {
    private final Database database;

    public ReviewDraftStore(Database database) {
        this.database = database;
    }

    public Optional<ReviewDraft> find(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT ladder_id, ladder_version, started_at FROM review_draft WHERE person_id = :person
                        """)
                .bind("person", personId)
                .map((rs, context) -> new ReviewDraft(
                        personId,
                        rs.getString("ladder_id"),
                        rs.getString("ladder_version"),
                        Instant.parse(rs.getString("started_at")),
                        ratings(handle, personId)))
                .findOne());
    }

    /** Ids of the people with a review that was begun, oldest first. */
    public List<String> begun() {
        return database.read(
                handle -> handle.createQuery("SELECT person_id FROM review_draft ORDER BY started_at, person_id")
                        .mapTo(String.class)
                        .list());
    }

    /** Keeps who is reviewed and since when. */
    public void begin(ReviewDraft draft) {
        database.journal()
                .put(new Row(Tables.REVIEW_DRAFT)
                        .set("person_id", draft.personId())
                        .set("ladder_id", draft.ladderId())
                        .set("ladder_version", draft.ladderVersion())
                        .set("started_at", draft.startedAt().toString()));
    }

    /** Keeps a rating, over an older one of the same expectation, at its place from 0. */
    public void put(String personId, ReviewDraft.Given given, int place) {
        database.journal()
                .put(rating(personId, given.expectation())
                        .set("rating", given.rating().name())
                        .set("words", given.words())
                        .set("rated_at", given.ratedAt().toString())
                        .set("place", place));
        for (String cited : cites(personId, given.expectation())) {
            if (!given.cites().contains(cited)) {
                database.journal().delete(cite(personId, given.expectation(), cited));
            }
        }
        for (String cited : given.cites()) {
            database.journal().put(cite(personId, given.expectation(), cited));
        }
    }

    /** Takes a rating back, with its words and cites. */
    public void remove(String personId, ExpectationId expectation) {
        for (String cited : cites(personId, expectation)) {
            database.journal().delete(cite(personId, expectation, cited));
        }
        database.journal().delete(rating(personId, expectation));
    }

    /** Deletes a draft with all its ratings. */
    public void delete(String personId) {
        find(personId).ifPresent(draft -> {
            draft.ratings().forEach(r -> remove(personId, r.expectation()));
            database.journal().delete(new Row(Tables.REVIEW_DRAFT).set("person_id", personId));
        });
    }

    private static Row rating(String personId, ExpectationId expectation) {
        return new Row(Tables.REVIEW_DRAFT_RATING)
                .set("person_id", personId)
                .set("competency", expectation.competency())
                .set("level", expectation.level());
    }

    private static Row cite(String personId, ExpectationId expectation, String evidenceId) {
        return new Row(Tables.REVIEW_DRAFT_CITE)
                .set("person_id", personId)
                .set("competency", expectation.competency())
                .set("level", expectation.level())
                .set("evidence_id", evidenceId);
    }

    private List<String> cites(String personId, ExpectationId expectation) {
        return database.read(handle -> cites(handle, personId).getOrDefault(expectation, List.of()));
    }

    private static Map<ExpectationId, List<String>> cites(Handle handle, String personId) {
        Map<ExpectationId, List<String>> cites = new HashMap<>();
        handle.createQuery("""
                        SELECT competency, level, evidence_id FROM review_draft_cite
                        WHERE person_id = :person ORDER BY evidence_id
                        """)
                .bind("person", personId)
                .map((rs, context) -> Map.entry(
                        new ExpectationId(rs.getString("competency"), rs.getString("level")),
                        rs.getString("evidence_id")))
                .list()
                .forEach(e -> cites.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return cites;
    }

    private static List<ReviewDraft.Given> ratings(Handle handle, String personId) {
        Map<ExpectationId, List<String>> cites = cites(handle, personId);
        return handle.createQuery("""
                        SELECT competency, level, rating, words, rated_at FROM review_draft_rating
                        WHERE person_id = :person ORDER BY place, competency, level
                        """)
                .bind("person", personId)
                .map((rs, context) -> {
                    ExpectationId id = new ExpectationId(rs.getString("competency"), rs.getString("level"));
                    return new ReviewDraft.Given(
                            id,
                            Rating.valueOf(rs.getString("rating")),
                            rs.getString("words"),
                            cites.getOrDefault(id, List.of()),
                            Instant.parse(rs.getString("rated_at")));
                })
                .list();
    }
}
