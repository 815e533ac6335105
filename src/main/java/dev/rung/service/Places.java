package dev.rung.service;

import dev.rung.domain.Refusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie on this machine, by the XDG rules.
 *
 * @param workspace the one file of records
 * @param ladders the person's own ladders
 * @param state the log
 */
public record Places(Path workspace, Path ladders, Path state) {

    /**
     * The places by the environment.
     *
     * @param workspaceOption the file named on the command line; empty when none was
     */
    public static Places of(Map<String, String> environment, String home, String workspaceOption) {
        Path base = path(home);
        Path data = folder(environment, "XDG_DATA_HOME", base.resolve(".local/share"));
        Path named = data.resolve("rung").resolve("workspace.db");
        String wanted = workspaceOption.isEmpty() ? environment.getOrDefault("RUNG_WORKSPACE", "") : workspaceOption;
        if (!wanted.isEmpty()) {
            named = path(wanted).toAbsolutePath().normalize();
        }
        return new Places(
                named,
                folder(environment, "XDG_CONFIG_HOME", base.resolve(".config"))
                        .resolve("rung")
                        .resolve("ladders"),
                folder(environment, "XDG_STATE_HOME", base.resolve(".local/state"))
                        .resolve("rung"));
    }

    /** The person's own checklists, which lie beside the ladders. */
    public Path checklists() {
        return ladders.resolveSibling("checklists");
    }

    /** The same places with another workspace. */
    public Places with(Path otherWorkspace) {
        return new Places(otherWorkspace, ladders, state);
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        // The rules say that a relative folder is to be ignored.
        return value.startsWith("/") ? path(value) : otherwise;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            throw Refusal.usage("“" + text + "” cannot be a file's name here; name another, or begin with"
                    + " LC_ALL=C.UTF-8 where the locale knows no letters beyond ASCII.");
        }
    }
}
