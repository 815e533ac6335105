package dev.rung.tui.core;

import dev.rung.tui.terminal.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Where the mouse does something, as the last frame drew it. What was drawn later lies above. */
public final class Hotspots {
    private record Spot(Rect area, Grip grip) {}

    /** What was pressed with the mouse, and gets every movement until it is let go. */
    public interface Grip {
        /** Takes the mouse where it is on the terminal; also outside of what was pressed, once it is held. */
        Next mouse(Input.Mouse mouse);

        /** False where only the press itself means something. */
        default boolean holds() {
            return true;
        }
    }

    private record Click(Supplier<Next> click) implements Grip {
        @Override
        public Next mouse(Input.Mouse mouse) {
            return click.get();
        }

        @Override
        public boolean holds() {
            return false;
        }
    }

    private record Wheel(Rect area, IntFunction<Next> turn) {}

    private final List<Spot> spots = new ArrayList<>();
    private final List<Wheel> wheels = new ArrayList<>();

    void clear() {
        spots.clear();
        wheels.clear();
    }

    void onClick(Rect area, Supplier<Next> click) {
        spots.add(new Spot(area, new Click(click)));
    }

    void onMouse(Rect area, Grip grip) {
        spots.add(new Spot(area, grip));
    }

    void onWheel(Rect area, IntFunction<Next> turn) {
        wheels.add(new Wheel(area, turn));
    }

    /** What a press there gets hold of, if anything. */
    public Optional<Grip> gripAt(int column, int row) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            if (spots.get(i).area().contains(column, row)) {
                return Optional.of(spots.get(i).grip());
            }
        }
        return Optional.empty();
    }

    /** What a click there does, if anything. */
    public Optional<Supplier<Next>> at(int column, int row) {
        return gripAt(column, row).map(grip -> () -> grip.mouse(new Input.Mouse(Input.Mouse.Kind.PRESS, column, row)));
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
