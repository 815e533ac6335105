package dev.rung.tui.update;

import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sparkline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A metric in the words and signs of the scorecard, as of a day. */
record MetricLook(ScoredMetric scored, LocalDate today) {
    private static final int MOST_SPARK = 12;
    /** So that the least reading is seen as a reading, and lines above each other do not touch. */
    private static final double FLOOR = 0.15;

    private static final double CEILING = 1.45;

    private List<MetricReading> read() {
        return scored.readings().stream().filter(r -> !r.on().isAfter(today)).toList();
    }

    Optional<MetricReading> now() {
        return scored.readingBy(today);
    }

    Optional<MetricReading> last() {
        List<MetricReading> read = read();
        return read.size() < 2 ? Optional.empty() : Optional.of(read.get(read.size() - 2));
    }

    String nowWords() {
        return now().map(MetricReading::value).orElse("not read");
    }

    String lastWords() {
        return last().map(MetricReading::value).orElse("");
    }

    /** Without its day. */
    Optional<String> aim() {
        return scored.targetBy(today).map(MetricTarget::target);
    }

    String by() {
        return scored.targetBy(today).flatMap(MetricTarget::by).map(Days::words).orElse("");
    }

    /** {@code 3 % by 31 Mar 2027}. */
    String target() {
        return scored.targetBy(today).map(MetricLook::words).orElse("no target");
    }

    static String words(MetricTarget target) {
        return target.target() + target.by().map(by -> " by " + Days.words(by)).orElse("");
    }

    String forecast() {
        return now().map(MetricReading::forecast).orElse("");
    }

    /** {@code ↓ down}: which way is better. */
    String better() {
        return scored.metric().better() == Metric.Better.UP ? "↑ up" : "↓ down";
    }

    /** Whether the newest reading is better than the one before, in a word; {@code ""} where nobody can tell. */
    String moved() {
        return moved(last(), now());
    }

    String moved(Optional<MetricReading> before, Optional<MetricReading> after) {
        Optional<Double> from = before.flatMap(MetricReading::number);
        Optional<Double> to = after.flatMap(MetricReading::number);
        if (from.isEmpty() || to.isEmpty()) {
            return "";
        }
        int way = Double.compare(to.get(), from.get());
        if (way == 0) {
            return "same";
        }
        return way > 0 == (scored.metric().better() == Metric.Better.UP) ? "better" : "worse";
    }

    static Style movedLook(String moved) {
        return switch (moved) {
            case "better" -> Style.GOOD;
            case "worse" -> Style.WARN;
            default -> Style.MUTED;
        };
    }

    /** The newest readings between the least and the greatest of them; {@code ""} with fewer than two. */
    String spark() {
        List<Double> numbers = read().stream().flatMap(r -> r.number().stream()).toList();
        List<Double> newest = numbers.subList(Math.max(0, numbers.size() - MOST_SPARK), numbers.size());
        if (newest.size() < 2) {
            return "";
        }
        double least = newest.stream().mapToDouble(d -> d).min().orElseThrow();
        double most = newest.stream().mapToDouble(d -> d).max().orElseThrow();
        double span = most - least;
        return Sparkline.against(
                CEILING,
                newest.stream()
                        .mapToDouble(d -> FLOOR + (span == 0 ? 0.5 : (d - least) / span))
                        .toArray());
    }
}
