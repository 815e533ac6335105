package dev.rung.tui.forecast;

import dev.rung.domain.initiative.ForecastErrors;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.money.Figures;
import dev.rung.domain.text.Amount;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.RangeBar;
import dev.rung.tui.widget.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Every bet of a track record as a row: what was promised as a range on the common scale, and where it came in. */
final class RecordPicture {
    private static final int WORD = 8;
    private static final int AMOUNTS = 15;
    private static final int DRIVER = 14;
    private static final int DRIVER_FROM = 100;

    private final int columns;
    private final int titles;
    private final int drivers;
    private final Scale scale;

    /** @param record with one entry at least */
    RecordPicture(TrackRecord record, int columns) {
        this.columns = columns;
        this.drivers = columns >= DRIVER_FROM ? DRIVER : 0;
        this.titles = Math.max(12, Math.min(36, (columns - drivers) * 3 / 10));
        List<Double> amounts = new ArrayList<>();
        for (Prediction p : record.predictions()) {
            amounts.addAll(List.of(p.forecast().p10(), p.forecast().p90(), p.actual()));
        }
        this.scale = Scale.holding(amounts, columns - chart() - WORD - AMOUNTS - 2);
    }

    private int chart() {
        return titles + 2 + drivers;
    }

    String scaleWords() {
        return scale.words();
    }

    Sheet sheet(TrackRecord record, RecordGrouping grouping) {
        Sheet sheet = new Sheet(columns);
        sheet.line(row -> {
            row.text(0, 0, grouping.words(), Style.FAINT, titles);
            RangeBar.axis(row, chart(), 0, scale);
            row.textEnding(columns, 0, "came of P50", Style.FAINT);
        });
        for (Map.Entry<String, TrackRecord> group : grouping.of(record).entrySet()) {
            if (!group.getKey().isEmpty()) {
                sheet.heading(group.getKey(), summary(group.getValue()));
            }
            for (Prediction prediction : group.getValue().predictions()) {
                sheet.stop(
                        () -> Next.open(new Destination.InitiativePage(prediction.initiativeId(), "Return")),
                        row -> draw(row, prediction));
            }
        }
        sheet.gap().prose(RangeBar.LEGEND, Style.FAINT);
        return sheet;
    }

    /** Small groups are only counted. */
    private static String summary(TrackRecord group) {
        String count = Amount.of(group.size(), "forecast");
        if (!group.speaks()) {
            return count + "; from " + TrackRecord.FEWEST + " on it says more";
        }
        StringBuilder words = new StringBuilder(count);
        group.hits()
                .ifPresent(h -> words.append(", ")
                        .append(h.inside())
                        .append(" of ")
                        .append(h.ranges())
                        .append(" in range"));
        group.errors()
                .map(ForecastErrors::ratio)
                .ifPresent(r -> r.ifPresent(x -> words.append(String.format(Locale.ROOT, ", %.2f × the P50", x))));
        return words.toString();
    }

    private void draw(Canvas row, Prediction prediction) {
        row.text(0, 0, prediction.title(), Style.TEXT, titles);
        if (drivers > 0) {
            row.text(titles + 2, 0, prediction.driver().title(), Style.MUTED, drivers - 1);
        }
        RangeBar.draw(row, chart(), 0, scale, prediction.forecast(), OptionalDouble.of(prediction.actual()));
        int words = chart() + scale.columns() + 2;
        row.text(words, 0, word(prediction), style(prediction));
        String amounts = Figures.brief(prediction.actual()) + " of "
                + Figures.brief(prediction.forecast().p50());
        row.textEnding(columns, 0, amounts, Style.MUTED);
    }

    private static String word(Prediction prediction) {
        if (!prediction.ranged()) {
            return "no range";
        }
        return switch (prediction.landing()) {
            case BELOW -> "below";
            case INSIDE -> "inside";
            case ABOVE -> "above";
        };
    }

    private static Style style(Prediction prediction) {
        return !prediction.ranged() ? Style.MUTED : prediction.landing() == Landing.INSIDE ? Style.GOOD : Style.WARN;
    }
}
