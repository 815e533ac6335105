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
            .sequencedBy("on_day");

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
            SIGNAL_ANSWER);

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
