package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Money;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks back at a launch: four answers, and room for the rest. What is typed is a draft on disk within a second, and the
 * postmortem, as one change, once it has its four answers and is left.
 */
final class PostmortemScreen implements Screen {
    private static final int BESIDE_FROM = 116;
    private static final int BESIDE = 44;

    private final Rung rung;
    private final Bet bet;
    private final String draftKey;
    private final PostmortemForm form;
    private Postmortem saved;
    private boolean restored;
    private boolean drafted;

    /** Refuses what was not launched. */
    PostmortemScreen(Rung rung, String initiativeId, Optional<Postmortem.Week> week) {
        this.rung = rung;
        this.saved = rung.postmortems().begin(initiativeId, week);
        this.bet = rung.initiatives().bet(saved.initiativeId());
        this.draftKey =
                "postmortem:" + saved.initiativeId() + ":" + saved.week().weeks();
        Optional<String> draft = rung.drafts().read(draftKey);
        this.restored = draft.isPresent();
        this.drafted = restored;
        this.form = new PostmortemForm(bet, saved, draft.map(Typed::read).orElse(Map.of()), currency(), rung::today);
    }

    /** The actual stands beside the forecast, so it is in its currency. */
    private String currency() {
        return saved.actual()
                .map(Money::currency)
                .or(() -> LookWords.forecast(bet).or(bet::latestForecast).map(Forecast::currency))
                .orElseGet(() -> rung.profile().need().currency());
    }

    @Override
    public String title() {
        return "Postmortem after " + saved.week().words();
    }

    @Override
    public String about() {
        return LookWords.purpose(saved.week())
                + " Four answers make a postmortem; the rest is offered. What you type is on"
                + " disk within a second, and becomes the postmortem once the four are there and you leave.";
    }

    @Override
    public boolean typing() {
        return form.widget().typing();
    }

    @Override
    public Next input(Input input) {
        return form.widget().input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("postmortem.done", "done", this::done, "esc").about("Keep it and go back"),
                        Action.of("postmortem.decide", "decision", () -> unfolded("decision"), "ctrl-g")
                                .about("Unfold the rest and go to the decision")),
                folding(form.widget().actions()));
    }

    private Next unfolded(String id) {
        form.unfold(id);
        return Next.stay();
    }

    private List<Action> folding(List<Action> actions) {
        return actions.stream()
                .map(a -> new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
                    Next next = a.run().get();
                    form.fold();
                    return next;
                }))
                .toList();
    }

    /** Keeps what can be kept, and says what came of it; iterate offers the next round. */
    private Next done() {
        Postmortem before = saved;
        Stage stage = bet.initiative().stage();
        int offered = rung.offers().open(bet).size();
        List<String> missing = form.postmortem().missing();
        boolean kept = keep();
        if (!kept) {
            boolean untouched = form.postmortem().equals(before) && !drafted;
            String words = form.troubled().isPresent()
                    ? "Kept as a draft: an amount or a day in it cannot be used yet."
                    : "Kept as a draft; it does not say yet " + String.join(", ", missing) + ".";
            return untouched ? Next.back() : Next.back().saying(words);
        }
        if (saved.equals(before)) {
            return Next.back();
        }
        Bet now = rung.initiatives().bet(saved.initiativeId());
        long more = Math.max(0, rung.offers().open(now).size() - offered);
        String words = "Kept the look after " + saved.week().words()
                + (now.initiative().stage() != stage
                        ? "; the bet is " + now.initiative().stage().id()
                        : "")
                + (more > 0
                        ? "; " + Amount.of(more, "piece") + " of evidence " + (more == 1 ? "is" : "are") + " offered"
                        : "")
                + ".";
        boolean iterate = saved.decision().equals(Optional.of(Postmortem.Decision.ITERATE))
                && !before.decision().equals(saved.decision());
        List<Initiative> rounds = rung.initiatives().followUps(saved.initiativeId());
        return iterate && rounds.isEmpty()
                ? new Next.BackThen(() -> FollowUpQuestion.ask(rung, saved).saying(words))
                : Next.back().saying(words);
    }

    @Override
    public void pause() {
        if (form.widget().unsaved()) {
            draft();
        }
    }

    private void draft() {
        rung.drafts().keep(draftKey, Typed.write(form.typed()));
        drafted = true;
        form.widget().saved();
    }

    @Override
    public void leave() {
        keep();
    }

    /** Makes what is typed the postmortem, if it has its four answers and nothing in it is wrong; else it stays a draft. */
    private boolean keep() {
        Postmortem now = form.postmortem();
        if (form.troubled().isPresent() || !now.missing().isEmpty()) {
            if (form.widget().unsaved()) {
                draft();
            }
            return false;
        }
        if (!now.equals(saved) || drafted) {
            rung.postmortems().save(now);
            saved = now;
        }
        if (drafted || form.widget().unsaved()) {
            rung.drafts().forget(draftKey);
            drafted = false;
            restored = false;
        }
        form.widget().saved();
        return true;
    }

    @Override
    public void draw(Canvas canvas) {
        form.judge();
        Postmortem now = form.postmortem();
        boolean beside = canvas.columns() >= BESIDE_FROM;
        BesideForm pane = new BesideForm(bet, now, restored);
        if (beside) {
            int width = Math.min(Canvas.PROSE + 20, canvas.columns() - BESIDE - 4);
            form.widget().draw(canvas.part(0, 1, width, canvas.rows() - 1));
            canvas.upright(width + 1, 0, canvas.rows());
            int room = Math.min(70, canvas.columns() - width - 5);
            pane.whole(canvas.part(width + 3, 1, room, canvas.rows() - 1));
        } else {
            int top = pane.brief(canvas.part(2, 0, canvas.columns() - 4, canvas.rows() >= 16 ? 5 : 1));
            canvas.rule(top);
            form.widget().draw(canvas.part(0, top + 1, canvas.columns(), canvas.rows() - top - 1));
        }
    }
}
