package dev.rung.domain.money.desk;

import java.util.Optional;

/**
 * An input of a calculator.
 *
 * @param key as commands spell it
 * @param label as a form shows it
 * @param example one way to write it; the examples of a calculator go together
 * @param preset what holds when it is not given
 * @param required whether it must be given; false with a preset, and for what only adds to the answers
 * @param fact what the records may know for it
 */
public record DeskInput(
        String key,
        String label,
        DeskKind kind,
        String example,
        Optional<String> preset,
        boolean required,
        Optional<DeskFact> fact) {

    static DeskInput of(String key, String label, DeskKind kind, String example) {
        return new DeskInput(key, label, kind, example, Optional.empty(), true, Optional.empty());
    }

    static DeskInput money(String key, String label, String example) {
        return of(key, label, DeskKind.MONEY, example);
    }

    static DeskInput count(String key, String label, String example) {
        return of(key, label, DeskKind.COUNT, example);
    }

    static DeskInput percent(String key, String label, String example) {
        return of(key, label, DeskKind.PERCENT, example);
    }

    static DeskInput months(String usual) {
        return of("months", "Months", DeskKind.PERIODS, usual).unless(usual);
    }

    static DeskInput margin() {
        return percent("margin", "Contribution margin", "80%").known(DeskFact.MARGIN);
    }

    /** The same, with what holds when it is not given. */
    DeskInput unless(String usual) {
        return new DeskInput(key, label, kind, example, Optional.of(usual), false, fact);
    }

    /** The same, which may be left out and then tells nothing. */
    DeskInput optional() {
        return new DeskInput(key, label, kind, example, Optional.empty(), false, fact);
    }

    DeskInput known(DeskFact by) {
        return new DeskInput(key, label, kind, example, preset, required, Optional.of(by));
    }
}
