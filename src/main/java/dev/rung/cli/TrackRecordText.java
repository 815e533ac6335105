package dev.rung.cli;

import dev.rung.domain.initiative.ForecastErrors;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.RangeScores;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The track record as text: each range as a bar with its actual on it, and what they say together. */
final class TrackRecordText {
    /** The picture reaches from nothing to twice the P50, which stands in its middle. */
    private static final int BAR = 25;

    private static final int TITLE = 22;

    private final Printout out;

    TrackRecordText(Printout out) {
        this.out = out;
    }

    void print(TrackRecord record) {
        if (record.size() > 0) {
            out.heading("Forecasts with an actual, " + record.currency() + " a year");
            out.table(2, record.predictions().stream().map(TrackRecordText::row).toList());
            out.prose(2, "├─┤ is P10 to P90, ┼ the P50, ● the actual; the scale ends at twice the P50.");
            out.blank();
        }
        record.verdict().forEach(line -> out.prose(0, line));
        record.errors().ifPresent(this::bias);
        record.scores().ifPresent(this::scores);
        if (record.speaks() && record.byDriver().size() > 1) {
            out.blank();
            out.heading("By driver");
            record.byDriver().forEach((driver, own) -> part(driver.title(), own));
            out.blank();
            out.heading("By year");
            record.byYear().forEach((year, own) -> part(year.toString(), own));
        }
    }

    private static List<Words> row(Prediction p) {
        Landing landing = p.landing();
        return List.of(
                Words.of(p.closedOn().toString()),
                Words.of(Quoted.clip(p.title(), TITLE)),
                Words.of(picture(p)),
                Words.of(landing == Landing.INSIDE ? Ink.GOOD : Ink.HALF, Figures.brief(p.actual()))
                        .plain(" of " + Figures.brief(p.forecast().p50()))
                        .plain(
                                p.ranged()
                                        ? landing == Landing.INSIDE
                                                ? ", inside"
                                                : landing == Landing.BELOW ? ", below" : ", above"
                                        : ""));
    }

    /** Empty where the P50 is nothing or a loss, for then there is no scale. */
    static String picture(Prediction p) {
        Range range = p.forecast();
        if (range.p50() <= 0) {
            return "";
        }
        char[] bar = "·".repeat(BAR).toCharArray();
        if (p.ranged()) {
            for (int i = place(range.p10(), range); i <= place(range.p90(), range); i++) {
                bar[i] = '─';
            }
            bar[place(range.p10(), range)] = '├';
            bar[place(range.p90(), range)] = '┤';
        }
        bar[place(range.p50(), range)] = '┼';
        boolean off = p.actual() < 0 || p.actual() > 2 * range.p50();
        bar[place(p.actual(), range)] = off ? p.actual() < 0 ? '◂' : '▸' : '●';
        return new String(bar);
    }

    private static int place(double amount, Range range) {
        long at = Math.round(amount / (2 * range.p50()) * (BAR - 1));
        return (int) Math.max(0, Math.min(BAR - 1, at));
    }

    private void bias(ForecastErrors errors) {
        out.blank();
        out.heading("How far off");
        line("Mean error", Figures.money(errors.me()));
        line("Mean absolute error", Figures.money(errors.mae()));
        percent("Mean error in percent (MPE)", errors.mpe());
        percent("Mean absolute, in percent (MAPE)", errors.mape());
        percent("All misses of all actuals (WAPE)", errors.wape());
        percent("Symmetric (sMAPE)", OptionalDouble.of(errors.smape()));
        times("Actual ÷ P50, together", errors.ratio());
        times("Actual ÷ P50, geometric mean", errors.geometricRatio());
    }

    private void scores(RangeScores scores) {
        out.blank();
        out.heading("What the ranges cost, lower is better");
        line("Mean width, P10 to P90", Figures.money(scores.width()));
        line("Winkler score", Figures.money(scores.winkler()));
        line(
                "Pinball loss of P10, P50, P90",
                Figures.money(scores.pinball10()) + ", " + Figures.money(scores.pinball50()) + ", "
                        + Figures.money(scores.pinball90()));
    }

    /** Small parts say how many they are and no more. */
    private void part(String title, TrackRecord own) {
        String said = own.errors()
                        .map(ForecastErrors::ratio)
                        .orElse(OptionalDouble.empty())
                        .isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%.2f × the P50",
                        own.errors().orElseThrow().ratio().getAsDouble())
                : own.size() + ", too few to say";
        line(
                title,
                said
                        + own.hits()
                                .map(h -> ", " + h.inside() + " of " + h.ranges() + " inside")
                                .orElse(""));
    }

    private void percent(String label, OptionalDouble share) {
        line(label, share.isPresent() ? Figures.percent(share.getAsDouble()) : "n/a");
    }

    private void times(String label, OptionalDouble ratio) {
        line(label, ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : "n/a");
    }

    private void line(String label, String value) {
        out.line(new Words().plain("  " + label).pad(38).plain(value));
    }
}
