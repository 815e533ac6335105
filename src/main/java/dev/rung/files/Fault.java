package dev.rung.files;

/**
 * What is wrong with a file, where, and what to do about it.
 *
 * @param file the file as the person named it
 * @param line counted from 1; 0 where the whole file is meant
 * @param path the JSON path, such as {@code $.levels[2].after[0]}; empty where there is none
 * @param message says what is wrong and how to mend it, without the place
 */
public record Fault(String file, int line, String path, String message) {

    /** A fault of the whole file. */
    public static Fault ofFile(String file, String message) {
        return new Fault(file, 0, "", message);
    }

    /** One line that is safe to print: {@code ladders/mine.json:14: $.levels[2].after[0]: there is no level "staff"}. */
    public String text() {
        StringBuilder text = new StringBuilder(Shown.whole(file));
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        return text.append(message).toString();
    }
}
