package dev.rung.files.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one style of every HTML report, and what is added to it for a page of another shape. */
final class Stylesheet {
    private static final String TEXT = read("report.css");
    private static final String SHEET = read("sheet.css");
    private static final String CASE = read("case.css");

    private Stylesheet() {}

    static String of(Document.Shape shape) {
        return switch (shape) {
            case REPORT -> TEXT.strip();
            case SHEET -> TEXT.strip() + "\n" + SHEET.strip();
            case CASE -> TEXT.strip() + "\n" + CASE.strip();
        };
    }

    private static String read(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Stylesheet.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
