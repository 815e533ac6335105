package dev.rung.domain.money.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All calculators of the desk, those of one group together. */
public final class Desk {
    private static final List<DeskCalculator> ALL = Stream.of(
                    RevenueDesk.all(), LifetimeDesk.all(), ReturnDesk.all(), WaitingDesk.all(), ChanceDesk.all(),
                    CostDesk.all())
            .flatMap(List::stream)
            .toList();

    private Desk() {}

    public static List<DeskCalculator> all() {
        return ALL;
    }

    public static Optional<DeskCalculator> named(String id) {
        return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
