package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The id of a ladder that is about to be. */
final class LadderId {
    private LadderId() {}

    /** As named, otherwise the file's name in small letters and dashes. */
    static String of(Optional<String> named, Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String id = named.orElseGet(() -> name.replaceAll("\\.[A-Za-z]+$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", ""));
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Refusal.usage(Quoted.of(id) + " cannot be a ladder's id; give it one of small letters, digits and"
                    + " dashes with --id");
        }
        return id;
    }
}
