package dev.rung.files;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistBand;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistSection;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.initiative.OnePagerField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a checklist file, strictly, and names every fault in it with line and JSON path. {@code
 * dev/rung/checklists/checklist.schema.json} says the same of the format as far as a schema can.
 */
public final class ChecklistReader {
    static final int MOST_SECTIONS = 50;
    static final int MOST_QUESTIONS = 200;
    static final int MOST_BANDS = 20;

    private static final Map<String, ChecklistSubject> SUBJECTS =
            words(ChecklistSubject.values(), ChecklistSubject::id);
    private static final Map<String, OnePagerField> FIELDS = words(OnePagerField.values(), OnePagerField::id);

    private final Faults faults;
    private final Map<String, Integer> sectionIds = new HashMap<>();
    private final Map<String, Integer> questionIds = new HashMap<>();
    private final List<Located> fills = new ArrayList<>();

    private ChecklistReader(Faults faults) {
        this.faults = faults;
    }

    /** What a verdict says, as a file has it. */
    private record Verdict(String done, String notDone, List<ChecklistBand> bands) {
        static final Verdict PLAIN = new Verdict("Done", "Not done", List.of());
    }

    /** Reads a file; a file that is not there or too large is a fault like any other. */
    public static ChecklistReading read(Path path) {
        try {
            return read(path.toString(), SizedFile.read(path, StrictJson.LARGEST));
        } catch (Unreadable e) {
            return ChecklistReading.faulty(path.toString(), List.of(e.fault()));
        }
    }

    /** Reads bytes that go by a name, such as those of a shipped checklist. */
    public static ChecklistReading read(String file, byte[] bytes) {
        Faults faults = new Faults(file);
        Optional<Located> root = StrictJson.read(file, bytes, faults);
        Optional<Checklist> checklist =
                root.flatMap(r -> Fields.of(r, faults)).flatMap(f -> new ChecklistReader(faults).checklist(f));
        if (!faults.none()) {
            return ChecklistReading.faulty(file, faults.list());
        }
        Map<String, Integer> lines = new HashMap<>();
        root.ifPresent(r -> collect(r, lines));
        return new ChecklistReading(file, checklist, List.of(), lines);
    }

    private Optional<Checklist> checklist(Fields fields) {
        String id = fields.id("id");
        String version = fields.text("version");
        String title = fields.text("title");
        String moment = fields.text("moment");
        String about = fields.optionalText("about");
        ChecklistSubject subject = fields.word("subject", SUBJECTS, ChecklistSubject.INITIATIVE, true);
        List<ChecklistSection> sections = sections(fields);
        int questions = sections.stream().mapToInt(s -> s.questions().size()).sum();
        Verdict verdict =
                fields.optionalObject("verdict").map(v -> verdict(v, questions)).orElse(Verdict.PLAIN);
        fields.finish();
        if (subject != ChecklistSubject.INITIATIVE) {
            fills.forEach(f -> faults.at(
                    f, "only a checklist about an initiative fills a one-pager; take it out, or change the subject"));
        }
        return faults.none()
                ? Optional.of(new Checklist(
                        id,
                        version,
                        title,
                        moment,
                        about,
                        subject,
                        verdict.done(),
                        verdict.notDone(),
                        sections,
                        verdict.bands()))
                : Optional.empty();
    }

    private List<ChecklistSection> sections(Fields checklist) {
        List<ChecklistSection> sections = new ArrayList<>();
        int questions = 0;
        for (Located item : checklist.list("sections", MOST_SECTIONS)) {
            Optional<Fields> fields = Fields.of(item, faults);
            if (fields.isPresent()) {
                Fields f = fields.get();
                String id = f.id("id");
                once(sectionIds, "section", id, f);
                String title = f.text("title");
                List<ChecklistQuestion> asked = new ArrayList<>();
                for (Located question : f.list("questions", MOST_QUESTIONS)) {
                    Fields.of(question, faults).ifPresent(q -> asked.add(question(q)));
                }
                f.finish();
                questions += asked.size();
                sections.add(new ChecklistSection(id, title, asked));
            }
        }
        if (checklist.place().fields.get("sections") instanceof Located.Arr list) {
            if (questions == 0) {
                faults.at(list, "a checklist wants at least one question");
            } else if (questions > MOST_QUESTIONS) {
                faults.at(list, "has " + questions + " questions; at most " + MOST_QUESTIONS + " are read");
            }
        }
        return sections;
    }

    private ChecklistQuestion question(Fields f) {
        String id = f.id("id");
        once(questionIds, "question", id, f);
        ChecklistQuestion question = new ChecklistQuestion(
                id,
                f.text("text"),
                f.optionalText("why"),
                f.optionalText("proof"),
                f.optionalText("missing"),
                f.flag("needed"),
                f.optionalWord("fills", FIELDS));
        Optional.ofNullable(f.place().fields.get("fills")).ifPresent(fills::add);
        f.finish();
        return question;
    }

    private void once(Map<String, Integer> seen, String noun, String id, Fields f) {
        Located place = f.place().fields.get("id");
        if (id.isEmpty() || place == null) {
            return;
        }
        Integer before = seen.putIfAbsent(id, place.line());
        if (before != null) {
            faults.at(
                    place,
                    "the " + noun + " id " + Shown.quoted(id) + " is there twice, first in line " + before
                            + "; give this one another");
        }
    }

    private Verdict verdict(Fields f, int questions) {
        String done = f.text("done");
        String notDone = f.text("not_done");
        List<ChecklistBand> bands = new ArrayList<>();
        int next = 0;
        for (Located item : f.optionalList("bands", MOST_BANDS)) {
            Optional<Fields> fields = Fields.of(item, faults);
            if (fields.isPresent()) {
                next = band(fields.get(), next, bands);
            }
        }
        if (!bands.isEmpty() && next != questions + 1) {
            Located place = f.place().fields.get("bands");
            faults.add(
                    place == null ? 0 : place.line(),
                    f.place().path("bands"),
                    "end at " + (next - 1) + " yes, and there are " + questions
                            + " questions; let the last one reach up to " + questions);
        }
        f.finish();
        return new Verdict(done, notDone, bands);
    }

    /** Reads a band that has to begin at {@code next}; returns where the one after has to. */
    private int band(Fields f, int next, List<ChecklistBand> bands) {
        int from = f.requiredNumber("from", 0, MOST_QUESTIONS);
        int to = f.requiredNumber("to", 0, MOST_QUESTIONS);
        String title = f.text("title");
        String words = f.text("words");
        f.finish();
        if (from != next) {
            faults.at(
                    f.place(),
                    "begins at " + from + " yes; let it begin at " + next
                            + ", so that every number of yes is in one band");
        } else if (to < from) {
            faults.at(f.place(), "ends at " + to + " yes, before it begins");
        }
        bands.add(new ChecklistBand(from, Math.max(from, to), title, words));
        return Math.max(from, to) + 1;
    }

    private static void collect(Located value, Map<String, Integer> lines) {
        lines.put(value.path(), value.line());
        if (value instanceof Located.Obj object) {
            object.fields.values().forEach(v -> collect(v, lines));
        } else if (value instanceof Located.Arr list) {
            list.items.forEach(v -> collect(v, lines));
        }
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
