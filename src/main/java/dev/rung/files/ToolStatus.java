package dev.rung.files;

import dev.rung.domain.initiative.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the usual planning tools' states come to as stages, loosely. */
final class ToolStatus {
    private static final Map<String, Stage> STAGES = new HashMap<>();

    static {
        put(
                Stage.IDEA,
                "idea|ideas|to do|todo|backlog|product backlog|icebox|new|open|triage|inbox|unstarted|not started|"
                        + "later|candidate|candidates|someday|parking lot|under consideration|new idea|needs triage|"
                        + "reopened|draft|idee|ideen|offen|neu|zu erledigen|nicht begonnen|noch nicht begonnen|später|"
                        + "eingang|entwurf");
        put(
                Stage.PROPOSED,
                "proposed|proposal|planned|planning|plan|next|up next|ready|ready for dev|ready for development|"
                        + "selected for development|refinement|discovery|in discovery|analysis|scoping|shaping|"
                        + "exploring|research|prioritized|prioritised|evaluating|vorgeschlagen|geplant|in planung|"
                        + "als nächstes|bereit|zur entwicklung ausgewählt|analyse|in prüfung");
        put(
                Stage.COMMITTED,
                "committed|commited|approved|in progress|inprogress|doing|active|started|now|in development|"
                        + "development|building|in dev|implementing|in review|code review|review|testing|in test|in qa|"
                        + "qa|blocked|staging|ready for release|ready to release|on track|at risk|off track|wip|"
                        + "zugesagt|beschlossen|genehmigt|in arbeit|in bearbeitung|in entwicklung|wird ausgeführt|"
                        + "läuft|aktiv|begonnen|im test|in review|blockiert");
        put(
                Stage.LAUNCHED,
                "launched|released|live|in production|production|deployed|shipped|done|closed|complete|completed|"
                        + "finished|resolved|delivered|reviewed|launch|eingeführt|veröffentlicht|ausgeliefert|"
                        + "fertig|erledigt|abgeschlossen|geschlossen|gelöst|beendet|live gegangen");
        put(
                Stage.DROPPED,
                "dropped|canceled|cancelled|wont do|won t do|wontfix|won t fix|rejected|declined|removed|abandoned|"
                        + "discarded|obsolete|duplicate|killed|stopped|archived|not doing|verworfen|abgebrochen|"
                        + "abgelehnt|gestrichen|storniert|entfernt|eingestellt|archiviert|wird nicht gemacht");
    }

    private ToolStatus() {}

    private static void put(Stage stage, String words) {
        List.of(words.split("\\|")).forEach(word -> STAGES.put(word, stage));
    }

    /**
     * The stage a status means: as a whole, or without what follows a dash or colon in it ({@code In Progress – Dev}). A
     * status that says the work is over comes to launched; whether it was is for the dates to say. Empty for any other.
     */
    static Optional<Stage> stage(String status) {
        Stage whole = STAGES.get(words(status));
        return whole != null
                ? Optional.of(whole)
                : Optional.ofNullable(STAGES.get(words(status.split("\\s[-–—|/]\\s|[:(]", 2)[0])));
    }

    private static String words(String status) {
        return status.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^\\d+ ", "");
    }
}
