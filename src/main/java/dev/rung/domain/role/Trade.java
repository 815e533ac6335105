package dev.rung.domain.role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Hours to give up of one activity for another.
 *
 * @param hundredths of a minute, over all the weeks of the sum it was reckoned from; above 0, exact
 * @param weeks how many weeks that were
 */
public record Trade(Activity from, Activity to, long hundredths, int weeks) {
    private static final int HUNDREDTHS_OF_A_QUARTER = 15 * 100;

    /** Who takes hours that are over where no activity misses them, and in the other direction who gives: first come first. */
    private static final List<Activity> TAKERS = List.of(
            Activity.CUSTOMER,
            Activity.BUSINESS,
            Activity.STRATEGY,
            Activity.GO_TO_MARKET,
            Activity.PEOPLE,
            Activity.DELIVERY);

    private record Part(Activity activity, long hundredths) {}

    /**
     * The trades that bring every activity into its band while the hours stay as many, with the fewest hours moved: no plan
     * moves less than all that is above the bands, nor less than all that is missing below them, and this one moves the larger
     * of the two. The largest come first.
     *
     * @param bands whose lower ends add up to 100 at most and whose upper ends to 100 at least
     */
    static List<Trade> toGetInto(Bands bands, HourSum hours) {
        Map<Activity, Long> over = new EnumMap<>(Activity.class);
        Map<Activity, Long> under = new EnumMap<>(Activity.class);
        bands.of().forEach((activity, band) -> {
            long now = hours.of(activity) * 100;
            put(over, activity, now - band.to() * hours.counted());
            put(under, activity, band.from() * hours.counted() - now);
        });
        long surplus = sum(over) - sum(under);
        for (int i = 0; i < TAKERS.size() && surplus != 0; i++) {
            Activity each = surplus > 0 ? TAKERS.get(i) : TAKERS.get(TAKERS.size() - 1 - i);
            long after = hours.of(each) * 100 - over.getOrDefault(each, 0L) + under.getOrDefault(each, 0L);
            Band band = bands.of().get(each);
            if (surplus > 0) {
                long room = Math.min(surplus, band.to() * hours.counted() - after);
                put(under, each, under.getOrDefault(each, 0L) + room);
                surplus -= room;
            } else {
                long room = Math.min(-surplus, after - band.from() * hours.counted());
                put(over, each, over.getOrDefault(each, 0L) + room);
                surplus += room;
            }
        }
        return paired(parts(over), parts(under), hours.weeks());
    }

    private static List<Trade> paired(Deque<Part> givers, Deque<Part> takers, int weeks) {
        List<Trade> trades = new ArrayList<>();
        while (!givers.isEmpty() && !takers.isEmpty()) {
            Part giver = givers.pop();
            Part taker = takers.pop();
            long moved = Math.min(giver.hundredths(), taker.hundredths());
            trades.add(new Trade(giver.activity(), taker.activity(), moved, weeks));
            if (giver.hundredths() > moved) {
                givers.push(new Part(giver.activity(), giver.hundredths() - moved));
            }
            if (taker.hundredths() > moved) {
                takers.push(new Part(taker.activity(), taker.hundredths() - moved));
            }
        }
        trades.sort(Comparator.comparingLong(Trade::hundredths).reversed());
        return trades;
    }

    private static void put(Map<Activity, Long> parts, Activity activity, long hundredths) {
        if (hundredths > 0) {
            parts.put(activity, hundredths);
        }
    }

    private static long sum(Map<Activity, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Deque<Part> parts(Map<Activity, Long> parts) {
        Deque<Part> largest = new ArrayDeque<>();
        parts.entrySet().stream()
                .map(e -> new Part(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Part::hundredths).reversed())
                .forEach(largest::add);
        return largest;
    }

    /** Minutes a week. */
    public double minutesAWeek() {
        return hundredths / 100.0 / weeks;
    }

    /** {@code 4 h 30 a week of delivery for customer}, to the nearest quarter of an hour. */
    public String words() {
        return hoursWords() + " a week of " + from.id() + " for " + to.id();
    }

    /** {@code 4 h 30}, to the nearest quarter of an hour; {@code 5 min} for what is nearest to none. */
    public String hoursWords() {
        long quarters = Math.round(hundredths / (double) weeks / HUNDREDTHS_OF_A_QUARTER);
        return quarters == 0 ? "5 min" : HoursText.words(quarters * 15);
    }
}
