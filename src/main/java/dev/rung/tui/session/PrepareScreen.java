package dev.rung.tui.session;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Focus;
import dev.rung.domain.coaching.Happening;
import dev.rung.domain.coaching.Preparation;
import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.GroupedList.Group;
import dev.rung.tui.widget.Layers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a session with somebody rests on, five minutes before it: one page, from which it is begun or planned. */
final class PrepareScreen implements Screen {
    private static final int FEW = 3;
    private static final int DETAIL = 2;
    private static final int WIDEST = 120;
    private static final int TALL = 30;

    private final Rung rung;
    private final Person person;
    private final String draft;
    private final PrepareChoices choices;
    private final PrepareRows rows;
    private final PrepareKeys keys;
    private final GroupedList<PrepareRow> list;
    private Preparation prepared;
    private List<PreparedQuestion> questions = List.of();
    private boolean all;

    PrepareScreen(Rung rung, String personId) {
        this.rung = rung;
        this.person = rung.people()
                .byId(personId)
                .orElseThrow(() -> Refusal.usage("There is nobody with this id any more; 7 shows who there is."));
        this.draft = "prepare:" + personId;
        this.choices = rung.drafts().read(draft).map(PrepareChoices::read).orElseGet(this::planned);
        this.rows = new PrepareRows(rung.today());
        this.keys = new PrepareKeys(rung, this);
        this.list = new GroupedList<>(
                List.of(), PrepareRow::id, (canvas, row, on) -> rows.draw(canvas, row, on, choices), this::open);
        this.prepared = read();
        refresh();
    }

    /** What was put down for the session that is planned already. */
    private PrepareChoices planned() {
        PrepareChoices there = new PrepareChoices();
        rung.preparations().planned(person).ifPresent(session -> {
            there.focus(session.focus());
            rung.sessions().questions(session.id()).forEach(q -> there.add(q.step(), q.wording()));
        });
        return there;
    }

    private Preparation read() {
        try {
            return rung.preparations().of(person, choices.focus());
        } catch (Refusal gone) {
            // The ladder was changed meanwhile and expects nothing there any more.
            choices.focus(Optional.empty());
            return rung.preparations().of(person);
        }
    }

    @Override
    public void refresh() {
        prepared = read();
        questions = choices.offered(prepared.questions());
        int most = all ? Integer.MAX_VALUE : FEW;
        list.show(List.of(
                group("open commitments", prepared.open().stream().map(PrepareRow.Open::new), most),
                group(
                        "since " + Days.words(prepared.since()),
                        prepared.happened().stream().map(PrepareRow.Since::new),
                        most),
                group("growth bets", prepared.bets().stream().map(PrepareRow.Bet::new), most),
                group("nearest gaps", prepared.gaps().stream().map(PrepareRow.Missing::new), most),
                group(
                        "questions, " + ticked().size() + " ticked",
                        questions.stream().map(PrepareRow.Ask::new),
                        Integer.MAX_VALUE)));
    }

    private static Group<PrepareRow> group(String heading, Stream<? extends PrepareRow> from, int most) {
        List<PrepareRow> found = from.map(r -> (PrepareRow) r).toList();
        boolean cut = found.size() > most;
        return new Group<>(
                cut ? heading + ", " + most + " of " + found.size() : heading, cut ? found.subList(0, most) : found);
    }

    Person person() {
        return person;
    }

    Preparation prepared() {
        return prepared;
    }

    Optional<ExpectationId> focus() {
        return prepared.focus().map(Focus::id);
    }

    List<PreparedQuestion> ticked() {
        return questions.stream().filter(q -> choices.ticked(q.wording())).toList();
    }

    /** Makes something else what it is about; empty for what is suggested. */
    Next about(Optional<ExpectationId> chosen) {
        choices.focus(chosen);
        return changed();
    }

    Next turn(PreparedQuestion question) {
        choices.turn(question.wording());
        return changed();
    }

