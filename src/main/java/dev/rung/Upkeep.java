package dev.rung;

import dev.rung.domain.Refusal;
import dev.rung.service.Rung;
import dev.rung.tui.App;
import dev.rung.tui.core.Loop;
import dev.rung.tui.core.Next;

/** What is done for the workspace once the person can work already: nobody should wait for it. */
final class Upkeep implements Runnable {
    private final Rung rung;
    private final App app;
    private final Loop loop;
    private final boolean mine;

    private Upkeep(Rung rung, App app, Loop loop, boolean mine) {
        this.rung = rung;
        this.app = app;
        this.loop = loop;
        this.mine = mine;
    }

    /**
     * Begins, on a thread of its own that ends with the program.
     *
     * @param mine the person's own workspace; the sample needs no care
     */
    static void begin(Rung rung, App app, Loop loop, boolean mine) {
        Thread thread = new Thread(new Upkeep(rung, app, loop, mine), "upkeep");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            boolean begun = rung.profile().me().isPresent();
            if (begun) {
                rung.warmUp();
            }
            app.ready();
            if (mine) {
                rung.warnings().forEach(w -> loop.post(() -> Next.refuse(w)));
            }
            if (mine && begun) {
                care();
            }
        } catch (Refusal refusal) {
            loop.post(() -> Next.refuse(String.valueOf(refusal.getMessage())));
        } catch (RuntimeException | Error failure) {
            loop.post(() -> {
                throw failure;
            });
        }
        new Thrift(loop::resting, this::keepGlance).keep();
    }

    /** So that the next start shows what it shows at once, also when this one ends by a kill or a power cut. */
    private void keepGlance() {
        try {
            if (mine && rung.profile().me().isPresent()) {
                rung.todays().keepGlance();
            }
        } catch (Refusal refusal) {
            loop.post(() -> Next.refuse(String.valueOf(refusal.getMessage())));
        }
    }

    private void care() {
        rung.evidence().emptyOldTrash();
        rung.ladders().refresh().ifPresent(words -> loop.post(() -> Next.say(words)));
        rung.todays().keepGlance();
        rung.safekeeping().daily();
    }
}
