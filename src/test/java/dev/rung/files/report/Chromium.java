package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser. Without one a test that asks for it is skipped, except where {@code CI=true} says there must be one. */
record Chromium(Path room) {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    /** On how many sheets of a paper it prints. */
    long sheets(String html, String paper) throws IOException, InterruptedException {
        Path pdf = room.resolve("sheets.pdf");
        run(
                file(html.replace("</style>", "@page { size: " + paper + "; }</style>")),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf);
        return PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    Path file(String html) throws IOException {
        return Files.writeString(Files.createTempFile(room, "report", ".html"), html);
    }

    /** What the browser says on its standard output. */
    String run(Path page, String... wishes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(room, "profile")));
        command.addAll(List.of(wishes));
        command.add(page.toUri().toString());
        Path said = Files.createTempFile(room, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            fail("Chromium did not end within 30 seconds");
        }
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }

    private static String browser() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(n -> Path.of(folder, n)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> {
                    String reason =
                            "No Chromium on the PATH: install it (apt-get install chromium) to test HTML reports in it";
                    return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
                });
    }
}