    Next add(Step step, String wording) {
        choices.add(step, wording);
        return changed();
    }

    Next showAll() {
        all = !all;
        refresh();
        return Next.stay();
    }

    /** Goes to the questions, and from them back to the beginning. */
    Next across() {
        if (list.selected().orElse(null) instanceof PrepareRow.Ask || questions.isEmpty()) {
            list.select(row -> true);
        } else {
            // The last one first, so that all of them come into view.
            String last = questions.get(questions.size() - 1).wording();
            list.select(row -> row.id().equals(last));
            list.select(row -> row instanceof PrepareRow.Ask);
        }
        return Next.stay();
    }

    private Next changed() {
        rung.drafts().keep(draft, choices.text());
        refresh();
        return Next.stay();
    }

    /** It was put into a session; the next time begins with what is suggested. */
    Next done(Session session) {
        rung.drafts().forget(draft);
        return Next.open(new Destination.SessionPage(session.id()));
    }

    /** What enter does. */
    private Next open(PrepareRow row) {
        if (row instanceof PrepareRow.Ask ask) {
            return turn(ask.question());
        }
        if (row instanceof PrepareRow.Missing missing) {
            return about(Optional.of(missing.gap().id()));
        }
        if (row instanceof PrepareRow.Bet) {
            return Next.open(new Destination.GrowthPlan(person.id()));
        }
        if (row instanceof PrepareRow.Since since) {
            return open(since.happening());
        }
        return Next.open(new Destination.CoachingHome("Commitments"));
    }

    private Next open(Happening happening) {
        return Next.open(
                switch (happening.kind()) {
                    case REVIEW -> new Destination.ReviewPage(happening.id());
                    case COMMITMENT -> new Destination.CoachingHome("Commitments");
                    case EVIDENCE, VERDICT ->
                        prepared.self()
                                ? new Destination.EvidencePiece(happening.id())
                                : new Destination.InboxPiece(person.id(), happening.id());
                });
    }

    @Override
    public String title() {
        return "Prepare a session with " + (prepared.self() ? "yourself" : person.name());
    }

    @Override
    public String about() {
        return "Everything a session rests on. The focus is suggested: first what an overdue commitment is about, then a growth"
                + " bet that has not moved, then the nearest core gap. What was asked in the last two sessions is not"
                + " suggested again.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(keys.of(list.selected(), this::open, all), list.moves());
    }

    @Override
    public void draw(Canvas whole) {
        Canvas canvas = whole.part(0, 0, Math.min(WIDEST, whole.columns()), whole.rows());
        int y = canvas.rows() >= TALL ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        canvas.text(x + 3, y++, counted(), prepared.overdue() > 0 ? Style.WARN : Style.MUTED, canvas.columns() - x - 4);
        y = canvas.rows() >= TALL ? y + 1 : y;
        x = canvas.text(2, y, "Focus  ", Style.MUTED);
        String title = prepared.focus().map(Focus::title).orElse("nothing suggested");
        canvas.text(x, y++, title, Style.ACCENT.withBold(), canvas.columns() - x - 1);
        String why = prepared.focus().map(Focus::why).orElse("Every expectation is sustained; f chooses one.");
        y = canvas.prose(x, y, why, Style.TEXT, canvas.columns() - x - 2);
        y = canvas.rows() >= TALL ? y + 1 : y;
        int room = canvas.rows() - y - DETAIL - 1;
        list.draw(canvas.part(0, y, canvas.columns(), Math.max(1, room)));
        whole.rule(y + room);
        int below = y + room + 1;
        list.selected()
                .ifPresent(row -> canvas.part(0, below, canvas.columns(), DETAIL)
                        .prose(2, 0, row.words(), Style.MUTED, canvas.columns() - 4));
    }

    private String counted() {
        long overdue = prepared.overdue();
        return prepared.words() + (overdue == 0 ? "" : ", " + overdue + " overdue");
    }
}
