package dev.rung.domain.role;

/** Minutes as people write hours. */
public final class HoursText {
    private HoursText() {}

    /** {@code 3 h 30}, {@code 20 h}, {@code 45 min}, {@code 0 h}. */
    public static String words(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (rest == 0) {
            return hours + " h";
        }
        return hours == 0 ? rest + " min" : hours + " h " + (rest < 10 ? "0" : "") + rest;
    }

    /** As it is typed: {@code 3h30}, {@code 20}, {@code 0h45}, {@code 0}. */
    public static String typed(long minutes) {
        long rest = minutes % 60;
        return rest == 0 ? Long.toString(minutes / 60) : minutes / 60 + "h" + (rest < 10 ? "0" : "") + rest;
    }
}
