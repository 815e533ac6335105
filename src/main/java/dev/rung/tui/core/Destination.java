package dev.rung.tui.core;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in rung that can be gone to. One record a place; what it needs to be found again, and nothing else.
 * {@code Screens} turns it into a screen.
 */
public sealed interface Destination {

    record Welcome() implements Destination {}

    record Today() implements Destination {}

    /** All evidence, or what the filter leaves of it; the filter as typed, {@code ""} for none. */
    record EvidenceList(String filter) implements Destination {}

    /** All evidence, with the filter waiting for what is searched. */
    record EvidenceSearch() implements Destination {}

    record EvidencePiece(String evidenceId) implements Destination {}

    /** The one-line capture, over whatever is shown. */
    record Capture() implements Destination {}

    /** Where the expectations a piece of evidence could show are chosen. */
    record ClaimPicker(String evidenceId) implements Destination {}

    record EvidenceTrash() implements Destination {}

    /** The preview of a file of evidence; {@code ""} asks for the file first. */
    record EvidenceImport(String file) implements Destination {}

    record LadderMap() implements Destination {}

    /** One expectation, whole. */
    record ExpectationPage(String competency, String level) implements Destination {}

    /** What changes between two levels. */
    record LevelChange(String from, String to) implements Destination {}

    record AssessmentWalk() implements Destination {}

    /** Self-assessment beside the evidence. */
    record AssessmentComparison() implements Destination {}

    record AssessmentHistory() implements Destination {}

    /** Name, ladder, level, target, currency, quarters away. */
    record Profile() implements Destination {}

    record ChangeHistory() implements Destination {}

    /** Backups, the state of the file, where things lie. */
    record WorkspacePage() implements Destination {}

    /** All initiatives by stage, or what the filter leaves of them; the filter as typed, {@code ""} for none. */
    record InitiativeList(String filter) implements Destination {}

    /** One initiative, open at a side; {@code ""} for the side that matters at its stage. */
    record InitiativePage(String initiativeId, String tab) implements Destination {}

    /** The preview of a file of initiatives; {@code ""} asks for the file first. */
    record InitiativeImport(String file) implements Destination {}

    /** Where a one-pager is written, at a field of it; {@code ""} for the first. */
    record OnePagerPage(String initiativeId, String field) implements Destination {
        public OnePagerPage(String initiativeId) {
            this(initiativeId, "");
        }
    }

    /** Where a forecast is made. */
    record ForecastPage(String initiativeId) implements Destination {}

    record TrackRecord() implements Destination {}

    /** All checklists, with their last runs. */
    record ChecklistList() implements Destination {}

    /** A checklist, question by question; about an initiative where one is named. */
    record ChecklistWalk(String checklistId, Optional<String> initiativeId) implements Destination {}

    /** The runs of a checklist, compared. */
    record ChecklistHistory(String checklistId, Optional<String> initiativeId) implements Destination {}

    /** Where a postmortem is written: of that many weeks, or of those that are due. */
    record PostmortemPage(String initiativeId, OptionalInt weeks) implements Destination {}

    /** The monthly updates, with what is due. */
    record UpdateList() implements Destination {}

    /** A month's update. */
    record UpdatePage(YearMonth month) implements Destination {}

    /** The questions leadership will ask of a month, with the answers. */
    record QuestionPage(YearMonth month) implements Destination {}

    /** The questions of a month one by one, with a timer. */
    record Rehearsal(YearMonth month) implements Destination {}

    /** The metrics of the update and their readings. */
    record Scorecard() implements Destination {}

    record CommitmentList() implements Destination {}

    /** What the team costs and what comes back, open at a side; {@code ""} for the first. */
    record MoneyPage(String tab) implements Destination {}

    /** Where the hours go, against the bands of the level. */
    record RoleAudit() implements Destination {}

    /** The preview of a calendar file; {@code ""} asks for the file first. */
    record CalendarImport(String file) implements Destination {}

    /** The signs of a leader who does the work of the people led. */
    record SuperPmCheck() implements Destination {}

    /** The people I work with × competencies, or what the filter leaves of them; {@code ""} for none. */
    record PeopleRoster(String filter) implements Destination {}

    /** Somebody's page, open at a side; {@code ""} for the first. */
    record PersonPage(String personId, String tab) implements Destination {}

    /** Where a pack for a reviewer is put together; of a person's id, or {@code ""} to choose who it is for. */
    record PackExport(String recipientId) implements Destination {}

    /** The preview of packs, from a file or a folder; {@code ""} asks for it first. */
    record PackImport(String file) implements Destination {}

    /** My fingerprint and the keys of others. */
    record KnownKeys() implements Destination {}

    /** The evidence of a person that waits for a verdict. */
    record EvidenceInbox(String personId) implements Destination {}

    /** A piece in a reviewer's inbox. */
    record InboxPiece(String personId, String evidenceId) implements Destination {}

    /** What reviewers asked me, to be answered. */
    record ReviewerQuestions() implements Destination {}

    /** Where somebody is rated, blind. */
    record ReviewWalk(String personId) implements Destination {}

    /** A submitted review, as it was. */
    record ReviewPage(String reviewId) implements Destination {}

    /** Self, reviewers and evidence side by side. */
    record ReviewComparison(String personId) implements Destination {}

    record CalibrationList() implements Destination {}

    record CalibrationPage(String calibrationId) implements Destination {}

    /** The case for a promotion of a person. */
    record PromotionPage(String personId) implements Destination {}

    /** Coaching, open at a side; {@code ""} for the first. */
    record CoachingHome(String tab) implements Destination {}

    /** What a session with somebody rests on, before it. */
    record SessionPrepare(String personId) implements Destination {}

    /** A session: running, or as it was closed. */
    record SessionPage(String sessionId) implements Destination {}

    /** The growth bets of somebody. */
    record GrowthPlan(String personId) implements Destination {}

    record QuestionBank() implements Destination {}
}
