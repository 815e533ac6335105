package dev.rung.store;

import dev.rung.domain.Refusal;
import java.util.List;

/** Every content table that may leave the workspace, parents before children. What is not listed here cannot be exported. */
final class Tables {
    static final Table SETTING = Table.keyed("setting", "key").text("key", "value");

    static final Table PERSON = Table.keyed("person", "id")
            .text("id", "name", "relation", "ladder_id", "level")
            .textOrNone("target")
            .text("currency", "created_on");

    static final Table LADDER = Table.keyed("ladder", "id", "version")
            .text("id", "version", "title", "about")
            .number("operating_percent")
            .number("individual_window", "individual_claims", "individual_quarters")
            .number("leadership_window", "leadership_claims", "leadership_quarters")
            .text("stamp", "adopted_on");

    static final Table LADDER_LEVEL = Table.keyed("ladder_level", "ladder_id", "ladder_version", "id")
            .text("ladder_id", "ladder_version", "id")
            .number("place")
            .text("title", "track", "after_levels", "scope", "horizon");

    static final Table LADDER_AREA = Table.keyed("ladder_area", "ladder_id", "ladder_version", "place")
            .text("ladder_id", "ladder_version")
            .number("place")
            .text("title");

    static final Table LADDER_COMPETENCY = Table.keyed("ladder_competency", "ladder_id", "ladder_version", "id")
            .text("ladder_id", "ladder_version", "id")
            .number("area_place", "place")
            .text("title", "about", "kind");

    static final Table LADDER_EXPECTATION = Table.keyed(
                    "ladder_expectation", "ladder_id", "ladder_version", "competency", "level")
            .text("ladder_id", "ladder_version", "competency", "level")
            .text("text", "markers", "warnings", "questions");

    static final Table EVIDENCE = Table.keyed("evidence", "id")
            .text("id", "person_id", "on_day", "title", "situation", "action", "result", "link", "witness")
            .textOrNone("lever")
            .text("scope", "metric", "metric_baseline", "metric_result", "metric_source")
            .number("private", "tier")
            .text("created_at")
            .textOrNone("trashed_on")
            .sequenced();

    static final Table CLAIM = Table.keyed("claim", "id")
            .text("id", "evidence_id", "person_id", "ladder_id", "competency", "level", "on_day")
            .number("quarter", "tier", "private", "trashed")
            .sequenced();

    static final Table VERDICT = Table.keyed("verdict", "id")
            .text("id", "evidence_id")
            .textOrNone("claim_id")
            .text("decision", "reviewer", "on_day", "words");

    static final Table REVIEW =
            Table.keyed("review", "id").text("id", "person_id", "reviewer", "ladder_id", "ladder_version", "on_day");

    static final Table REVIEW_RATING = Table.keyed("review_rating", "review_id", "competency", "level")
            .text("review_id", "competency", "level", "rating", "words", "wording")
            .number("place");

    static final Table ASSESSMENT =
            Table.keyed("assessment", "id").text("id", "person_id", "ladder_id", "ladder_version", "on_day");

    static final Table ASSESSMENT_RATING = Table.keyed("assessment_rating", "assessment_id", "competency", "level")
            .text("assessment_id", "competency", "level", "rating", "words", "wording")
            .number("place");

    static final Table NOT_APPLICABLE = Table.keyed("not_applicable", "id")
            .text("id", "person_id", "ladder_id", "competency", "level", "on_day")
            .number("applicable")
            .text("reason");

    static final Table AWAY_QUARTER = Table.keyed("away_quarter", "person_id", "quarter")
            .text("person_id")
            .number("quarter");

    static final List<Table> ALL = List.of(
            SETTING,
            PERSON,
            LADDER,
            LADDER_LEVEL,
            LADDER_AREA,
            LADDER_COMPETENCY,
            LADDER_EXPECTATION,
            EVIDENCE,
            CLAIM,
            VERDICT,
            REVIEW,
            REVIEW_RATING,
            ASSESSMENT,
            ASSESSMENT_RATING,
            NOT_APPLICABLE,
            AWAY_QUARTER);

    /** The history goes along with an export, its entries about tables of {@link #ALL} only. */
    static final Table CHANGE_GROUP = Table.keyed("change_group", "id")
            .number("id")
            .text("at", "who", "label", "subject")
            .number("kind", "state")
            .unhashed();

    static final Table HISTORY = Table.keyed("history", "seq")
            .number("seq", "group_id")
            .text("noun", "noun_id", "verb", "before", "after")
            .unhashed();

    private Tables() {}

    static Table named(String name) {
        for (Table table : ALL) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw Refusal.data("There is no table “" + name + "” in a workspace of this version of rung.");
    }
}
