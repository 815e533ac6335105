package dev.rung.domain.checklist;

import dev.rung.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two runs of one checklist, question by question. Questions are matched by id, also across versions.
 *
 * @param rows in the order of the later run; what only the earlier one answered stands at the end
 */
public record ChecklistComparison(ChecklistRun earlier, ChecklistRun later, List<Row> rows) {

    /** What became of an answer. A bare yes is no yes. */
    public enum Change {
        /** A yes with its sentence now, and not before. */
        NEWLY_YES("newly yes"),
        /** A yes with its sentence before, and not now. */
        LOST("lost"),
        /** Another answer, neither of them a yes with its sentence. */
        CHANGED("changed"),
        /** The same answer in other words. */
        NEW_WORDS("with new words"),
        SAME("the same"),
        /** The other run is of another version and has no answer to it. */
        ONLY_EARLIER("only in the earlier run"),
        ONLY_LATER("only in the later run");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        /** As it stands behind a number. */
        public String words() {
            return words;
        }
    }

    /**
     * A question in both runs.
     *
     * @param text as the later run asked it, where it did
     * @param reworded both runs asked it, in different words
     * @param earlier empty where that run has no answer to it
     * @param later empty where that run has no answer to it
     */
    public record Row(
            String questionId,
            String text,
            boolean reworded,
            Change change,
            Optional<AnsweredQuestion> earlier,
            Optional<AnsweredQuestion> later) {}

    public ChecklistComparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares two runs of one checklist; which of them counts as the earlier is the caller's to say.
     *
     * @throws Refusal when they are runs of two checklists
     */
    public static ChecklistComparison of(ChecklistRun earlier, ChecklistRun later) {
        if (!earlier.checklistId().equals(later.checklistId())) {
            throw Refusal.usage("one of these runs is of “" + earlier.title() + "”, the other of “" + later.title()
                    + "”; name two runs of one checklist");
        }
        boolean oneVersion = earlier.version().equals(later.version());
        List<Row> rows = new ArrayList<>();
        for (AnsweredQuestion now : later.answers()) {
            rows.add(row(earlier.answer(now.questionId()), Optional.of(now), oneVersion));
        }
        for (AnsweredQuestion before : earlier.answers()) {
            if (later.answer(before.questionId()).isEmpty()) {
                rows.add(row(Optional.of(before), Optional.empty(), oneVersion));
            }
        }
        return new ChecklistComparison(earlier, later, rows);
    }

    /** The rows of one kind, in their order. */
    public List<Row> rows(Change change) {
        return rows.stream().filter(r -> r.change() == change).toList();
    }

    /** In a line: {@code 2 newly yes, 1 lost, 9 the same}. */
    public String words() {
        String counts = Stream.of(Change.values())
                .filter(c -> !rows(c).isEmpty())
                .map(c -> rows(c).size() + " " + c.words())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "neither run has an answer" : counts;
    }

    private static Row row(Optional<AnsweredQuestion> before, Optional<AnsweredQuestion> now, boolean oneVersion) {
        AnsweredQuestion either = now.or(() -> before).orElseThrow();
        boolean reworded = before.isPresent()
                && now.isPresent()
                && !before.get().text().equals(now.get().text());
        return new Row(either.questionId(), either.text(), reworded, change(before, now, oneVersion), before, now);
    }

    /** In one version both runs were asked the same, so that silence is an answer not given rather than a question not put. */
    private static Change change(
            Optional<AnsweredQuestion> before, Optional<AnsweredQuestion> now, boolean oneVersion) {
        if (!oneVersion && before.isEmpty()) {
            return Change.ONLY_LATER;
        }
        if (!oneVersion && now.isEmpty()) {
            return Change.ONLY_EARLIER;
        }
        boolean was = before.filter(AnsweredQuestion::yes).isPresent();
        boolean is = now.filter(AnsweredQuestion::yes).isPresent();
        if (was != is) {
            return is ? Change.NEWLY_YES : Change.LOST;
        }
        if (!before.map(AnsweredQuestion::answer).equals(now.map(AnsweredQuestion::answer))) {
            return Change.CHANGED;
        }
        return before.map(AnsweredQuestion::words).equals(now.map(AnsweredQuestion::words))
                ? Change.SAME
                : Change.NEW_WORDS;
    }
}
