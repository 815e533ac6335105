package dev.rung.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Loop;
import dev.rung.tui.terminal.Console;
import dev.rung.tui.terminal.Editor;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Key;
import dev.rung.tui.terminal.Surface;
import dev.rung.tui.terminal.VirtualSurface;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sits at rung as a person does: keys go through the real loop, and what is read back is the last frame it showed. Every
 * call returns once the loop has read all input, drawn, and waits for more.
 */
public final class ScreenDriver implements AutoCloseable {
    /** The day of every golden screen. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final Seat seat;
    private final Thread loop;
    private volatile Optional<Throwable> failure = Optional.empty();

    private ScreenDriver(Rung rung, Destination first, int columns, int rows) {
        this.seat = new Seat(columns, rows);
        Editor editor = new Editor(seat, Map.of("EDITOR", "true"));
        this.loop = new Thread(() -> run(new App(rung, editor), first), "loop");
        this.loop.setDaemon(true);
        this.loop.start();
        seat.awaitRest(loop);
    }

    /** Opens a workspace at a place; the workspace stays the caller's. */
    public static ScreenDriver at(Rung rung, Destination first, int columns, int rows) {
        return new ScreenDriver(rung, first, columns, rows);
    }

    /** The clock of the golden screens: noon of {@link #DAY}. */
    public static Clock clock() {
        return Clock.fixed(Instant.parse(DAY + "T12:00:00Z"), ZoneOffset.UTC);
    }

    /** The sample workspace as of {@link #DAY}. */
    public static Rung sample(Path folder) {
        return Rung.demo(places(folder), clock());
    }

    /** Places that lie in a folder of the test. */
    public static Places places(Path folder) {
        return Places.of(Map.of(), folder.toString(), "");
    }

    private void run(App app, Destination first) {
        try {
            new Loop(seat, app, first).run();
        } catch (Seat.Left closed) {
            // the terminal was closed, as asked
        } catch (Throwable broken) {
            failure = Optional.of(broken);
        }
    }

    /** Presses keys, named as in code: {@code "j", "enter", "ctrl-e"}. */
    public ScreenDriver press(String... keys) {
        List<Input> inputs = new ArrayList<>();
        for (String key : keys) {
            inputs.add(new Input.Press(Key.of(key)));
        }
        return give(inputs);
    }

    /** Types a text, a key a character. */
    public ScreenDriver type(String text) {
        List<Input> inputs = new ArrayList<>();
        text.codePoints().forEach(c -> inputs.add(new Input.Press(Key.of(c == ' ' ? "space" : Character.toString(c)))));
        return give(inputs);
    }

    public ScreenDriver paste(String text) {
        return give(List.of(new Input.Paste(text)));
    }

    public ScreenDriver click(int column, int row) {
        return give(List.of(
                new Input.Mouse(Input.Mouse.Kind.PRESS, column, row),
                new Input.Mouse(Input.Mouse.Kind.RELEASE, column, row)));
    }

    public ScreenDriver resize(int columns, int rows) {
        return give(List.of(new Input.Resized(columns, rows)));
    }

    private ScreenDriver give(List<Input> inputs) {
        seat.give(inputs);
        seat.awaitRest(loop);
        broken();
        return this;
    }

    private void broken() {
        failure.ifPresent(f -> {
            throw new AssertionError("the loop ended with " + f, f);
        });
    }

    /** The frame last shown, a line a row. */
    public String text() {
        broken();
        return seat.shown();
    }

    /** Where the cursor was on it, as {@code column,row}; empty without one. */
    public String cursor() {
        return seat.cursorShown();
    }

    /** What was put on the clipboard last; empty when nothing was. */
    public String copied() {
        return seat.copied;
    }

    /** The loop has ended. */
    public boolean ended() {
        return !loop.isAlive();
    }

    /** Waits until words are on the screen. */
    public ScreenDriver waitFor(String words) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!text().contains(words) && System.nanoTime() < end) {
            seat.nap();
        }
        assertThat(text()).contains(words);
        return this;
    }

    /** Lets the loop idle until it has paused the screen, so that drafts are on disk. */
    public ScreenDriver idle() {
        long end = System.nanoTime() + 900_000_000L;
        while (System.nanoTime() < end) {
            seat.nap();
        }
        broken();
        return this;
    }

    /** Compares the frame with goldens/TestClass/name.txt; rewritten by {@code -Dgoldens=rewrite}. */
    public ScreenDriver golden(Class<?> test, String name) {
        Golden.check(test, name, text() + "-- cursor " + (cursor().isEmpty() ? "none" : cursor()) + "\n");
        return this;
    }

    /** Leaves as a closed terminal does: the loop ends without another input. */
    @Override
    public void close() {
        seat.leave();
        try {
            loop.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The terminal of the driver: inputs come from a queue, frames go to a virtual surface. */
    private static final class Seat implements Console {
        private static final class Left extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        private final VirtualSurface surface;
        private final Deque<Input> waiting = new ArrayDeque<>();
        private String shown = "";
        private String cursor = "";
        private volatile String copied = "";
        private boolean resting;
        private boolean left;

        Seat(int columns, int rows) {
            surface = new VirtualSurface(columns, rows);
        }

        synchronized void give(List<Input> inputs) {
            waiting.addAll(inputs);
            resting = false;
            notifyAll();
        }

        synchronized void leave() {
            left = true;
            notifyAll();
        }

        synchronized String shown() {
            return shown;
        }

        synchronized String cursorShown() {
            return cursor;
        }

        synchronized void nap() {
            waitFor(5);
        }

        private void waitFor(long millis) {
            try {
                wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        synchronized void awaitRest(Thread loop) {
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!resting && loop.isAlive() && System.nanoTime() < end) {
                waitFor(20);
            }
        }

        @Override
        public Surface surface() {
            return surface;
        }

        /** With time to wait the loop has drawn what it had to draw: it rests when nothing is waiting then. */
        @Override
        public synchronized Optional<Input> poll(int millis) {
            if (left) {
                throw new Left();
            }
            if (waiting.isEmpty() && millis > 0) {
                resting = true;
                notifyAll();
                waitFor(millis);
            }
            Optional<Input> next = Optional.ofNullable(waiting.poll());
            if (next.isPresent() && next.get() instanceof Input.Resized size) {
                surface.resize(size.columns(), size.rows());
            }
            return next;
        }

        @Override
        public synchronized void show() {
            shown = surface.text();
            cursor = surface.cursorAt();
        }

        @Override
        public void forget() {}

        @Override
        public void suspend() {}

        @Override
        public void outside(Runnable work) {
            work.run();
        }

        @Override
        public void copy(String text) {
            copied = text;
        }

        @Override
        public void close() {}
    }
}
