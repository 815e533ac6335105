package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.review.Calibration;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Prompt;
import java.util.List;
import java.util.Optional;

/** Calls a meeting: first about which level, then under which title. */
final class NewCalibration {
    private NewCalibration() {}

    static Next ask(Rung rung) {
        List<Level> held = rung.ladders().mine().levels().stream()
                .filter(l -> rung.calibrations().holding(l) > 0)
                .toList();
        if (held.isEmpty()) {
            return Next.refuse("Nobody to calibrate yet: add reports, or import the review packs of others.");
        }
        return Next.show(Picker.one("Calibrate those who hold", held, Level::title, l -> Next.show(titled(rung, l)))
                .note(l -> people(rung.calibrations().holding(l)))
                .detail(l -> "Level by level, so that peers do not see peers."));
    }

    private static String people(long number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private static Prompt titled(Rung rung, Level level) {
        LineField title = new LineField(level.title() + ", " + rung.today());
        return new Prompt(
                "New calibration",
                "About " + people(rung.calibrations().holding(level)) + " at " + level.title()
                        + ". Under this title it is found again:",
                title,
                "call it",
                () -> {
                    Calibration made = rung.calibrations().add(title.text(), Optional.empty(), Optional.of(level.id()));
                    return Next.open(new Destination.CalibrationPage(made.id()));
                });
    }
}
