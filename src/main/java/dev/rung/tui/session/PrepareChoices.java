package dev.rung.tui.session;

import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the coach changed of what was suggested. It can be kept as text and read again. */
final class PrepareChoices {
    private Optional<ExpectationId> focus = Optional.empty();
    private final List<PreparedQuestion> own = new ArrayList<>();
    private final Set<String> off = new LinkedHashSet<>();

    /** Reads what {@link #text} wrote; a line that is none of it is passed over. */
    static PrepareChoices read(String text) {
        PrepareChoices choices = new PrepareChoices();
        text.lines().map(line -> line.split("\t", 3)).forEach(choices::take);
        return choices;
    }

    private void take(String[] parts) {
        switch (parts[0]) {
            case "focus" -> focus = Optional.of(new ExpectationId(parts[1], parts[2]));
            case "own" -> own.add(new PreparedQuestion(Step.valueOf(parts[1]), parts[2], false));
            case "off" -> off.add(parts[1]);
            default -> {
                // A draft of another version: what is not known is left.
            }
        }
    }

    String text() {
        List<String> lines = new ArrayList<>();
        focus.ifPresent(f -> lines.add("focus\t" + f.competency() + "\t" + f.level()));
        own.forEach(q -> lines.add("own\t" + q.step().name() + "\t" + q.wording()));
        off.forEach(q -> lines.add("off\t" + q));
        return String.join("\n", lines);
    }

    /** The expectation that was chosen; empty for the one that is suggested. */
    Optional<ExpectationId> focus() {
        return focus;
    }

    void focus(Optional<ExpectationId> chosen) {
        focus = chosen;
    }

    /** Puts a question of the coach's down; it is ticked. */
    void add(Step step, String wording) {
        String line = wording.strip().replaceAll("\\s+", " ");
        off.remove(line);
        if (own.stream().noneMatch(q -> q.wording().equals(line))) {
            own.add(new PreparedQuestion(step, line, false));
        }
    }

    void turn(String wording) {
        if (!off.remove(wording)) {
            off.add(wording);
        }
    }

    boolean ticked(String wording) {
        return !off.contains(wording);
    }

    /** The questions to choose from, by step: what is suggested, then the coach's own; each wording once. */
    List<PreparedQuestion> offered(List<PreparedQuestion> suggested) {
        List<PreparedQuestion> all = new ArrayList<>(suggested);
        own.stream()
                .filter(q -> suggested.stream().noneMatch(s -> s.wording().equals(q.wording())))
                .forEach(all::add);
        return all.stream().sorted((a, b) -> a.step().compareTo(b.step())).toList();
    }
}
