package dev.rung.domain.leverage;

import java.util.Locale;

/** Whether a signal is there. */
public enum State {
    THERE("there", "!"),
    NOT_THERE("not there", "·"),
    /** Nobody has said it yet. */
    ASK("to ask", "?"),
    /** It was asked, and the leader does not know. */
    UNKNOWN("not known", "?");

    private final String words;
    private final String sign;

    State(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    public String words() {
        return words;
    }

    /** One column; the words say the same. */
    public String sign() {
        return sign;
    }

    /** As files spell it: {@code not_there}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
