package dev.rung.tui.core;

import dev.rung.domain.Refusal;
import dev.rung.tui.terminal.Console;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Key;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The one thread of the screens: reads input, does what it means, draws once, waits. */
public final class Loop {
    private static final int LIVELY_MILLIS = 5;
    private static final int RESTING_MILLIS = 25;
    private static final long LIVELY_FOR = 2_000;
    private static final long PAUSE_EVERY = 400;
    private static final long LOOK_ELSEWHERE_EVERY = 1_000;

    private static final Key CTRL_C = Key.of("ctrl-c");
    private static final Key ESC = Key.of("esc");

    private final Console console;
    private final Everywhere everywhere;
    private final Navigator navigator;
    private final Frame frame;
    private final Background background = new Background();
    private final Queue<Supplier<Next>> posted = new ConcurrentLinkedQueue<>();
    private Optional<Toast> toast = Optional.empty();
    private Optional<Hotspots.Grip> held = Optional.empty();
    private boolean running = true;
    private boolean stale = true;
    private boolean interrupted;
    private volatile long lastInput = now();
    private long lastPause = now();
    private long lastLook = now();

    public Loop(Console console, Everywhere everywhere, Destination first) {
        this.console = console;
        this.everywhere = everywhere;
        this.navigator = new Navigator(everywhere, first);
        this.frame = new Frame(everywhere);
    }

    /** Has something done on the screens' thread, between two inputs. May be called from any thread. */
    public void post(Supplier<Next> what) {
        posted.add(what);
    }

    /** Whether the person has not touched anything for a while. May be asked from any thread. */
    public boolean resting() {
        return now() - lastInput > LIVELY_FOR;
    }

    /** Draws the first frame and returns; {@link #run()} goes on from there. */
    public void firstFrame() {
        drawIfStale();
    }

    /** Runs until the person quits. */
    public void run() {
        try {
            while (running) {
                drawIfStale();
                boolean lively = now() - lastInput < LIVELY_FOR || background.busy();
                Optional<Input> input = console.poll(lively ? LIVELY_MILLIS : RESTING_MILLIS);
                while (input.isPresent() && running) {
                    lastInput = now();
                    stale = true;
                    read(input.get());
                    input = console.poll(0);
                }
                betweenInputs();
            }
        } finally {
            background.close();
            navigator.top().pause();
        }
    }

    private void betweenInputs() {
        long now = now();
        for (Supplier<Next> what = posted.poll(); what != null; what = posted.poll()) {
            stale = true;
            attempt(what);
        }
        background.finished().ifPresent(then -> {
            stale = true;
            attempt(then::next);
        });
        if (background.busy() || navigator.top().restless()) {
            stale = true;
        }
        if (toast.isPresent() && toast.get().until() < now) {
            toast = Optional.empty();
            stale = true;
        }
        if (now - lastPause > PAUSE_EVERY) {
            lastPause = now;
            guarded(navigator.top()::pause);
        }
        if (now - lastLook > LOOK_ELSEWHERE_EVERY) {
            lastLook = now;
            if (everywhere.changedElsewhere()) {
                guarded(navigator.top()::refresh);
                stale = true;
            }
        }
    }

    private void drawIfStale() {
        if (stale) {
            stale = false;
            Optional<Toast> shown = background.words().map(words -> new Toast(words, false, Long.MAX_VALUE));
            frame.draw(console.surface(), navigator, shown.isPresent() ? shown : toast);
            console.show();
        }
    }

    private void read(Input input) {
        if (input instanceof Input.Press press
                && background.busy()
                && press.key().equals(ESC)) {
            background.cancel();
            say("Cancelled.", false);
            return;
        }
        boolean wasInterrupted = interrupted;
        interrupted = false;
        if (input instanceof Input.Press press && press.key().equals(CTRL_C)) {
            interrupt(wasInterrupted);
        } else if (input instanceof Input.Press press) {
            toast = Optional.empty();
            pressed(press);
        } else if (input instanceof Input.Mouse mouse) {
            mouse(mouse);
        } else if (!(input instanceof Input.Resized) && !(input instanceof Input.Focus)) {
            attempt(() -> navigator.top().input(input));
        }
    }

