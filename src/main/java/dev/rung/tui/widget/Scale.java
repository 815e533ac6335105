package dev.rung.tui.widget;

import dev.rung.domain.money.Figures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where an amount lies on a row of so many columns. Linear from 0 (or from the lowest, when that is below it), unless all
 * amounts are positive and the largest is more than {@link #FAR} times the smallest: then equal distances are equal
 * factors, so that a small bet beside a large one is still a range and not a dot.
 */
public final class Scale {
    public static final double FAR = 40;

    private static final int TICK_ROOM = 11;

    private final double low;
    private final double high;
    private final boolean logarithmic;
    private final int columns;

    private Scale(double low, double high, boolean logarithmic, int columns) {
        this.low = low;
        this.high = high;
        this.logarithmic = logarithmic;
        this.columns = Math.max(2, columns);
    }

    /** One that holds all the amounts; at least one, and the row has 2 columns or more. */
    public static Scale holding(Collection<Double> amounts, int columns) {
        double least = amounts.stream().mapToDouble(a -> a).min().orElseThrow();
        double most = amounts.stream().mapToDouble(a -> a).max().orElseThrow();
        if (least > 0 && most / least > FAR) {
            return new Scale(least, most, true, columns);
        }
        return between(Math.min(0, least), Math.max(0, most), columns);
    }

    /** A linear one from one amount to another. */
    public static Scale between(double low, double high, int columns) {
        return new Scale(low, high > low ? high : low + 1, false, columns);
    }

    public int columns() {
        return columns;
    }

    public boolean logarithmic() {
        return logarithmic;
    }

    /** The column of an amount, 0 to columns − 1; what lies beyond an end lies on it. */
    public int column(double amount) {
        double share = logarithmic
                ? Math.log(Math.max(low, amount) / low) / Math.log(high / low)
                : (amount - low) / (high - low);
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (columns - 1));
    }

    /** What kind of scale it is, and from where to where. */
    public String words() {
        String ends = Figures.brief(low) + " to " + Figures.brief(high);
        return logarithmic ? "logarithmic scale, " + ends : "linear scale, " + ends;
    }

    /** Round amounts with room between them, lowest first. */
    public List<Double> ticks() {
        return logarithmic ? factors() : steps();
    }

    private List<Double> steps() {
        double wanted = (high - low) / Math.max(1, columns / TICK_ROOM);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double ratio = wanted / power;
        double step = power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        for (double at = Math.ceil(low / step) * step; at <= high * (1 + 1e-9); at += step) {
            ticks.add(Math.abs(at) < step / 1e6 ? 0.0 : at);
        }
        return ticks;
    }

    private List<Double> factors() {
        List<Double> ticks = new ArrayList<>();
        double power = Math.pow(10, Math.floor(Math.log10(low)));
        int last = -TICK_ROOM;
        for (; power <= high; power *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                double at = power * factor;
                if (at >= low && at <= high && column(at) - last >= TICK_ROOM) {
                    ticks.add(at);
                    last = column(at);
                }
            }
        }
        return ticks;
    }
}
