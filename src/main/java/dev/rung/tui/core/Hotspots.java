package dev.rung.tui.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Where the mouse does something, as the last frame drew it. What was drawn later lies above. */
public final class Hotspots {
    private record Spot(Rect area, Supplier<Next> click) {}

    private record Wheel(Rect area, IntFunction<Next> turn) {}

    private final List<Spot> spots = new ArrayList<>();
    private final List<Wheel> wheels = new ArrayList<>();

    void clear() {
        spots.clear();
        wheels.clear();
    }

    void onClick(Rect area, Supplier<Next> click) {
        spots.add(new Spot(area, click));
    }

    void onWheel(Rect area, IntFunction<Next> turn) {
        wheels.add(new Wheel(area, turn));
    }

    /** What a click there does, if anything. */
    public Optional<Supplier<Next>> at(int column, int row) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            if (spots.get(i).area().contains(column, row)) {
                return Optional.of(spots.get(i).click());
            }
        }
        return Optional.empty();
    }

    /** What turning the wheel there does, if anything; takes rows, negative upwards. */
    public Optional<IntFunction<Next>> wheelAt(int column, int row) {
        for (int i = wheels.size() - 1; i >= 0; i--) {
            if (wheels.get(i).area().contains(column, row)) {
                return Optional.of(wheels.get(i).turn());
            }
        }
        return Optional.empty();
    }
}
