package dev.rung.files;

/**
 * A weakness of a ladder that can be read all the same.
 *
 * @param id names the rule: {@code empty-cell}, {@code empty-level}, {@code trait}, {@code two-behaviours}, {@code neighbour},
 *     {@code tenure}, {@code reports}, {@code weasel}, {@code repeated}, {@code count}, {@code long}, {@code question}, {@code any-job}
 * @param line counted from 1; 0 where the ladder did not come from a file
 * @param path the JSON path of the words meant
 * @param message what is weak and how to mend it
 */
public record LadderWarning(String id, String file, int line, String path, String message) {
    /** One line that is safe to print. */
    public String text() {
        return new Fault(file, line, path, message + " [" + id + "]").text();
    }
}
