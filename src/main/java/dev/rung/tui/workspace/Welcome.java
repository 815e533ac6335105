package dev.rung.tui.workspace;

import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The first run: who are you, on which ladder, at which level, towards which? Or the sample instead. */
final class Welcome implements Screen {
    private static final String DRAFT = "welcome.name";
    private static final String USUAL_CURRENCY = "EUR";
    private static final int FORM_ROWS = 4;
    private static final int ABOUT_ROWS = 4;
    private static final String PURPOSE =
            "rung coaches you to work like an owner: somebody who answers for a business result, not for a list of"
                    + " features. You write down what you did, and this evidence shows at which level of the ladder you"
                    + " already work and what is missing for the next; everything stays on this machine.";
    private static final String SAMPLE = "Only looking? ctrl-o opens a sample, 18 months of a senior PM. It lies in a"
            + " folder of its own and never touches your workspace.";

    private final Rung rung;
    private final Supplier<Next> lookAtSample;
    private final WhoQuestions questions;

    Welcome(Rung rung, Supplier<Next> lookAtSample) {
        this.rung = rung;
        this.lookAtSample = lookAtSample;
        this.questions =
                new WhoQuestions(rung.ladders(), rung.drafts().read(DRAFT).orElse(""), this::begin);
    }

    @Override
    public String title() {
        return "Welcome";
    }

    @Override
    public String about() {
        return "Four questions, then rung begins. Every answer can be changed later in the profile, the currency, too.";
    }

    @Override
    public boolean typing() {
        return questions.form().typing();
    }

    @Override
    public Next input(Input input) {
        return questions.form().input(input);
    }

    @Override
    public List<Action> actions() {
        List<Action> form = questions.form().actions();
        List<Action> own = new ArrayList<>();
        own.add(Action.of("sample.open", "see the sample", lookAtSample, "ctrl-o")
                .about("Look at the sample; it never touches your workspace"));
        if (questions.form().typing()) {
            own.add(Action.of("rung.leave", "quit", Next.Quit::new, "ctrl-q"));
        }
        own.add(Action.quiet(
                        "workspace.show", "the workspace", () -> Next.open(new Destination.WorkspacePage()), "ctrl-g")
                .about("Where the workspace lies; bring an export into it"));
        return Layers.of(form, own);
    }

    @Override
    public void pause() {
        if (questions.nameUnsaved()) {
            rung.drafts().keep(DRAFT, questions.name());
            questions.nameSaved();
        }
    }

    private Next begin() {
        if (questions.name().isBlank()) {
            questions.form().focus("name");
            return Next.refuse("A name is wanted before rung can begin.");
        }
        Person me = rung.profile()
                .begin(
                        questions.name(),
                        questions.ladderId(),
                        questions.levelId(),
                        questions.targetId(),
                        currency(Locale.getDefault(Locale.Category.FORMAT)));
        questions.nameSaved();
        rung.drafts().forget(DRAFT);
        return new Next.Restart(new Destination.Today())
                .saying("Welcome, " + me.name() + ". Your workspace lies in "
                        + rung.places().workspace() + ".");
    }

    /** The currency of a place; EUR where the place has none or is not known. */
    static String currency(Locale locale) {
        try {
            return Optional.ofNullable(Currency.getInstance(locale))
                    .map(Currency::getCurrencyCode)
                    .orElse(USUAL_CURRENCY);
        } catch (IllegalArgumentException noSuchPlace) {
            return USUAL_CURRENCY;
        }
    }

    @Override
    public void draw(Canvas canvas) {
        int wide = Math.min(Canvas.PROSE, canvas.columns() - 4);
        int left = (canvas.columns() - wide) / 2;
        int purpose = Canvas.wrapped(PURPOSE, wide).size();
        int sample = Canvas.wrapped(SAMPLE, wide).size();
        Form form = questions.form();
        int formRows = wide >= Form.WIDE ? FORM_ROWS : FORM_ROWS * 3;
        int needed = 2 + purpose + 1 + formRows + 1 + ABOUT_ROWS + sample;
        int spare = canvas.rows() - needed;
        int y = Math.max(0, spare / 3);
        if (spare >= 0) {
            canvas.text(left, y, "Welcome to rung", Style.STRONG);
            y = canvas.prose(left, y + 2, PURPOSE, Style.TEXT, wide) + 1;
        }
        int rows = Math.max(1, Math.min(formRows, canvas.rows() - y));
        form.draw(canvas.part(left - 2, y, wide + 3, rows));
        y += rows + 1;
        int indent = wide >= Form.WIDE ? 17 : 0;
        Canvas about = canvas.part(left + indent, y, wide - indent, ABOUT_ROWS);
        about.prose(0, 0, questions.about(), Style.MUTED, wide - indent);
        canvas.prose(
                left,
                Math.max(y + ABOUT_ROWS, canvas.rows() - sample - Math.max(0, spare / 3)),
                SAMPLE,
                Style.MUTED,
                wide);
    }
}
