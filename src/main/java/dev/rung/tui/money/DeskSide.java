package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.MoneyText;
import dev.rung.domain.money.desk.Desk;
import dev.rung.domain.money.desk.DeskCalculator;
import dev.rung.domain.money.desk.DeskFact;
import dev.rung.domain.money.desk.DeskReading;
import dev.rung.domain.money.desk.DeskResult;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostPeriod;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The desk: a list of calculators, the form of one, and what it answers while one types. Nothing is stored. */
final class DeskSide implements MoneyTab {
    private static final int BESIDE_FROM = 100;
    private static final int GUTTER = 2;
    private static final int LIST = 34;
    private static final int LIST_ROWS = 7;
    private static final int LEAST_ANSWER = 4;

    private final Rung rung;
    private final GroupedList<DeskCalculator> list;
    private final Map<String, DeskForm> forms = new HashMap<>();
    private Map<DeskFact, String> facts = Map.of();
    private boolean inForm;
    private String drawn = "";
    private int top;

    DeskSide(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(groups(), DeskCalculator::id, DeskSide::row, c -> toForm());
    }

    private static List<GroupedList.Group<DeskCalculator>> groups() {
        Map<String, List<DeskCalculator>> groups = new LinkedHashMap<>();
        Desk.all().forEach(c -> groups.merge(c.group(), List.of(c), DeskSide::joined));
        return groups.entrySet().stream()
                .map(e -> new GroupedList.Group<>(e.getKey(), e.getValue()))
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static void row(Canvas canvas, DeskCalculator calculator, boolean selected) {
        canvas.text(0, 0, calculator.title(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - 1);
    }

    @Override
    public String title() {
        return "Calculators";
    }

    @Override
    public String about() {
        return "One question each, in single numbers: type and the answer stands beside. What a bet is forecast with, in"
                + " ranges, is on the bet itself. Nothing typed here is kept.";
    }

    @Override
    public void show() {
        Map<DeskFact, String> known = new EnumMap<>(DeskFact.class);
        cost(CostPeriod.of(Quarter.of(rung.today()))).ifPresent(c -> known.put(DeskFact.TEAM_QUARTER, c));
        cost(CostPeriod.ofYear(rung.today().getYear())).ifPresent(c -> known.put(DeskFact.TEAM_YEAR, c));
        rung.team()
                .margin(rung.today())
                .ifPresent(m -> known.put(
                        DeskFact.MARGIN,
                        m.ratio()
                                        .multiply(BigDecimal.valueOf(100))
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + "%"));
        if (!known.equals(facts)) {
            facts = known;
            forms.values().removeIf(DeskForm::untouched);
        }
    }

    /** What the team costs, as it would be typed; empty without a team, or where a rate is missing. */
    private Optional<String> cost(CostPeriod period) {
        try {
            return Optional.of(rung.team().cost().of(period))
                    .filter(m -> m.minor() > 0)
                    .map(MoneyText::print);
        } catch (Refusal missingRate) {
            return Optional.empty();
        }
    }

    private DeskForm form() {
        DeskCalculator calculator = list.selected().orElseThrow();
        return forms.computeIfAbsent(calculator.id(), id -> new DeskForm(calculator, facts));
    }

    @Override
    public boolean typing() {
        return inForm && form().widget().typing();
    }

    @Override
    public Next input(Input input) {
        return inForm ? form().widget().input(input) : Next.pass();
    }

    @Override
    public List<Action> actions() {
        DeskForm form = form();
        Optional<DeskResult> result = form.read().result();
        Action clear = Action.of("desk.clear", "clear", this::clear, inForm ? "ctrl-x" : "x")
                .about("Empty the fields of this calculator")
                .unless(!form.untouched(), "nothing is typed");
        Action copy = Action.of("desk.copy", "copy", () -> copy(result), inForm ? "ctrl-y" : "y")
                .about("Copy the answer as a line")
                .unless(
                        result.isPresent() && !form.isExample(),
                        form.isExample()
                                ? "that is an example; type your own numbers first"
                                : "there is no answer yet");
        Action down = Action.move("desk.down", "scroll the answer", () -> scroll(1), "pagedown");
        Action up = Action.move("desk.up", "scroll back", () -> scroll(-1), "pageup");
        if (inForm) {
            return Layers.of(
                    List.of(
                            Action.of("desk.list", "list", this::toList, "tab", "esc", "shift-tab"),
                            copy,
                            clear,
                            down,
                            up),
                    form.widget().actions());
        }
        Action type =
                Action.of("desk.form", "type", this::toForm, "enter", "tab").about("Type numbers into this calculator");
        return Layers.of(List.of(type, copy, clear, down, up), list.moves());
    }

    private Next toForm() {
        inForm = true;
        return Next.stay();
    }

    private Next toList() {
        inForm = false;
        return Next.stay();
    }

    private Next clear() {
        form().clear();
        return Next.stay();
    }

    private Next scroll(int by) {
        top += by * LEAST_ANSWER;
        return Next.stay();
    }

    private static Next copy(Optional<DeskResult> result) {
        return result.map(r -> (Next) new Next.Copy(r.line(), "the answer")).orElseGet(Next::stay);
    }

    @Override
    public void draw(Canvas canvas) {
        if (canvas.columns() >= BESIDE_FROM) {
            list.draw(canvas.part(0, 1, LIST, canvas.rows() - 1), !inForm);
            canvas.upright(LIST + 1, 0, canvas.rows());
            int left = LIST + 2;
            desk(canvas.part(left, 1, Math.min(Canvas.PROSE + 4, canvas.columns() - left - 1), canvas.rows() - 1));
            return;
        }
        int rows = inForm ? 0 : Math.min(LIST_ROWS, canvas.rows() / 2);
        if (rows > 0) {
            list.draw(canvas.part(0, 0, canvas.columns(), rows), true);
            canvas.rule(rows++);
        }
        desk(canvas.part(0, rows, canvas.columns() - 1, canvas.rows() - rows));
    }

    /** The chosen calculator: what it answers, its fields, what it comes to; two columns at the left are the fields' sign's. */
    private void desk(Canvas canvas) {
        DeskForm form = form();
        if (!drawn.equals(form.calculator().id())) {
            drawn = form.calculator().id();
            top = 0;
        }
        DeskReading reading = form.read();
        boolean low = canvas.rows() < 2 * form.calculator().inputs().size() + 10;
        int columns = canvas.columns() - GUTTER;
        int y = 0;
        if (inForm || !low) {
            canvas.text(GUTTER, y++, form.calculator().title(), Style.STRONG, columns);
        }
        if (!(inForm && low)) {
            y = canvas.prose(GUTTER, y, form.calculator().question(), Style.MUTED, columns) + (low ? 0 : 1);
        }
        if (inForm || !low) {
            y = fields(canvas, form, y, low);
        }
        Text text = DeskPicture.of(form, reading, rung.team().currency(), columns - 1);
        answer(canvas.part(GUTTER, y, columns, Math.max(0, canvas.rows() - y)), text);
    }

    private int fields(Canvas canvas, DeskForm form, int from, boolean low) {
        int columns = canvas.columns();
        int wanted = form.calculator().inputs().size() * (columns >= Form.WIDE ? 1 : 3);
        int rows = Math.max(1, Math.min(wanted, canvas.rows() - from - LEAST_ANSWER - 1));
        Canvas fields = canvas.part(0, from, columns, rows);
        fields.onClick(0, 0, columns, rows, this::toForm);
        form.widget().draw(fields, inForm);
        int y = from + rows;
        if (inForm) {
            DeskForm.DeskHint hint = form.hint();
            String words = (hint.wrong() ? "! " : "") + hint.words();
            y = canvas.prose(GUTTER, y, words, hint.wrong() ? Style.WARN : Style.FAINT, columns - GUTTER);
        }
        return y + (low ? 0 : 1);
    }

    private void answer(Canvas canvas, Text text) {
        int rows = canvas.rows();
        int columns = canvas.columns();
        top = Math.max(0, Math.min(top, text.rows() - rows));
        text.draw(canvas, 0, top);
        if (top + rows < text.rows() && rows > 0) {
            canvas.textEnding(columns, rows - 1, "↓", Style.ACCENT);
        }
        if (top > 0 && rows > 0) {
            canvas.textEnding(columns, 0, "↑", Style.ACCENT);
        }
        canvas.onWheel(0, 0, columns, rows, by -> {
            top += by;
            return Next.stay();
        });
    }
}
