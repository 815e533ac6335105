package dev.rung.tui.postmortem;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.MoneyText;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.TextArea;
import dev.rung.tui.widget.ToggleField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of a postmortem: the four answers, and the rest where it is unfolded. Reads and writes both the postmortem and its draft. */
final class PostmortemForm {
    private final Postmortem saved;
    private final String currency;
    private final Supplier<LocalDate> today;
    private final LineField actual;
    private final LineField metricActual;
    private final TextArea worked;
    private final TextArea didNot;
    private final TextArea changes;
    private final ToggleField more;
    private final ChoiceField<Optional<Decision>> decision;
    private final LineField owner;
    private final DateField by;
    private final TextArea lesson;
    private final ChoiceField<Attribution> attribution;
    private final LineField source;
    private final LineField costPlanned;
    private final LineField costActual;
    private final List<AssumptionField> assumptions = new ArrayList<>();
    private final ChoiceField<Skill> skill;
    private final DateField on;
    private final Bet bet;
    private Form form;

    /** @param draft what was being typed when it was last left, by field; empty when nothing was */
    PostmortemForm(
            Bet bet, Postmortem postmortem, Map<String, String> draft, String currency, Supplier<LocalDate> today) {
        this.bet = bet;
        this.saved = postmortem;
        this.currency = currency;
        this.today = today;
        Map<String, String> texts = new LinkedHashMap<>(texts(postmortem));
        texts.putAll(draft);
        this.actual = new LineField(texts.get("actual")).placeholder("310k; may stay empty where the metric speaks");
        this.metricActual = new LineField(texts.get("metric")).placeholder("16.5 %");
        this.worked = area(texts.get("worked"), "what you would do again");
        this.didNot = area(texts.get("didnot"), "roles, not names; the cause, not the culprit");
        this.changes = area(texts.get("changes"), "what is done otherwise from now on");
        this.more =
                new ToggleField(texts.get("more").equals("yes"), "unfolded", "attribution, costs, decision, lesson …");
        List<Optional<Decision>> decisions = new ArrayList<>(List.of(Optional.empty()));
        List.of(Decision.values()).forEach(d -> decisions.add(Optional.of(d)));
        this.decision = new ChoiceField<>(
                decisions,
                decisions.stream()
                        .filter(d -> d.map(Decision::word).orElse("").equals(texts.get("decision")))
                        .findFirst()
                        .orElse(Optional.empty()),
                d -> d.map(Decision::word).orElse("open"));
        this.owner = new LineField(texts.get("owner")).placeholder("a person");
        this.by = new DateField(texts.get("by"), DayWords::parse, today);
        this.lesson = area(texts.get("lesson"), "what the next bet should know");
        this.attribution = new ChoiceField<>(
                List.of(Attribution.values()),
                attribution(texts.get("attribution")),
                a -> a.title() + ": " + a.about());
        this.source = new LineField(texts.get("source")).placeholder("where the number is read");
        this.costPlanned = new LineField(texts.get("planned")).placeholder("90k");
        this.costActual = new LineField(texts.get("spent")).placeholder("120k");
        for (int i = 0; i < postmortem.assumptions().size(); i++) {
            Assumption each = postmortem.assumptions().get(i);
            assumptions.add(new AssumptionField(each.text(), outcome(texts.get("assumption" + i), each.outcome())));
        }
        this.skill = new ChoiceField<>(List.of(Skill.values()), skill(texts.get("skill")), Skill::words);
        this.on = new DateField(texts.get("on"), DayWords::parse, today);
        this.form = new Form(entries());
    }

