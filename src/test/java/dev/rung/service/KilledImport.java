package dev.rung.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in a folder and says at which pack it is, for a test that ends it. */
final class KilledImport {
    private KilledImport() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Places places = Places.of(
                Map.of(), folder.toString(), folder.resolve("Max-Boss.db").toString());
        try (Rung rung = Rung.open(places, Clock.fixed(PackDesk.NOON, ZoneOffset.UTC))) {
            List<ArrivedPack> arrived =
                    rung.packs().look(List.of(Path.of(args[1])), PackDecision.NONE, Optional::empty, Progress.UNSEEN);
            rung.packs().take(arrived, PackDecision.NONE, Optional::empty, (done, all) -> {
                System.out.println(done);
                if (done == 70) {
                    waitForTheEnd();
                }
            });
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
