package dev.rung.tui.update;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.service.Rung;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All that was said of a metric: what it is linked to, its targets, its readings. */
final class MetricSheet {
    private static final int LABEL = 9;
    private static final int DAY = 13;
    private static final int VALUE = 11;
    private static final int MOVED = 8;

    private MetricSheet() {}

    /** The readings in the order in which they are shown: the newest first. */
    static List<MetricReading> readings(MetricLook look) {
        List<MetricReading> newest = new ArrayList<>(look.scored().readings());
        Collections.reverse(newest);
        return newest;
    }

    static Sheet of(Rung rung, MetricLook look, int columns) {
        Sheet sheet = new Sheet(columns);
        Metric metric = look.scored().metric();
        String way = metric.better() == Metric.Better.UP ? "↑ up is better" : "↓ down is better";
        sheet.line(0, List.of(new Sheet.Run(metric.title() + "  ", Style.STRONG), new Sheet.Run(way, Style.MUTED)));
        metric.retiredOn().ifPresent(on -> sheet.words("off the scorecard since " + Days.words(on), Style.WARN));
        sheet.labelled(
                "Source",
                LABEL,
                metric.source().isBlank() ? "not said; e says where it is read" : metric.source(),
                2,
                metric.source().isBlank() ? Style.WARN : Style.TEXT);
        metric.initiativeId()
                .ifPresent(id ->
                        sheet.labelled("Bet", LABEL, rung.initiatives().find(id).title(), 2, Style.TEXT));
        metric.goalId()
                .flatMap(id -> rung.team().goals().stream()
                        .filter(g -> g.id().equals(id))
                        .findFirst())
                .ifPresent(g -> sheet.labelled("Goal", LABEL, g.title(), 2, Style.TEXT));
        targets(sheet, look);
        List<MetricReading> readings = readings(look);
        if (readings.isEmpty()) {
            sheet.heading("Readings").prose("Nothing was read yet; r adds what is read today.", Style.MUTED);
            return sheet;
        }
        sheet.heading("Readings");
        for (int i = 0; i < readings.size(); i++) {
            Optional<MetricReading> before =
                    i + 1 < readings.size() ? Optional.of(readings.get(i + 1)) : Optional.empty();
            reading(sheet, look, readings.get(i), before);
        }
        return sheet;
    }

    private static void targets(Sheet sheet, MetricLook look) {
        List<MetricTarget> targets = look.scored().targets();
        sheet.labelled("Target", LABEL, look.target(), 1, targets.isEmpty() ? Style.WARN : Style.TEXT);
        for (int i = targets.size() - 2; i >= 0; i--) {
            sheet.labelled(
                    "",
                    LABEL,
                    "was " + MetricLook.words(targets.get(i)) + ", said "
                            + Days.words(targets.get(i).on()),
                    1,
                    Style.MUTED);
        }
    }

    private static void reading(Sheet sheet, MetricLook look, MetricReading reading, Optional<MetricReading> before) {
        String moved = look.moved(before, Optional.of(reading));
        sheet.stop(
                List.of(
                        new Sheet.Run(DisplayWidth.pad(Days.words(reading.on()), DAY), Style.MUTED),
                        new Sheet.Run(DisplayWidth.pad(reading.value(), VALUE), Style.STRONG),
                        new Sheet.Run(DisplayWidth.pad(moved, MOVED), MetricLook.movedLook(moved)),
                        new Sheet.Run(reading.why(), Style.TEXT)),
                reading.forecast().isBlank() ? "" : "forecast " + reading.forecast(),
                Style.MUTED);
    }
}
