package dev.rung;

import dev.rung.domain.Refusal;
import dev.rung.domain.text.VisibleText;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.tui.App;
import dev.rung.tui.core.Loop;
import dev.rung.tui.terminal.Editor;
import dev.rung.tui.terminal.TerminalConsole;
import dev.rung.tui.terminal.TerminalGone;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** One run of the screens, from taking the terminal over to giving it back. */
class ScreenRun {
    static final int FINE = 0;
    static final int WRONG_USAGE = 2;
    static final int UNUSABLE = 3;
    private static final int GONE = 129;

    private final Map<String, String> environment;
    private final Places places;
    private final Clock clock;

    ScreenRun(Map<String, String> environment, Places places, Clock clock) {
        this.environment = environment;
        this.places = places;
        this.clock = clock;
    }

    /** The person's own workspace. Returns the exit code. */
    int workspace() {
        return run(() -> Rung.begin(places, clock), true);
    }

    /** The sample. Returns the exit code. */
    int sample() {
        return run(() -> Rung.demo(places, clock), false);
    }

    /** Begins to take over the terminal that this run is on. */
    TerminalConsole terminal() {
        return TerminalConsole.open(environment);
    }

    private int run(Supplier<Rung> opening, boolean mine) {
        boolean sample = false;
        // The terminal is made ready on its own thread while the workspace opens on this one.
        try (TerminalConsole console = terminal()) {
            Rehearsal.begin();
            try (Rung rung = opening.get()) {
                App app = new App(rung, new Editor(console, environment));
                Loop loop = new Loop(console, app, app.first());
                loop.firstFrame();
                rung.finishOpening();
                Upkeep.begin(rung, app, loop, mine);
                loop.run();
                sample = app.wantsSample();
                if (mine && app.isReady() && rung.profile().me().isPresent()) {
                    rung.todays().keepGlance();
                }
            }
        } catch (TerminalGone gone) {
            return GONE;
        } catch (Refusal refusal) {
            return refused(refusal);
        } catch (RuntimeException | Error failure) {
            return new CrashLog(places).tell(failure);
        }
        return sample ? sample() : FINE;
    }

    /** Says on one line why rung does not start. Returns the exit code, as a command would give it. */
    static int refused(Refusal refusal) {
        // System.err goes by the locale, and would lose letters where a command keeps them.
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        err.println("rung: " + VisibleText.line(String.valueOf(refusal.getMessage())));
        return refusal.kind() == Refusal.Cause.USAGE ? WRONG_USAGE : UNUSABLE;
    }
}
