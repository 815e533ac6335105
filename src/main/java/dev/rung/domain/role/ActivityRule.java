package dev.rung.domain.role;

/**
 * What the person said once of meetings with these words in their title, or with this attendee.
 *
 * @param pattern words in lower case, or an address or a part of one, such as {@code @customer.example}
 * @param place rules are tried in the order of their places, the person's before the ones that came with rung
 */
public record ActivityRule(String id, Kind kind, String pattern, Activity activity, int place) {
    public enum Kind {
        WORDS,
        ATTENDEE
    }
}
