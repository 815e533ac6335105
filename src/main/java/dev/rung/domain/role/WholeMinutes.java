package dev.rung.domain.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seconds per activity of a week, made whole minutes that add up to the rounded whole: the largest remainders first. */
final class WholeMinutes {
    private final Map<Activity, Double> seconds = new EnumMap<>(Activity.class);
    private double unknown;

    private record Share(Optional<Activity> activity, int minutes, double remainder) {}

    void add(Optional<Activity> activity, double more) {
        activity.ifPresentOrElse(a -> seconds.merge(a, more, Double::sum), () -> unknown += more);
    }

    Map<Activity, Integer> sorted() {
        Map<Activity, Integer> sorted = new EnumMap<>(Activity.class);
        for (Share share : shares()) {
            if (share.minutes() > 0) {
                share.activity().ifPresent(a -> sorted.put(a, share.minutes()));
            }
        }
        return sorted;
    }

    int unsorted() {
        return shares().stream()
                .filter(s -> s.activity().isEmpty())
                .mapToInt(Share::minutes)
                .sum();
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        seconds.forEach((activity, all) -> shares.add(share(Optional.of(activity), all)));
        shares.add(share(Optional.empty(), unknown));
        double whole = unknown;
        for (double each : seconds.values()) {
            whole += each;
        }
        long left = Math.round(whole / 60)
                - shares.stream().mapToLong(Share::minutes).sum();
        shares.sort(Comparator.comparingDouble(Share::remainder).reversed());
        List<Share> spread = new ArrayList<>();
        for (Share share : shares) {
            boolean more = left-- > 0;
            spread.add(new Share(share.activity(), share.minutes() + (more ? 1 : 0), share.remainder()));
        }
        return spread;
    }

    private static Share share(Optional<Activity> activity, double seconds) {
        double minutes = seconds / 60;
        // A share of a third and its sums are off by less than this.
        int floor = (int) Math.floor(minutes + 1e-9);
        return new Share(activity, floor, minutes - floor);
    }
}
