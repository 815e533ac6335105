package dev.rung.domain.money.finance;

import java.util.Comparator;
import java.util.List;

/** What waiting costs, and in which order it costs least. Time is in any one unit, such as months. */
public final class CostOfDelay {
    private CostOfDelay() {}

    /**
     * One thing to do.
     *
     * @param value contribution lost for each unit of time in which it is not done
     * @param duration units of time it takes, above 0
     */
    public record Item(String name, double value, double duration) {
        public Item {
            if (!(duration > 0)) {
                throw new IllegalArgumentException("what takes no time has no place in an order");
            }
        }

        /** Cost of delay divided by duration (CD3; Reinertsen 2009). */
        public double perDuration() {
            return value / duration;
        }
    }

    /** What a delay loses where the benefit shifts and its window is fixed: {@code value per time × delay}. */
    public static double of(double value, double delay) {
        return value * delay;
    }

    /** Highest cost of delay by duration first; those that are equal stay as they were. */
    public static List<Item> ordered(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparingDouble(Item::perDuration).reversed())
                .toList();
    }

    /** What an order costs, done one after another: the sum of value × time of completion. */
    public static double total(List<Item> order) {
        double time = 0;
        double cost = 0;
        for (Item item : order) {
            time += item.duration();
            cost += item.value() * time;
        }
        return cost;
    }

    /** What an order earns by the horizon, beside {@code base} for each unit of time: each item from its completion on. */
    public static double earned(List<Item> order, double base, double horizon) {
        double time = 0;
        double earned = base * horizon;
        for (Item item : order) {
            time += item.duration();
            earned += item.value() * Math.max(0, horizon - time);
        }
        return earned;
    }
}