    /** Ctrl-C goes back as Esc does; twice at the top it quits. */
    private void interrupt(boolean again) {
        if (navigator.depth() > 1 || navigator.top().typing()) {
            pressed(new Input.Press(ESC));
        } else if (again) {
            running = false;
        } else {
            interrupted = true;
            say("Once more to quit.", false);
        }
    }

    private void pressed(Input.Press press) {
        attempt(() -> {
            Next next = navigator.top().input(press);
            if (!(next instanceof Next.Pass)) {
                return next;
            }
            if (navigator.top().typing() && press.key().isText()) {
                return Next.stay();
            }
            return Keys.meaning(press.key(), navigator, everywhere)
                    .map(Action::perform)
                    .orElseGet(() -> unless(tooSmall(), press.key()));
        });
    }

    private boolean tooSmall() {
        return console.surface().columns() < Frame.LEAST_COLUMNS
                || console.surface().rows() < Frame.LEAST_ROWS;
    }

    /** On a terminal too small for anything, q always quits, wherever one is. */
    private static Next unless(boolean tooSmall, Key key) {
        return tooSmall && key.name().equals("q") ? new Next.Quit() : Next.stay();
    }

    private void mouse(Input.Mouse mouse) {
        switch (mouse.kind()) {
            case PRESS -> {
                Optional<Hotspots.Grip> grip = frame.hotspots().gripAt(mouse.column(), mouse.row());
                held = grip.filter(Hotspots.Grip::holds);
                if (grip.isPresent()) {
                    attempt(() -> grip.get().mouse(mouse));
                } else {
                    attempt(() -> navigator.top().input(moved(mouse)));
                }
            }
            case WHEEL_UP, WHEEL_DOWN -> {
                Optional<IntFunction<Next>> wheel = frame.hotspots().wheelAt(mouse.column(), mouse.row());
                int rows = mouse.kind() == Input.Mouse.Kind.WHEEL_UP ? -3 : 3;
                wheel.ifPresent(w -> attempt(() -> w.apply(rows)));
            }
            case DRAG, RELEASE -> {
                Optional<Hotspots.Grip> grip = held;
                held = mouse.kind() == Input.Mouse.Kind.RELEASE ? Optional.empty() : held;
                attempt(() -> grip.isPresent()
                        ? grip.get().mouse(mouse)
                        : navigator.top().input(moved(mouse)));
            }
        }
    }

    private Input.Mouse moved(Input.Mouse mouse) {
        Rect body = Frame.body(console.surface());
        return new Input.Mouse(mouse.kind(), mouse.column() - body.column(), mouse.row() - body.row());
    }

    private void guarded(Runnable work) {
        attempt(() -> {
            work.run();
            return Next.stay();
        });
    }

    /** Does something for the person; what is refused is said at the foot, and rung goes on. */
    private void attempt(Supplier<Next> what) {
        try {
            perform(what.get());
        } catch (Refusal refusal) {
            say(refusal.getMessage(), true);
        }
    }

    private void perform(Next next) {
        if (next instanceof Next.Say say) {
            perform(say.then());
            say(say.words(), say.alarm());
        } else if (next instanceof Next.Open open) {
            navigator.open(open.destination());
        } else if (next instanceof Next.Restart restart) {
            navigator.restart(restart.destination());
        } else if (next instanceof Next.Show show) {
            navigator.show(show.screen());
        } else if (next instanceof Next.Back) {
            navigator.back();
        } else if (next instanceof Next.BackThen back) {
            navigator.back();
            perform(back.then().get());
        } else if (next instanceof Next.Quit) {
            navigator.leave();
            running = false;
        } else if (next instanceof Next.Suspend) {
            navigator.top().pause();
            console.suspend();
        } else if (next instanceof Next.Repaint) {
            console.forget();
        } else if (next instanceof Next.Copy copy) {
            console.copy(copy.text());
            say("Copied " + copy.what() + ".", false);
        } else if (next instanceof Next.Edit edit) {
            navigator.top().pause();
            edit.edited().accept(everywhere.edit(edit.text()));
        } else if (next instanceof Next.Work work) {
            background.start(work);
        }
    }

    private void say(String words, boolean alarm) {
        toast = Optional.of(Toast.of(words, alarm, now()));
        stale = true;
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
