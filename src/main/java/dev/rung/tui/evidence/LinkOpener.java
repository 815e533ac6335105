package dev.rung.tui.evidence;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Hands a link to the desktop, as one argument and through no shell. */
final class LinkOpener {
    private static final String PROGRAM = "xdg-open";

    private final String path;

    LinkOpener() {
        this(System.getenv().getOrDefault("PATH", ""));
    }

    /** @param path the folders to look for the opener in, as in {@code PATH} */
    LinkOpener(String path) {
        this.path = path;
    }

    /** Only links that lead to a page or a letter are opened: https with a host, and mailto. */
    static boolean safe(String link) {
        try {
            URI uri = new URI(link.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return scheme.equals("https") && uri.getHost() != null || scheme.equals("mailto");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Whether there is something that opens links. */
    boolean present() {
        for (String folder : path.split(":")) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, PROGRAM))) {
                return true;
            }
        }
        return false;
    }

    /** Opens a safe link; does not wait for what is opened. Refuses when that cannot be started. */
    void open(String link) {
        if (!safe(link)) {
            throw Refusal.usage("Only https and mailto links are opened.");
        }
        try {
            new ProcessBuilder(PROGRAM, link.strip())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw Refusal.data(PROGRAM + " cannot be started, so the link was not opened; y copies it.", failed);
        }
    }
}
