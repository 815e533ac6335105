package dev.rung.files;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges whether a checklist can be answered honestly: few questions, each one question that yes or no answers, with a reason
 * and a proof beside it. Word lists are English.
 */
public final class ChecklistCheck {
    private static final int FEWEST_QUESTIONS = 8;
    private static final int MOST_QUESTIONS = 16;
    private static final int FEWEST_NEEDED = 3;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;
    private static final int LONGEST_JUDGED = 5_000;

    private final ChecklistReading reading;
    private final Map<String, String> seen = new HashMap<>();
    private final List<ChecklistWarning> warnings = new ArrayList<>();

    private ChecklistCheck(ChecklistReading reading) {
        this.reading = reading;
    }

    /** Warnings in the order of the file; none for a file that has faults, which want mending first. */
    public static List<ChecklistWarning> check(ChecklistReading reading) {
        return reading.checklist().map(c -> new ChecklistCheck(reading).all(c)).orElse(List.of());
    }

    private List<ChecklistWarning> all(Checklist checklist) {
        int questions = checklist.questions().size();
        if (questions < FEWEST_QUESTIONS || questions > MOST_QUESTIONS) {
            warn("count", "$.sections", "has " + Amount.of(questions, "question") + "; 8 to 16 are gone through");
        }
        long needed =
                checklist.questions().stream().filter(ChecklistQuestion::needed).count();
        if (needed < FEWEST_NEEDED) {
            warn(
                    "needed",
                    "$.sections",
                    "has " + Amount.of(needed, "needed question") + "; mark at least 3, or any run passes");
        }
        for (int s = 0; s < checklist.sections().size(); s++) {
            List<ChecklistQuestion> asked = checklist.sections().get(s).questions();
            for (int q = 0; q < asked.size(); q++) {
                question(asked.get(q), "$.sections[" + s + "].questions[" + q + "]");
            }
        }
        warnings.sort(Comparator.comparingInt(w -> w.place().line()));
        return List.copyOf(warnings);
    }

    private void question(ChecklistQuestion question, String path) {
        String text = question.text();
        sentence(text, path + ".text");
        int words = text.length() > LONGEST_JUDGED ? LONGEST : Wording.length(text);
        if (words < SHORTEST || words > LONGEST) {
            warn("length", path + ".text", "has " + Amount.of(words, "word") + "; a question wants 6 to 30");
        }
        if (!text.endsWith("?")) {
            warn("question", path + ".text", "is no question; end it with a question mark");
        } else if (text.indexOf('?') < text.length() - 1) {
            warn("question", path + ".text", "is more than one question; make two of it");
        }
        beside("why", question.why(), path, "say why an executive would ask it");
        beside("proof", question.proof(), path, "say which sentence or artifact a yes shows");
        beside("missing", question.missing(), path, "say what is missing without it, such as nobody has said who pays");
        if (question.missing().endsWith(".")) {
            warn("missing", path + ".missing", "goes on behind a colon; take its full stop away");
        }
    }

    private void beside(String name, String text, String path, String mend) {
        if (text.isBlank()) {
            warn(name, path, "has no " + name + "; " + mend);
        } else {
            sentence(text, path + "." + name);
        }
    }

    private void sentence(String text, String path) {
        if (text.length() > LONGEST_JUDGED) {
            warn("length", path, "has " + text.length() + " characters; nobody holds that in mind");
            return;
        }
        Wording.weasel(text)
                .ifPresent(w -> warn(
                        "weasel", path, Shown.quoted(w) + " can mean anything; say how much, how many or by when"));
        String before = seen.putIfAbsent(Wording.normal(text), path);
        if (before != null) {
            warn("repeated", path, "says the same as " + before + "; say what differs");
        }
    }

    private void warn(String id, String path, String message) {
        warnings.add(new ChecklistWarning(id, new Fault(reading.file(), reading.line(path), path, message)));
    }
}
