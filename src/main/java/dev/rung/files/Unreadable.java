package dev.rung.files;

import dev.rung.domain.Refusal;

/** A fault after which nothing more of the file can be read. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public Unreadable(Fault fault) {
        super(fault.text());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** The same as the user is told. */
    public Refusal refusal() {
        return Refusal.data(getMessage());
    }
}
