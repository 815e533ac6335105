package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.Rates;
import dev.rung.domain.team.TeamCost;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.LineField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a line of cost: people of a role, or another expense; a new one, or one that is there. */
final class LineAsk implements EntryPanel.Ask {
    private static final String USUAL_LOAD = "1.3";

    private final Rung rung;
    private final CostLine.Kind kind;
    private final Optional<CostLine> before;

    LineAsk(Rung rung, CostLine.Kind kind) {
        this.rung = rung;
        this.kind = kind;
        this.before = Optional.empty();
    }

    LineAsk(Rung rung, CostLine line) {
        this.rung = rung;
        this.kind = line.kind();
        this.before = Optional.of(line);
    }

    private boolean people() {
        return kind == CostLine.Kind.PEOPLE;
    }

    @Override
    public String title() {
        String what = people() ? "people" : "expense";
        return before.isPresent() ? "Change " + what : people() ? "Who is on the team?" : "What else is paid for?";
    }

    @Override
    public String draft() {
        return "cost:" + before.map(CostLine::id).orElse(kind.name());
    }

    @Override
    public Map<String, String> texts() {
        return before.map(this::texts)
                .orElseGet(() ->
                        blank(load(), LocalDate.of(rung.today().getYear(), 1, 1).toString()));
    }

    /** The load that was typed last serves again. */
    private String load() {
        return rung.team().lines().stream()
                .filter(l -> l.kind() == CostLine.Kind.PEOPLE)
                .reduce((older, newer) -> newer.id().compareTo(older.id()) > 0 ? newer : older)
                .map(l -> TeamText.number(l.load()))
                .orElse(USUAL_LOAD);
    }

    private static Map<String, String> blank(String load, String from) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", "");
        texts.put("number", "1");
        texts.put("amount", "");
        texts.put("every", CostLine.Every.MONTH.word());
        texts.put("load", load);
        texts.put("from", from);
        texts.put("to", "");
        return texts;
    }

    private Map<String, String> texts(CostLine line) {
        Map<String, String> texts =
                blank(TeamText.number(line.load()), line.from().toString());
        texts.put("title", line.title());
        texts.put("number", TeamText.number(line.number()));
        boolean own = line.amount().currency().equals(rung.team().currency());
        texts.put(
                "amount",
                TeamText.shortest(line.amount())
                        + (own ? "" : " " + line.amount().currency()));
        texts.put("every", line.every().word());
        texts.put("to", line.to().map(LocalDate::toString).orElse(""));
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> texts) {
        List<EntryPanel.Part> parts = new ArrayList<>();
        String currency = rung.team().currency();
        if (people()) {
            parts.add(line("title", texts, "Role", "", "Engineer", EntryPanel.anything()));
            parts.add(line(
                    "number", texts, "How many", "0.5 is one at half time", "1", EntryPanel.readBy(TeamText::number)));
            parts.add(line(
                    "amount",
                    texts,
                    "Salary a year",
                    "of one of them; 150k, or 150k USD",
                    "150k",
                    EntryPanel.readBy(t -> TeamText.amount(t, currency))));
            parts.add(line(
                    "load",
                    texts,
                    "Load",
                    "taxes, benefits, desk: 1.3, or 30% on top; 1.25 to 1.4 is usual",
                    USUAL_LOAD,
                    EntryPanel.readBy(TeamText::load)));
        } else {
            parts.add(line("title", texts, "What for", "", "Cloud", EntryPanel.anything()));
            parts.add(line(
                    "amount",
                    texts,
                    "Amount",
                    "6k, or 6k USD",
                    "6k",
                    EntryPanel.readBy(t -> TeamText.amount(t, currency))));
            ChoiceField<String> every = new ChoiceField<>(
                    List.of("month", "year", "once"),
                    texts.getOrDefault("every", "month"),
                    w -> w.equals("once") ? w : "a " + w);
            parts.add(new EntryPanel.Part("every", "How often", "", every, every::value, EntryPanel.anything()));
        }
        parts.add(MoneyDates.from(
                texts.getOrDefault("from", ""), "From", "2026-03-16, or 2026-03 for its first day", rung::today));
        parts.add(MoneyDates.to(
                texts.getOrDefault("to", ""), "To", "empty while it goes on; 2026-06 is its last day", rung::today));
        return parts;
    }

    private static EntryPanel.Part line(
            String id, Map<String, String> texts, String label, String hint, String example, Consumer<String> check) {
        LineField field = new LineField(texts.getOrDefault(id, "")).placeholder(example);
        return new EntryPanel.Part(id, label, hint, field, field::text, check);
    }

    /** As typed; the id of a new one is empty. */
    private CostLine read(Map<String, String> typed) {
        if (typed.get("title").isBlank()) {
            throw Refusal.usage(people() ? "Say what they are: Engineer." : "Say what it is for: Cloud.");
        }
        CostLine.Every every = people()
                ? CostLine.Every.YEAR
                : Arrays.stream(CostLine.Every.values())
                        .filter(e -> e.word().equals(typed.get("every")))
                        .findFirst()
                        .orElse(CostLine.Every.MONTH);
        LocalDate from = MoneyDates.needFirst(typed.get("from"), rung.today());
        Optional<LocalDate> to =
                every == CostLine.Every.ONCE ? Optional.of(from) : MoneyDates.lastOrNone(typed.get("to"), rung.today());
        to.filter(from::isAfter).ifPresent(day -> {
            throw Refusal.usage("It cannot end on " + day + ": it begins on " + from + ".");
        });
        return new CostLine(
                before.map(CostLine::id).orElse(""),
                kind,
                typed.get("title").strip(),
                people() ? TeamText.number(typed.get("number")) : BigDecimal.ONE,
                TeamText.amount(typed.get("amount"), rung.team().currency()),
                every,
                people() ? TeamText.load(typed.get("load")) : BigDecimal.ONE,
                from,
                to);
    }

    @Override
    public String outcome(Map<String, String> typed) {
        CostLine line = read(typed);
        if (line.every() == CostLine.Every.ONCE) {
            return TeamText.words(line) + ", " + TeamText.span(line) + ".";
        }
        Money year =
                new TeamCost(List.of(line), new Rates(List.of()), line.amount().currency()).runCost(line.from());
        Money month = new Money(Math.round(year.minor() / 12.0), year.currency());
        return TeamText.words(line) + " = " + TeamText.shortest(year) + " a year, " + TeamText.exact(month)
                + " a month.";
    }

    @Override
    public String keep(Map<String, String> typed) {
        CostLine line = read(typed);
        if (before.isPresent()) {
            rung.team().save(line);
        } else if (people()) {
            rung.team().addPeople(line.title(), line.number(), line.amount(), line.load(), line.from(), line.to());
        } else {
            rung.team().addExpense(line.title(), line.amount(), line.every(), line.from(), line.to());
        }
        return "Added “" + line.title() + "”; the next one, or esc.";
    }

    @Override
    public boolean adds() {
        return before.isEmpty();
    }

    @Override
    public Optional<Map<String, String>> next(Map<String, String> typed) {
        return Optional.of(blank(typed.getOrDefault("load", USUAL_LOAD), typed.get("from")));
    }
}
