package dev.rung;

import dev.rung.service.Places;
import java.time.Clock;
import java.util.Map;

/** One command. */
final class CommandRun {
    private CommandRun() {}

    static int run(String[] args, Map<String, String> environment) {
        Places places = Places.of(environment, System.getProperty("user.home"), "");
        return new ScreenRun(environment, places, Clock.systemDefaultZone()).sample();
    }
}
