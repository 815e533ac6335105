package dev.rung.cli;

import dev.rung.domain.money.Range;
import dev.rung.domain.money.desk.Answer;
import dev.rung.domain.money.desk.Desk;
import dev.rung.domain.money.desk.DeskCalculator;
import dev.rung.domain.money.desk.DeskEntry;
import dev.rung.domain.money.desk.DeskInput;
import dev.rung.domain.money.desk.DeskKind;
import dev.rung.domain.money.desk.DeskReading;
import dev.rung.domain.money.desk.DeskResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The desk as JSON; the fields are told in {@code rung help json}. Numbers are not rounded. */
final class DeskJson {
    private DeskJson() {}

    static List<Map<String, Object>> all() {
        return Desk.all().stream().map(DeskJson::calculator).toList();
    }

    static Map<String, Object> of(DeskResult result) {
        DeskCalculator calculator = result.calculator();
        return JsonMap.of(
                "calculator", calculator.id(),
                "title", calculator.title(),
                "inputs", result.inputs().stream().map(DeskJson::input).toList(),
                "answers", result.answers().stream().map(DeskJson::answer).toList(),
                "hints", calculator.hints(),
                "line", result.line());
    }

    private static Map<String, Object> calculator(DeskCalculator calculator) {
        return JsonMap.of(
                "calculator", calculator.id(),
                "group", calculator.group(),
                "title", calculator.title(),
                "question", calculator.question(),
                "inputs", calculator.inputs().stream().map(DeskJson::spec).toList(),
                "hints", calculator.hints());
    }

    private static Map<String, Object> spec(DeskInput input) {
        return JsonMap.of(
                "key", input.key(),
                "label", input.label(),
                "unit", input.kind().id(),
                "required", input.required(),
                "unless_given", input.preset(),
                "example", input.example());
    }

    private static Map<String, Object> input(DeskReading.Line line) {
        Optional<DeskEntry> entry = line.entry();
        Map<String, Object> json = JsonMap.of(
                "key", line.input().key(),
                "label", line.input().label(),
                "unit", line.input().kind().id(),
                "given", line.given(),
                "value", entry.map(e -> e.number().p50()));
        if (line.input().kind() == DeskKind.RANGE) {
            json.put("p10", entry.map(DeskEntry::number).map(Range::p10));
            json.put("p90", entry.map(DeskEntry::number).map(Range::p90));
        }
        if (line.input().kind() == DeskKind.ITEM) {
            json.put("time", entry.flatMap(DeskEntry::time));
        }
        return json;
    }

    private static Map<String, Object> answer(Answer answer) {
        return JsonMap.of(
                "id", answer.id(),
                "label", answer.label(),
                "unit", answer.unit().name().toLowerCase(Locale.ROOT),
                "value", answer.value(),
                "shown", answer.shown(),
                "formula", answer.formula());
    }
}
