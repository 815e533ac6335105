package dev.rung.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that saves evidence and says of each piece, once it is kept, that it is. */
final class Writer {
    private Writer() {}

    static Process start(Path file, String prefix, int pieces) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        prefix,
                        Integer.toString(pieces))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] args) {
        Workspace workspace = Workspace.reopened(Path.of(args[0]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String id = args[1] + "-" + i;
            workspace.save(id, "2026-01-10", "Title " + i);
            System.out.println(id);
            System.out.flush();
        }
        workspace.database().close();
    }
}
