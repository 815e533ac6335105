package dev.rung.files;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges how assessable a ladder is: whether every expectation is one observable behaviour of this work that somebody could
 * disprove. Word lists are English; a ladder in another language is judged on its shape only as far as they do not apply.
 */
public final class LadderCheck {
    private static final int LONGEST = 35;
    private static final int LONGEST_JUDGED = 5_000;
    private static final String A_BEHAVIOUR = "; say what the person does that others can see";

    private final LadderReading reading;
    private final Ladder ladder;
    private final List<LadderWarning> warnings = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private LadderCheck(LadderReading reading, Ladder ladder) {
        this.reading = reading;
        this.ladder = ladder;
    }

    /** Warnings in the order of the file; none for a file that has faults, which want mending first. */
    public static List<LadderWarning> check(LadderReading reading) {
        return reading.ladder()
                .map(ladder -> new LadderCheck(reading, ladder).all())
                .orElse(List.of());
    }

    private List<LadderWarning> all() {
        for (int a = 0; a < ladder.areas().size(); a++) {
            Area area = ladder.areas().get(a);
            for (int c = 0; c < area.competencies().size(); c++) {
                row(area.competencies().get(c), "$.areas[" + a + "].competencies[" + c + "]");
            }
        }
        for (int l = 0; l < ladder.levels().size(); l++) {
            String id = ladder.levels().get(l).id();
            if (ladder.competencies().noneMatch(c -> c.at(id).isPresent())) {
                warn("empty-level", "$.levels[" + l + "]", "nothing is expected at " + id + "; write its expectations");
            }
        }
        warnings.sort(Comparator.comparingInt(LadderWarning::line));
        return List.copyOf(warnings);
    }

    private void row(Competency competency, String path) {
        for (Level level : ladder.levels()) {
            String at = path + ".expectations" + Located.Step.of(level.id());
            Optional<Expectation> cell = competency.at(level.id());
            if (cell.isPresent()) {
                cell(cell.get(), level, at);
                neighbours(competency, cell.get(), level, at);
            } else if (ladder.competencies().anyMatch(c -> c.at(level.id()).isPresent())) {
                String id = new ExpectationId(competency.id(), level.id()).toString();
                warn("empty-cell", path + ".expectations", id + " expects nothing; write it, or leave the row out");
            }
        }
    }

    private void cell(Expectation cell, Level level, String path) {
        sentence(cell.text(), path + ".text");
        lines(cell.markers(), path + ".markers", 2, 4, this::sentence);
        lines(cell.warnings(), path + ".warnings", 1, 3, this::line);
        lines(cell.questions(), path + ".questions", 2, 3, this::question);
        if (level.track() == Track.INDIVIDUAL && cell.text().length() <= LONGEST_JUDGED) {
            found(
                    "reports",
                    Wording.reports(cell.text()),
                    path + ".text",
                    "; an individual level has nobody reporting to it");
        }
        if (cell.text().length() <= LONGEST_JUDGED
                && !Wording.ofTheBusiness(cell.text() + " " + String.join(" ", cell.markers()))) {
            warn(
                    "any-job",
                    path + ".text",
                    "this could be said of any job; name the product, the customer, the money or the evidence");
        }
    }

    private interface Judge {
        void judge(String text, String path);
    }

    private void lines(List<String> lines, String path, int least, int most, Judge judge) {
        if (lines.size() < least || lines.size() > most) {
            String where = lines.isEmpty() ? path.substring(0, path.lastIndexOf('.')) : path;
            String noun = path.substring(path.lastIndexOf('.') + 1);
            warn("count", where, "has " + lines.size() + " " + noun + "; " + least + " to " + most + " help most");
        }
        for (int i = 0; i < lines.size(); i++) {
            judge.judge(lines.get(i), path + "[" + i + "]");
        }
    }

    /** An expectation or a marker: one behaviour. */
    private void sentence(String text, String path) {
        line(text, path);
        if (text.length() > LONGEST_JUDGED) {
            return;
        }
        found("trait", Wording.trait(text), path, " names a trait, not a behaviour" + A_BEHAVIOUR);
        found("two-behaviours", Wording.joint(text), path, " joins two behaviours; keep one, or make two of it");
        found("tenure", Wording.tenure(text), path, " credits time or volume; say what came of it");
    }

    private void question(String text, String path) {
        line(text, path);
        if (!text.endsWith("?")) {
            warn("question", path, "is no question; end it with a question mark");
        }
        if (text.toLowerCase(Locale.ROOT).startsWith("why did")) {
            warn("question", path, "“why did …” asks for a defence; ask what, how, which, who or when");
        }
    }

    private void line(String text, String path) {
        if (text.length() > LONGEST_JUDGED) {
            warn("long", path, "has " + text.length() + " characters; nobody holds that in mind");
            return;
        }
        found("weasel", Wording.weasel(text), path, " can mean anything; say how much, how many or by when");
        int length = Wording.length(text);
        if (length > LONGEST) {
            warn("long", path, "has " + length + " words; nobody holds more than " + LONGEST + " in mind");
        }
        String before = seen.putIfAbsent(Wording.normal(text), path);
        if (before != null) {
            warn("repeated", path, "says the same as " + before + "; say what differs");
        }
    }

    /** Compares with the levels directly below, on the path. */
    private void neighbours(Competency competency, Expectation cell, Level level, String path) {
        if (cell.text().length() > LONGEST_JUDGED) {
            return;
        }
        Set<String> here = Wording.substance(cell.text());
        for (String below : level.after()) {
            Set<String> there =
                    competency.at(below).map(e -> Wording.substance(e.text())).orElse(Set.of());
            if (there.size() >= 2 && without(here, there) <= 1 && without(there, here) <= 1) {
                warn(
                        "neighbour",
                        path + ".text",
                        "differs from " + below
                                + " by little more than an adverb, adjective or number; change the scope, "
                                + "the artifact or who uses the result");
            }
        }
    }

    private static long without(Set<String> words, Set<String> others) {
        return words.stream().filter(w -> !others.contains(w)).count();
    }

    private void found(String id, Optional<String> words, String path, String why) {
        words.ifPresent(w -> warn(id, path, Shown.quoted(w) + why));
    }

    private void warn(String id, String path, String message) {
        warnings.add(new LadderWarning(id, reading.file(), reading.line(path), path, message));
    }
}
