package dev.rung.tui.question;

import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.PreparedAnswer.Confidence;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of an answer. */
final class AnswerForm {
    private final AnswerText saved;
    private final LineField number;
    private final LineField source;
    private final DateField sourceDay;
    private final ChoiceField<Optional<Confidence>> confidence;
    private final LineField owner;
    private final TextArea words;
    private final Form form;

    /** @param draft what was being typed when it was last left, by field; empty when nothing was */
    AnswerForm(AnswerText answer, Map<String, String> draft, Supplier<LocalDate> today) {
        this.saved = answer;
        Map<String, String> texts = new LinkedHashMap<>(texts(answer));
        texts.putAll(draft);
        this.number = new LineField(texts.get("number")).placeholder("with its unit: 310k EUR a year, 2.7 %");
        this.source = new LineField(texts.get("source")).placeholder("where it comes from: billing report, Finance");
        this.sourceDay = new DateField(texts.get("source_day"), DayWords::parse, today);
        this.confidence = new ChoiceField<>(
                List.of(
                        Optional.empty(),
                        Optional.of(Confidence.LOW),
                        Optional.of(Confidence.MEDIUM),
                        Optional.of(Confidence.HIGH)),
                Confidence.named(texts.get("confidence")),
                c -> c.map(Confidence::word).orElse("not said"));
        this.owner = new LineField(texts.get("owner"));
        this.words = new TextArea(texts.get("words"))
                .placeholder("as you would say it, in a sentence or two")
                .between(3, 8);
        this.form = new Form(List.of(
                new Form.Entry("number", "Number", "", number),
                new Form.Entry("source", "Source", "", source),
                new Form.Entry("source_day", "Date of it", "", sourceDay),
                new Form.Entry("confidence", "Confidence", "", confidence),
                new Form.Entry("owner", "Owner", "who answers for the number", owner),
                new Form.Entry("words", "In words", "", words)));
    }

    Form widget() {
        return form;
    }

    private static Map<String, String> texts(AnswerText answer) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("number", answer.number());
        texts.put("source", answer.source());
        texts.put("source_day", answer.sourceDay().map(LocalDate::toString).orElse(""));
        texts.put("confidence", answer.confidence().map(Confidence::word).orElse(""));
        texts.put("owner", answer.owner());
        texts.put("words", answer.words());
        return texts;
    }

    /** What stands in the fields, as a draft. */
    Map<String, String> typed() {
        Map<String, String> texts = texts(text());
        texts.put("source_day", sourceDay.text());
        return texts;
    }

    /** The answer as typed; a date that cannot be used leaves the one before. */
    AnswerText text() {
        Optional<LocalDate> day =
                sourceDay.text().isBlank() ? Optional.empty() : sourceDay.date().or(saved::sourceDay);
        return new AnswerText(
                words.text().strip(),
                number.text().strip(),
                source.text().strip(),
                day,
                confidence.value(),
                owner.text().strip());
    }

    /** Says what is wrong with the date where the field does not say so itself. */
    void judge(LocalDate today) {
        boolean ahead = sourceDay.date().filter(today::isBefore).isPresent();
        form.trouble("source_day", ahead ? "That day is still to come; a source is from today or earlier." : "");
    }
}
