package dev.rung.store;

import dev.rung.domain.Refusal;
import java.util.List;
import java.util.stream.Stream;

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
            .sequencedBy("on_day");

    static final Table CLAIM = Table.keyed("claim", "id")
            .text("id", "evidence_id", "person_id", "ladder_id", "competency", "level", "on_day")
            .number("quarter", "tier", "private", "trashed")
            .sequenced();

    static final Table VERDICT = Table.keyed("verdict", "id")
            .text("id", "evidence_id")
            .textOrNone("claim_id")
            .text("decision", "reviewer", "on_day", "words")
            .textOrNone("pack_id", "piece_digest");

    static final Table REVIEW = Table.keyed("review", "id")
            .text("id", "person_id", "reviewer", "ladder_id", "ladder_version", "on_day")
            .textOrNone("pack_id", "fingerprint");

    static final Table REVIEW_RATING = Table.keyed("review_rating", "review_id", "competency", "level")
            .text("review_id", "competency", "level", "rating", "words", "wording")
            .number("place")
            .textOrNone("competency_title", "level_title");

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

    static final Table INITIATIVE = Table.keyed("initiative", "id")
            .text("id", "person_id", "title", "stage", "owner", "link", "created_on")
            .textOrNone("starts_on", "launch_on", "launched_on", "follow_up_of")
            .text("learned", "metric")
            .sequencedBy("created_on");

    static final Table STAGE_CHANGE =
            Table.keyed("stage_change", "id").text("id", "initiative_id", "on_day", "from_stage", "to_stage", "reason");

    static final Table ONE_PAGER_REVISION = Table.keyed("one_pager_revision", "id")
            .text("id", "initiative_id")
            .number("number")
            .text("on_day")
            .number("sealed");

    static final Table ONE_PAGER_TEXT =
            Table.keyed("one_pager_text", "revision_id", "field").text("revision_id", "field", "text");

    static final Table FORECAST = Table.keyed("forecast", "id")
            .text("id", "initiative_id", "made_on", "driver")
            .number("contribution_p10", "contribution_p50", "contribution_p90")
            .numberOrNone("investment_p10", "investment_p50", "investment_p90")
            .text("currency");

    static final Table FORECAST_INPUT = Table.keyed("forecast_input", "forecast_id", "key")
            .text("forecast_id", "key")
            .number("place")
            .text("text");

    static final Table POSTMORTEM = Table.keyed("postmortem", "id")
            .text("id", "initiative_id")
            .number("week")
            .text("on_day")
            .numberOrNone("actual")
            .textOrNone("actual_currency")
            .text("metric_actual", "metric_source", "attribution")
            .numberOrNone("cost_planned")
            .textOrNone("cost_planned_currency")
            .numberOrNone("cost_actual")
            .textOrNone("cost_actual_currency")
            .text("worked", "did_not", "changes", "skill")
            .textOrNone("decision")
            .text("decision_owner")
            .textOrNone("decision_by")
            .text("lesson");

    static final Table POSTMORTEM_ASSUMPTION = Table.keyed("postmortem_assumption", "postmortem_id", "place")
            .text("postmortem_id")
            .number("place")
            .text("text", "outcome");

    static final Table CHECKLIST_RUN = Table.keyed("checklist_run", "id")
            .text("id", "checklist_id", "version", "title")
            .textOrNone("person_id", "initiative_id")
            .text("on_day");

    static final Table CHECKLIST_ANSWER = Table.keyed("checklist_answer", "run_id", "question")
            .text("run_id", "question")
            .number("place")
            .text("wording", "answer", "words");

    static final Table EVIDENCE_OFFER = Table.keyed("evidence_offer", "key")
            .text("key")
            .textOrNone("initiative_id")
            .text("state")
            .textOrNone("evidence_id")
            .text("on_day");

    static final Table COST_LINE = Table.keyed("cost_line", "id")
            .text("id", "person_id", "kind", "title")
            .number("number", "amount")
            .text("currency", "every")
            .number("load")
            .text("from_day")
            .textOrNone("to_day");

    static final Table EXCHANGE_RATE = Table.keyed("exchange_rate", "person_id", "currency", "worth_in", "on_day")
            .text("person_id", "currency", "worth_in", "on_day", "rate");

    static final Table MARGIN = Table.keyed("margin", "person_id", "on_day")
            .text("person_id", "on_day")
            .number("ratio")
            .text("source");

    static final Table TEAM_SHARE = Table.keyed("team_share", "id")
            .text("id", "person_id")
            .textOrNone("initiative_id")
            .text("work", "from_month")
            .number("percent");

    static final Table GOAL = Table.keyed("goal", "id")
            .text("id", "person_id", "title", "metric", "target")
            .textOrNone("driver")
            .text("from_day", "to_day");

    static final Table GOAL_LINK =
            Table.keyed("goal_link", "initiative_id", "goal_id").text("initiative_id", "goal_id", "on_day");

    static final Table METRIC = Table.keyed("metric", "id")
            .text("id", "person_id", "title", "better", "source")
            .textOrNone("goal_id", "initiative_id")
            .number("place")
            .textOrNone("retired_on");

    static final Table METRIC_TARGET = Table.keyed("metric_target", "metric_id", "on_day")
            .text("metric_id", "on_day", "target")
            .textOrNone("by_day");

    static final Table METRIC_READING = Table.keyed("metric_reading", "metric_id", "on_day")
            .text("metric_id", "on_day", "value", "forecast", "why");

    static final Table MONTHLY_UPDATE = Table.keyed("monthly_update", "id")
            .text("id", "person_id", "month", "created_on")
            .textOrNone("sent_on");

    static final Table UPDATE_TEXT =
            Table.keyed("update_text", "update_id", "section").text("update_id", "section", "text", "drafted");

    static final Table UPDATE_FIGURE = Table.keyed("update_figure", "update_id", "place")
            .text("update_id")
            .number("place")
            .text("section", "label", "text", "noun", "noun_id", "rests_on");

    static final Table QUESTION_ANSWER = Table.keyed("question_answer", "id")
            .text("id", "person_id", "month", "rule", "about", "asker", "wording", "why", "words", "number", "source")
            .textOrNone("source_day", "confidence")
            .text("owner")
            .textOrNone("unknown_by", "commitment_id")
            .text("on_day")
            .numberOrNone("seconds");

    static final Table COMMITMENT = Table.keyed("commitment", "id")
            .text("id", "person_id", "words", "owner", "due_on", "done_test", "state", "reason", "source", "source_id")
            .text("made_on")
            .textOrNone("settled_on");

    static final Table WEEK_HOURS = Table.keyed("week_hours", "person_id", "week", "activity")
            .text("person_id", "week", "activity")
            .number("minutes")
            .text("source");

    static final Table ACTIVITY_RULE = Table.keyed("activity_rule", "id")
            .text("id", "person_id", "kind", "pattern", "activity")
            .number("place");

    static final Table SIGNAL_ANSWER = Table.keyed("signal_answer", "person_id", "signal", "quarter")
            .text("person_id", "signal")
            .number("quarter")
            .text("answer", "words", "on_day");

    static final Table KNOWN_KEY = Table.keyed("known_key", "fingerprint")
            .text("fingerprint", "public_key", "sender_id", "name", "person_id", "first_seen")
            .textOrNone("confirmed_on", "replaced_on");

    static final Table PACK = Table.keyed("pack", "id")
            .text("id", "direction", "purpose", "person_id", "other_name", "other_fingerprint", "made_at", "moved_on")
            .textOrNone("answers_pack")
            .text("digest")
            .number("pieces", "left_out")
            .textOrNone("from_day", "to_day");

    static final Table PACK_PIECE =
            Table.keyed("pack_piece", "pack_id", "evidence_id").text("pack_id", "evidence_id", "digest");

    static final Table SEALED_ASSESSMENT = Table.keyed("sealed_assessment", "assessment_id")
            .text("assessment_id", "pack_id", "person_id", "on_day", "box", "seal_key")
            .textOrNone("opened_on");

    static final Table VERDICT_ANSWER =
            Table.keyed("verdict_answer", "verdict_id").text("verdict_id", "words", "on_day");

    static final Table READ_MARK = Table.keyed("read_mark", "evidence_id").text("evidence_id", "read_at");

    static final Table REVIEW_DRAFT =
            Table.keyed("review_draft", "person_id").text("person_id", "ladder_id", "ladder_version", "started_at");

    static final Table REVIEW_DRAFT_RATING = Table.keyed("review_draft_rating", "person_id", "competency", "level")
            .text("person_id", "competency", "level", "rating", "words", "rated_at")
            .number("place");

    static final Table REVIEW_DRAFT_CITE = Table.keyed(
                    "review_draft_cite", "person_id", "competency", "level", "evidence_id")
            .text("person_id", "competency", "level", "evidence_id");

    static final Table REVIEW_CITE = Table.keyed("review_cite", "review_id", "competency", "level", "evidence_id")
            .text("review_id", "competency", "level", "evidence_id");

    static final Table CALIBRATION = Table.keyed("calibration", "id")
            .text("id", "title", "on_day", "ladder_id")
            .textOrNone("level", "closed_on");

    static final Table CALIBRATION_NOTE =
            Table.keyed("calibration_note", "calibration_id", "person_id").text("calibration_id", "person_id", "words");

    static final Table CALIBRATED_RATING = Table.keyed("calibrated_rating", "id")
            .text("id")
            .textOrNone("calibration_id")
            .text("review_id", "competency", "level", "rating", "reason", "on_day");

    static final Table SESSION = Table.keyed("session", "id")
            .text("id", "person_id", "coach", "on_day", "hat", "state", "goal")
            .textOrNone("competency", "level")
            .number("minutes")
            .numberOrNone("confidence")
            .textOrNone("began_at", "ended_at", "pack_id");

    static final Table SESSION_QUESTION = Table.keyed("session_question", "session_id", "place")
            .text("session_id")
            .number("place")
            .text("step", "wording")
            .number("asked");

    static final Table SESSION_NOTE = Table.keyed("session_note", "id")
            .text("id", "session_id", "class", "step")
            .number("place")
            .text("text")
            .textOrNone("offer")
            .text("written_at");

    static final Table GROWTH_BET = Table.keyed("growth_bet", "id")
            .text("id", "person_id")
            .number("quarter")
            .text("words", "ladder_id", "competency", "level", "shown_by", "began_state", "state", "reason", "made_on")
            .textOrNone("settled_on");

    static final Table SESSION_COMMITMENT = Table.keyed("session_commitment", "commitment_id")
            .text("commitment_id", "session_id")
            .textOrNone("competency", "level", "growth_bet_id", "evidence_id");

    /** What only the writer ever reads; on no list of what leaves. */
    static final Table PRIVATE_NOTE = Table.keyed("private_note", "id")
            .text("id", "person_id")
            .textOrNone("session_id", "step")
            .number("place")
            .text("text", "written_at");

    /** The key that packs are signed with; on no list of what leaves. */
    static final Table IDENTITY = Table.keyed("identity", "id").text("id", "public_key", "private_key", "made_on");

    /** What stays in the workspace whatever is exported. */
    static final List<Table> PRIVATE = List.of(PRIVATE_NOTE, IDENTITY);

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
            AWAY_QUARTER,
            INITIATIVE,
            STAGE_CHANGE,
            ONE_PAGER_REVISION,
            ONE_PAGER_TEXT,
            FORECAST,
            FORECAST_INPUT,
            POSTMORTEM,
            POSTMORTEM_ASSUMPTION,
            CHECKLIST_RUN,
            CHECKLIST_ANSWER,
            EVIDENCE_OFFER,
            COST_LINE,
            EXCHANGE_RATE,
            MARGIN,
            TEAM_SHARE,
            GOAL,
            GOAL_LINK,
            METRIC,
            METRIC_TARGET,
            METRIC_READING,
            MONTHLY_UPDATE,
            UPDATE_TEXT,
            UPDATE_FIGURE,
            QUESTION_ANSWER,
            COMMITMENT,
            WEEK_HOURS,
            ACTIVITY_RULE,
            SIGNAL_ANSWER,
            KNOWN_KEY,
            PACK,
            PACK_PIECE,
            SEALED_ASSESSMENT,
            VERDICT_ANSWER,
            READ_MARK,
            REVIEW_DRAFT,
            REVIEW_DRAFT_RATING,
            REVIEW_DRAFT_CITE,
            REVIEW_CITE,
            CALIBRATION,
            CALIBRATION_NOTE,
            CALIBRATED_RATING,
            SESSION,
            SESSION_QUESTION,
            SESSION_NOTE,
            GROWTH_BET,
            SESSION_COMMITMENT);

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

    /** Every table of content, those that never leave among them. */
    static List<Table> kept() {
        return Stream.concat(ALL.stream(), PRIVATE.stream()).toList();
    }

    /** A table of content by its name, be it one that never leaves. */
    static Table named(String name) {
        for (Table table : kept()) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw Refusal.data("There is no table “" + name + "” in a workspace of this version of rung.");
    }
}
