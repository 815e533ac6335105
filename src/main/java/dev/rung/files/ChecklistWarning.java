package dev.rung.files;

/**
 * Something that makes a checklist weak, though it can be used.
 *
 * @param id names the rule; stable
 * @param place where, and what to do about it
 */
public record ChecklistWarning(String id, Fault place) {
    /** One line that is safe to print. */
    public String text() {
        return new Fault(place.file(), place.line(), place.path(), place.message() + " [" + id + "]").text();
    }
}
