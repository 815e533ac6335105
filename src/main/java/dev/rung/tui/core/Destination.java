package dev.rung.tui.core;

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
}
