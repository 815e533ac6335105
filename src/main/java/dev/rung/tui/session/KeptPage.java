package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.commitment.KeptQuarter;
import dev.rung.domain.commitment.KeptRate;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.commitment.CommitmentLook;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Reading;
import dev.rung.tui.widget.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody kept, quarter by quarter, with nothing of anybody else on it: a page to be turned to the coachee before it is
 * used for anything.
 */
final class KeptPage implements Screen {
    private static final int QUARTERS = 6;
    private static final int BAR = 10;
    private static final int WORDS = 2 + 9 + BAR + 2;

    private final Rung rung;
    private final Person person;
    private final Reading reading = new Reading();
    private List<Commitment> all = List.of();
    private List<KeptQuarter> quarters = List.of();
    private Optional<Session> running = Optional.empty();

    KeptPage(Rung rung, Person person) {
        this.rung = rung;
        this.person = person;
        refresh();
    }

    @Override
    public void refresh() {
        all = rung.commitments().all(person);
        quarters = rung.commitments().keptByQuarter(person, QUARTERS);
        running = rung.sessions().of(person).stream().filter(Session::running).findFirst();
    }

    private boolean self() {
        return person.relation() == Person.Relation.ME;
    }

    @Override
    public String title() {
        return self() ? "What you kept" : "What " + person.name() + " kept";
    }

    @Override
    public String about() {
        return "Only what this person promised. It is shown to them first; it stands in the summary of a session only when s puts"
                + " it there. A promise counts in the quarter it was due, or settled if that was earlier.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("kept.share", "into the summary", this::share, "s")
                                .about("Put the counts into the summary of the session that runs, as a shared note")
                                .unless(
                                        running.isPresent() && rate().of() > 0,
                                        running.isPresent()
                                                ? "nothing was due yet"
                                                : "no session runs; it goes into a summary only while one does"),
                        Action.of("kept.copy", "copy", () -> new Next.Copy(words(), "what was kept"), "y")
                                .about("Copy the counts by quarter")),
                reading.moves());
    }

    private KeptRate rate() {
        return KeptRate.of(all, rung.today());
    }

    private Next share() {
        rung.sessions().note(running.orElseThrow().id(), Step.REALITY, words(), NoteClass.SHARED);
        return Next.say("Put into the summary, under Reality; u takes it back.");
    }

    private String words() {
        StringBuilder words =
                new StringBuilder("Commitments: ").append(rate().words()).append('.');
        quarters.stream()
                .filter(q -> q.rate().of() > 0)
                .forEach(q -> words.append(' ')
                        .append(q.quarter().title())
                        .append(": ")
                        .append(q.rate().words())
                        .append('.'));
        return words.toString();
    }

    @Override
    public void draw(Canvas canvas) {
        int y = canvas.rows() >= 14 ? 1 : 0;
        canvas.text(2, y++, title(), Style.STRONG);
        canvas.text(2, y++, rate().words(), Style.TEXT, canvas.columns() - 3);
        y++;
        for (KeptQuarter each : quarters) {
            KeptRate rate = each.rate();
            canvas.text(2, y, each.quarter().title(), Style.MUTED);
            if (rate.of() > 0) {
                Bar.blocks(canvas, 11, y, BAR, (double) rate.kept() / rate.of(), Style.ACCENT);
            }
            canvas.text(
                    WORDS,
                    y++,
                    rate.of() > 0 ? rate.words() : "nothing was due",
                    rate.of() > 0 ? Style.TEXT : Style.FAINT,
                    canvas.columns() - WORDS - 1);
        }
        y = quarters.isEmpty() ? y : y + 1;
        Text text = text(Math.min(Canvas.PROSE, canvas.columns() - 4));
        reading.draw(canvas.part(0, y, canvas.columns(), Math.max(1, canvas.rows() - y)), 2, text);
    }

    private Text text(int columns) {
        Text text = new Text(columns);
        if (all.isEmpty()) {
            text.prose("Nothing was promised yet.", Style.TEXT);
        }
        all.stream()
                .sorted(Comparator.comparing(Commitment::dueOn)
                        .thenComparing(Commitment::id)
                        .reversed())
                .forEach(c -> {
                    CommitmentLook look = CommitmentLook.of(c, rung.today());
                    String state = c.open()
                            ? DueWords.of(c.dueOn(), rung.today())
                            : c.state().word() + " "
                                    + c.settledOn().map(Days::words).orElse("");
                    String why = c.reason().isEmpty() ? "" : ": " + c.reason();
                    text.item(look.sign(), look.style(), c.words() + " (" + state + why + ")", Style.TEXT);
                });
        return text;
    }
}
