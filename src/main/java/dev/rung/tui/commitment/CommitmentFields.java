package dev.rung.tui.commitment;

import dev.rung.domain.commitment.CommitmentChecks;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.writing.Finding;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of a commitment, and below them what would make it a better one. */
final class CommitmentFields {
    private final LineField words;
    private final DateField due;
    private final LineField doneTest;
    private final LineField owner;
    private final LineField reason = new LineField("").placeholder("what got in the way, or what was learned");
    private final Supplier<LocalDate> today;
    private final Form form;

    /** @param changing whether an older one is changed: its owner stays, and a reason is asked for */
    CommitmentFields(
            String words, String due, String doneTest, String owner, boolean changing, Supplier<LocalDate> today) {
        this.words = new LineField(words).placeholder("call, write, decide, hand over, stop …");
        this.due = new DateField(due, DayWords::ahead, today).ahead();
        this.doneTest = new LineField(doneTest).placeholder("what will be there to be seen");
        this.owner = new LineField(owner);
        this.today = today;
        List<Form.Entry> entries = new ArrayList<>();
        entries.add(new Form.Entry("words", "What", "", this.words));
        entries.add(new Form.Entry("due", "By", "", this.due));
        entries.add(new Form.Entry("done_test", "Done when", "", this.doneTest));
        entries.add(
                changing
                        ? new Form.Entry("reason", "Why", "", reason)
                        : new Form.Entry("owner", "Who", "", this.owner));
        this.form = new Form(entries);
    }

    Form form() {
        return form;
    }

    String words() {
        return words.text();
    }

    String dueText() {
        return due.text();
    }

    /** The day; empty while none can be read. */
    Optional<LocalDate> due() {
        return due.date();
    }

    String doneTest() {
        return doneTest.text();
    }

    String owner() {
        return owner.text();
    }

    String reason() {
        return reason.text();
    }

    /** What is missing before it can be kept, with the field it is missing in. */
    Optional<Form.Entry> missing() {
        if (words.text().isBlank()) {
            return entry("words", "Say what will be done.");
        }
        if (due.date().isEmpty()) {
            return entry("due", due.trouble().orElse("Say by which day: fri, 28 nov, +1w."));
        }
        return form.has("reason") && reason.text().isBlank()
                ? entry("reason", "Say in a sentence why it is changed.")
                : Optional.empty();
    }

    private Optional<Form.Entry> entry(String id, String why) {
        form.focus(id);
        return Optional.of(new Form.Entry(id, why, "", words));
    }

    /** Draws the fields, and below them the first two things a reader would ask back. */
    void draw(Canvas canvas) {
        int below = 3;
        form.draw(canvas.part(-2, 0, canvas.columns() + 3, Math.max(1, canvas.rows() - below)));
        Canvas hints = canvas.part(0, Math.max(1, canvas.rows() - below), canvas.columns(), below);
        if (words.text().isBlank()) {
            hints.text(0, 1, "A verb, one owner, a day within two weeks, and a test that shows it done.", Style.FAINT);
            return;
        }
        List<Finding> found = CommitmentChecks.of(words.text(), owner.text(), due.date(), doneTest.text(), today.get());
        if (found.isEmpty()) {
            hints.text(0, 1, "Anybody can see whether this is kept.", Style.GOOD);
            return;
        }
        int y = 1;
        for (Finding finding : found.subList(0, Math.min(2, found.size()))) {
            hints.text(0, y++, "· " + finding.mend(), Style.WARN, hints.columns());
        }
    }
}
