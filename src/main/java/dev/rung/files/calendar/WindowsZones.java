package dev.rung.files.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names that Windows has for time zones, and where in the zone database each is. */
final class WindowsZones {
    private WindowsZones() {}

    private static final class Table {
        private static final Map<String, String> ZONES = read();
    }

    /** The name in the zone database; in whatever case the name comes. */
    static Optional<String> zone(String name) {
        return Optional.ofNullable(Table.ZONES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> read() {
        Map<String, String> zones = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        WindowsZones.class.getResourceAsStream("/dev/rung/files/windows-zones.txt"),
                        "windows-zones.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> l.contains("=")).forEach(line -> {
                String[] sides = line.split("=", 2);
                zones.put(sides[0].strip().toLowerCase(Locale.ROOT), sides[1].strip());
            });
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar holds no windows-zones.txt", broken);
        }
        return zones;
    }
}
