package dev.rung.domain;

/** A request that cannot be met as it stands. The message is one line that says what, where and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is: a wrong call is mended by calling otherwise, an unusable file by mending the file. */
    public enum Cause {
        USAGE,
        DATA
    }

    private final Cause kind;

    private Refusal(Cause kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The call is wrong: an unknown id, a value out of range, an action that cannot be used now. */
    public static Refusal usage(String message) {
        return new Refusal(Cause.USAGE, message);
    }

    /** The data or a file is not usable. */
    public static Refusal data(String message) {
        return new Refusal(Cause.DATA, message);
    }

    /** The data or a file is not usable, and this is what was met. */
    public static Refusal data(String message, Throwable cause) {
        Refusal refusal = data(message);
        refusal.initCause(cause);
        return refusal;
    }

    public Cause kind() {
        return kind;
    }
}
