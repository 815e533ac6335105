package dev.rung.tui.evidence;

import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
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

/** The fields of a piece of evidence. Reads and writes both the piece and the draft of it. */
final class PieceForm {
    private final Evidence saved;
    private final LineField title;
    private final DateField on;
    private final TextArea situation;
    private final TextArea action;
    private final TextArea result;
    private final LineField link;
    private final LineField witness;
    private final ChoiceField<Optional<Lever>> lever;
    private final LineField scope;
    private final LineField metric;
    private final LineField baseline;
    private final LineField after;
    private final LineField source;
    private final ToggleField isPrivate;
    private final Form form;

    /** @param draft what was being typed when it was last left, by field; empty when nothing was */
    PieceForm(Evidence piece, Map<String, String> draft, Supplier<LocalDate> today) {
        this.saved = piece;
        Map<String, String> texts = new LinkedHashMap<>(texts(piece));
        texts.putAll(draft);
        this.title = new LineField(texts.get("title"));
        this.on = new DateField(texts.get("on"), DayWords::parse, today);
        this.situation = area(texts.get("situation"), "what was going on, and for whom it mattered");
        this.action = area(texts.get("action"), "what you did yourself");
        this.result = area(texts.get("result"), "what came of it, for the customer and the business");
        this.link = new LineField(texts.get("link")).placeholder("where it can be seen: https://…, or a reference");
        this.witness = new LineField(texts.get("witness")).placeholder("a named person who can confirm it");
        List<Optional<Lever>> levers = new ArrayList<>(List.of(Optional.empty()));
        for (Lever each : Lever.values()) {
            levers.add(Optional.of(each));
        }
        this.lever = new ChoiceField<>(
                levers,
                Lever.parse(texts.get("lever")),
                l -> l.map(PieceFacts::lever).orElse("not said"));
        this.scope = new LineField(texts.get("scope")).placeholder("how far it reached: a team, a product, a market");
        this.metric = new LineField(texts.get("metric")).placeholder("the number it moved");
        this.baseline = new LineField(texts.get("baseline")).placeholder("before");
        this.after = new LineField(texts.get("after")).placeholder("after");
        this.source = new LineField(texts.get("source")).placeholder("where the numbers come from");
        this.isPrivate = new ToggleField(
                texts.get("private").equals("yes"), "private: left out of what others get", "may be shared");
        this.form = form();
    }

    private static TextArea area(String text, String placeholder) {
        return new TextArea(text).placeholder(placeholder).between(2, 12);
    }

    private Form form() {
        return new Form(List.of(
                new Form.Entry("title", "Title", "", title),
                new Form.Entry("on", "Date", "2026-11-21, yesterday, last fri, -3d", on),
                new Form.Entry("situation", "Situation", "", situation),
                new Form.Entry("action", "Action", "", action),
                new Form.Entry("result", "Result", "", result),
                new Form.Entry("metric", "Metric", "", metric),
                new Form.Entry("baseline", "Baseline", "", baseline),
                new Form.Entry("after", "Result now", "", after),
                new Form.Entry("source", "Source", "", source),
                new Form.Entry("link", "Link", "", link),
                new Form.Entry("witness", "Witness", "", witness),
                new Form.Entry("lever", "Lever", "", lever),
                new Form.Entry("scope", "Scope", "", scope),
                new Form.Entry("private", "Sharing", "", isPrivate)));
    }

    Form widget() {
        return form;
    }

    private static Map<String, String> texts(Evidence piece) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", piece.title());
        texts.put("on", piece.on().toString());
        texts.put("situation", piece.situation());
        texts.put("action", piece.action());
        texts.put("result", piece.result());
        texts.put("link", piece.link());
        texts.put("witness", piece.witness());
        texts.put("lever", piece.lever().map(Lever::word).orElse(""));
        texts.put("scope", piece.scope());
        texts.put("metric", piece.measurement().metric());
        texts.put("baseline", piece.measurement().baseline());
        texts.put("after", piece.measurement().result());
        texts.put("source", piece.measurement().source());
        texts.put("private", piece.isPrivate() ? "yes" : "");
        return texts;
    }

    /** What stands in the fields, as a draft. */
    Map<String, String> typed() {
        Map<String, String> texts = texts(piece());
        texts.put("title", title.text());
        texts.put("on", on.text());
        return texts;
    }

    /** The piece as typed. A title or a date that cannot be used leaves the one before. */
    Evidence piece() {
        return new Evidence(
                saved.id(),
                on.date().orElse(saved.on()),
                title.text().isBlank() ? saved.title() : title.text().strip(),
                situation.text(),
                action.text(),
                result.text(),
                link.text().strip(),
                witness.text().strip(),
                lever.value(),
                scope.text().strip(),
                new Measurement(
                        metric.text().strip(),
                        baseline.text().strip(),
                        after.text().strip(),
                        source.text().strip()),
                isPrivate.on());
    }

    /** Says what is wrong with title and date, where the fields do not say so themselves. */
    void judge() {
        form.trouble("title", title.text().isBlank() ? "A title is wanted; until there is one the old one stays." : "");
        form.trouble("on", on.text().isBlank() ? "A date is wanted; until there is one the old one stays." : "");
    }
}
