package dev.rung;

import java.util.function.BooleanSupplier;

/**
 * Tidies up while nobody types: once in every rest it does what was left for it, and it gives memory back. Left alone the JVM grows its heap by what the machine has, not by what rung needs,
 * and keeps it; a flag would say otherwise, but a jar cannot carry one.
 */
final class Thrift {
    private static final long LOOK_EVERY = 1_000;

    /** More than lives at any time, so that there is something to give back: a collection costs some 20 ms. */
    private static final long WORTH_IT = 24L << 20;

    private final BooleanSupplier resting;
    private final Runnable onceInARest;

    Thrift(BooleanSupplier resting, Runnable onceInARest) {
        this.resting = resting;
        this.onceInARest = onceInARest;
    }

    /** Goes on until the thread is interrupted. */
    void keep() {
        Runtime runtime = Runtime.getRuntime();
        long left = 0;
        boolean rested = false;
        while (pause()) {
            boolean rests = resting.getAsBoolean();
            if (rests && !rested) {
                onceInARest.run();
            }
            rested = rests;
            long used = runtime.totalMemory() - runtime.freeMemory();
            if (rests && used > left + WORTH_IT) {
                System.gc();
                left = runtime.totalMemory() - runtime.freeMemory();
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_EVERY);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
