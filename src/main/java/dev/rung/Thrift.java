package dev.rung;

import java.util.function.BooleanSupplier;

/**
 * Gives memory back while nobody types. Left alone the JVM grows its heap by what the machine has, not by what rung needs,
 * and keeps it; a flag would say otherwise, but a jar cannot carry one.
 */
final class Thrift {
    private static final long LOOK_EVERY = 1_000;

    /** More than lives at any time, so that there is something to give back: a collection costs some 20 ms. */
    private static final long WORTH_IT = 24L << 20;

    private final BooleanSupplier resting;

    Thrift(BooleanSupplier resting) {
        this.resting = resting;
    }

    /** Goes on until the thread is interrupted. */
    void keep() {
        Runtime runtime = Runtime.getRuntime();
        long left = 0;
        while (pause()) {
            long used = runtime.totalMemory() - runtime.freeMemory();
            if (used > left + WORTH_IT && resting.getAsBoolean()) {
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