    private static Attribution attribution(String id) {
        for (Attribution each : Attribution.values()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return Attribution.BEFORE_AND_AFTER;
    }

    private static Assumption.Outcome outcome(String word, Assumption.Outcome otherwise) {
        for (Assumption.Outcome each : Assumption.Outcome.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return otherwise;
    }

    private static Skill skill(String words) {
        for (Skill each : Skill.values()) {
            if (each.words().equals(words)) {
                return each;
            }
        }
        return Skill.UNSAID;
    }

    private static TextArea area(String text, String placeholder) {
        return new TextArea(text).placeholder(placeholder).between(2, 10);
    }

    private List<Form.Entry> entries() {
        List<Form.Entry> all = new ArrayList<>();
        all.add(entry(
                "actual", "Came in, a year", "contribution a year in " + currency + ", as 310k, 1.2M or -20k", actual));
        all.add(entry("metric", "Metric now", metricHint(), metricActual));
        all.add(entry("worked", "What worked", "", worked));
        all.add(entry("didnot", "What did not", "", didNot));
        all.add(entry("changes", "What changes", "", changes));
        all.add(entry("more", "The rest", "space unfolds what the four answers leave out", more));
        if (more.on()) {
            all.add(entry("decision", "Decision", "iterate makes the next round, with what was learned", decision));
            all.add(entry("owner", "Decision owner", "", owner));
            all.add(entry("by", "Done by", "2027-01-15, next fri, +14d", by));
            all.add(entry("lesson", "Lesson", "", lesson));
            all.add(entry("attribution", "Why it was us", "the strongest reason comes first", attribution));
            all.add(entry("source", "Source", "of the metric as it is now", source));
            all.add(entry("planned", "Cost planned", "in " + currency + ", until launch", costPlanned));
            all.add(entry("spent", "Cost actual", "in " + currency + ", until launch", costActual));
            for (int i = 0; i < assumptions.size(); i++) {
                all.add(entry("assumption" + i, "Assumption " + (i + 1), "", assumptions.get(i)));
            }
            all.add(entry("skill", "Luck or skill", "the decision apart from how it turned out", skill));
            all.add(entry("on", "Dated", "the day of this look; not before the launch", on));
        }
        return all;
    }

    private String metricHint() {
        String sentence = bet.metricLine();
        return sentence.isEmpty() ? "the metric the bet was to move" : sentence;
    }

    private static Form.Entry entry(String id, String label, String hint, dev.rung.tui.widget.Field field) {
        return new Form.Entry(id, label, hint, field);
    }

    Form widget() {
        return form;
    }

    /** Folds or unfolds the rest where that was asked for; the focus stays. */
    void fold() {
        boolean unfolded = form.has("decision");
        if (unfolded != more.on()) {
            String at = form.focused().id();
            form = new Form(entries());
            form.focus(at);
        }
    }

    /** Unfolds the rest and goes to a field in it. */
    void unfold(String id) {
        if (!more.on()) {
            more.turn();
            fold();
        }
        form.focus(id);
    }

    private static Map<String, String> texts(Postmortem p) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("actual", p.actual().map(MoneyText::print).orElse(""));
        texts.put("metric", p.metricActual());
        texts.put("worked", p.worked());
        texts.put("didnot", p.didNot());
        texts.put("changes", p.changes());
        boolean rest = p.decision().isPresent() || !p.lesson().isBlank() || p.skill() != Skill.UNSAID;
        texts.put("more", rest ? "yes" : "");
        texts.put("decision", p.decision().map(Decision::word).orElse(""));
        texts.put("owner", p.decisionOwner());
        texts.put("by", p.decisionBy().map(LocalDate::toString).orElse(""));
        texts.put("lesson", p.lesson());
        texts.put("attribution", p.attribution().id());
        texts.put("source", p.metricSource());
        texts.put("planned", p.costPlanned().map(MoneyText::print).orElse(""));
        texts.put("spent", p.costActual().map(MoneyText::print).orElse(""));
        for (int i = 0; i < p.assumptions().size(); i++) {
            texts.put("assumption" + i, p.assumptions().get(i).outcome().word());
        }
        texts.put("skill", p.skill().words());
        texts.put("on", p.on().toString());
        return texts;
    }

    /** What stands in the fields, as a draft. */
    Map<String, String> typed() {
        Map<String, String> texts = texts(postmortem());
        texts.put("more", more.on() ? "yes" : "");
        texts.put("actual", actual.text());
        texts.put("planned", costPlanned.text());
        texts.put("spent", costActual.text());
        texts.put("by", by.text());
        texts.put("on", on.text());
        return texts;
    }

    /** The postmortem as typed. An amount or a day that cannot be read is left out, and {@link #judge} says so. */
    Postmortem postmortem() {
        return new Postmortem(
                saved.id(),
                saved.initiativeId(),
                saved.week(),
                on.date().orElse(saved.on()),
                amount(actual),
                metricActual.text().strip(),
                source.text().strip(),
                attribution.value(),
                amount(costPlanned),
                amount(costActual),
                assumptions.stream().map(AssumptionField::value).toList(),
                worked.text().strip(),
                didNot.text().strip(),
                changes.text().strip(),
                skill.value(),
                decision.value(),
                owner.text().strip(),
                by.date(),
                lesson.text().strip());
    }

    private Optional<Money> amount(LineField field) {
        try {
            return field.text().isBlank() ? Optional.empty() : Optional.of(MoneyText.parse(field.text(), currency));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    /** Says what is wrong with amounts and days beside their fields. */
    void judge() {
        judge("actual", actual);
        judge("planned", costPlanned);
        judge("spent", costActual);
        Postmortem now = postmortem();
        Optional<LocalDate> launched = bet.initiative().launchedOn();
        boolean early = launched.filter(now.on()::isBefore).isPresent();
        form.trouble(
                "on",
                on.text().isBlank()
                        ? "A day is wanted; until there is one it is " + saved.on() + "."
                        : now.on().isAfter(today.get())
                                ? "This day is still to come."
                                : early ? "This is before the launch of " + launched.get() + "." : "");
        form.trouble(
                "by",
                now.decisionBy().filter(d -> d.isBefore(now.on())).isPresent()
                        ? "This is before the look itself."
                        : "");
    }

    private void judge(String id, LineField field) {
        String trouble = "";
        try {
            if (!field.text().isBlank()) {
                MoneyText.parse(field.text(), currency);
            }
        } catch (Refusal unreadable) {
            trouble = unreadable.getMessage();
        }
        form.trouble(id, trouble);
    }

    /** A field of the rest that keeps it from being used, whether it is unfolded or not. */
    Optional<String> troubled() {
        judge();
        return form.firstTrouble().map(Form.Entry::id);
    }
}
