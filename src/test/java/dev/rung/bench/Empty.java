package dev.rung.bench;

/** What every Java program costs before it does anything. */
public final class Empty {
    private Empty() {}

    public static void main(String[] args) {}
}
