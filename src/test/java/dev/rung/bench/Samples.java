package dev.rung.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of the same thing in milliseconds, and the row they make in the table. */
final class Samples {
    private final List<Double> millis = new ArrayList<>();

    static String header() {
        return String.format(
                Locale.ROOT,
                "%-50s %7s %7s %7s %7s %5s %7s  %s",
                "milliseconds",
                "min",
                "median",
                "p99",
                "max",
                "n",
                "× JVM",
                "held against");
    }

    void add(double time) {
        millis.add(time);
    }

    /** Adds what a piece of work takes. */
    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / 1e6);
    }

    /** The smallest time that so many of a hundred do not exceed. */
    double at(int percent) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** A row: the ratio is that of the medians; the bar is met or not by the median or, where it says so, by p99. */
    String row(String what, Samples bareJvm, Bar bar) {
        double ratio = at(50) / bareJvm.at(50);
        return String.format(
                Locale.ROOT,
                "%-50s %7.1f %7.1f %7.1f %7.1f %5d %7.2f  %s",
                what,
                at(0),
                at(50),
                at(99),
                at(100),
                millis.size(),
                ratio,
                bar.verdict(this, ratio));
    }

    /** What a figure is held against. */
    interface Bar {
        String verdict(Samples samples, double ratio);

        static Bar none() {
            return (samples, ratio) -> "";
        }

        static Bar ratio(double most) {
            return (samples, ratio) -> String.format(Locale.ROOT, "median ≤ %.0f × JVM: %s", most, met(ratio <= most));
        }

        static Bar median(double most) {
            return (samples, ratio) ->
                    String.format(Locale.ROOT, "median ≤ %.0f ms: %s", most, met(samples.at(50) <= most));
        }

        static Bar p99(double most) {
            return (samples, ratio) ->
                    String.format(Locale.ROOT, "p99 ≤ %.0f ms: %s", most, met(samples.at(99) <= most));
        }

        static String met(boolean met) {
            return met ? "met" : "MISSED";
        }
    }
}
