package dev.rung.domain.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The order in which people are talked of: drawn, so that nobody is always seen beside the same person, and always the same
 * for the same meeting.
 */
public final class MeetingOrder {
    private MeetingOrder() {}

    /** @param ids each thing's own, by which they are lined up before they are drawn */
    public static <T> List<T> of(String meetingId, List<T> people, Function<T, String> ids) {
        List<T> order = new ArrayList<>(people);
        order.sort(Comparator.comparing(ids));
        long seed = 0;
        for (char letter : meetingId.toCharArray()) {
            seed = seed * 1_000_003 + letter;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int last = order.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T moved = order.get(last);
            order.set(last, order.get(other));
            order.set(other, moved);
        }
        return order;
    }
}
