package dev.rung;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What day it is for one run of rung. */
final class RunClock {
    /** Names another day, {@code 2027-02-20}: for tests, which cannot wait twelve weeks. */
    private static final String DAY = "rung.today";

    private RunClock() {}

    /** The system's clock; where a test names a day, one that goes on from noon of it. */
    static Clock read() {
        Clock system = Clock.systemDefaultZone();
        String day = System.getProperty(DAY, "");
        if (day.isEmpty()) {
            return system;
        }
        Instant noon = LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(system.getZone())
                .toInstant();
        return Clock.offset(system, Duration.between(system.instant(), noon));
    }
}
