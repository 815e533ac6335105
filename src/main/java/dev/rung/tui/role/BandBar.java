package dev.rung.tui.role;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.Band;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of an activity as a bar with its band behind it. Hours and band differ in their signs, with a third where they
 * meet, so that it is read without colour.
 */
final class BandBar {
    /** What the signs mean. */
    static final String LEGEND = "▆ your hours   ░ the band   ▓ your hours within it";

    private static final int LABEL = 14;
    private static final int WORDS = 34;
    private static final int MOST = 60;
    private static final int LEAST_SCALE = 60;

    private final RoleAudit audit;
    private final int columns;
    private final double scale;

    /** @param columns of the whole row, with label and words */
    BandBar(RoleAudit audit, int columns) {
        this.audit = audit;
        this.columns = Math.max(8, Math.min(MOST, columns - LABEL - WORDS));
        double most = audit.bands().of().keySet().stream()
                .mapToDouble(audit.hours()::percent)
                .max()
                .orElse(0);
        this.scale = Math.max(LEAST_SCALE, Math.ceil(most / 10) * 10);
    }

    /** Where the scale ends. */
    String scaleWords() {
        return "the bars end at " + Math.round(scale) + " %";
    }

    /** A row: the activity, its bar, percent, how it lies, hours of a week. */
    List<Sheet.Run> row(Activity activity) {
        List<Sheet.Run> runs = new ArrayList<>();
        boolean counted = activity != Activity.OVERHEAD;
        runs.add(new Sheet.Run(DisplayWidth.pad(label(activity), LABEL), counted ? Style.TEXT : Style.MUTED));
        if (counted) {
            bar(runs, activity);
        } else {
            runs.add(new Sheet.Run(" ".repeat(columns), Style.TEXT));
        }
        String percent = audit.percentWords(activity);
        runs.add(new Sheet.Run(
                " ".repeat(Math.max(1, 8 - percent.length())) + percent, counted ? Style.STRONG : Style.MUTED));
        runs.add(new Sheet.Run("  " + DisplayWidth.pad(words(activity), 16), look(activity)));
        runs.add(new Sheet.Run(hours(activity), Style.MUTED));
        return runs;
    }

    private String hours(Activity activity) {
        String words = AuditSheet.week(audit.hours(), activity);
        return " ".repeat(Math.max(0, 8 - words.length())) + words;
    }

    static String label(Activity activity) {
        return Character.toUpperCase(activity.id().charAt(0)) + activity.id().substring(1);
    }

    private String words(Activity activity) {
        return activity == Activity.OVERHEAD
                ? "of all hours"
                : audit.fit(activity).word() + " "
                        + audit.bands().of().get(activity).words();
    }

    private Style look(Activity activity) {
        if (activity == Activity.OVERHEAD) {
            return Style.MUTED;
        }
        return audit.fit(activity) == Band.Fit.WITHIN ? Style.GOOD : Style.WARN;
    }

    private void bar(List<Sheet.Run> runs, Activity activity) {
        Band band = audit.bands().of().get(activity);
        long minutes = audit.hours().of(activity);
        int from = column(band.from());
        int to = Math.max(from + 1, column(band.to()));
        int end = minutes == 0 ? 0 : Math.max(1, column(audit.hours().percent(activity)));
        // Rounding to columns must not make the bar say something else than the words.
        end = switch (audit.fit(activity)) {
            case BELOW -> Math.min(end, from);
            case WITHIN -> minutes == 0 ? 0 : Math.max(from + 1, Math.min(end, to));
            case ABOVE -> Math.max(end, to + 1);
        };
        StringBuilder piece = new StringBuilder();
        Style before = Style.FAINT;
        for (int x = 0; x < columns; x++) {
            boolean filled = x < end;
            boolean within = x >= from && x < to;
            Style style = filled ? Style.ACCENT : within ? Style.MUTED : Style.FAINT;
            if (!style.equals(before) && !piece.isEmpty()) {
                runs.add(new Sheet.Run(piece.toString(), before));
                piece.setLength(0);
            }
            before = style;
            piece.append(filled ? within ? '▓' : '▆' : within ? '░' : '·');
        }
        runs.add(new Sheet.Run(piece.toString(), before));
    }

    private int column(double percent) {
        return (int) Math.min(columns, Math.round(percent / scale * columns));
    }
}
