package dev.rung.tui.widget;

/** One of the sides a page is shown from, as {@link SideRow} names it. */
public interface Side {

    /** The word in the row of sides. */
    String title();

    /** A few words beside the title, such as a number; one that begins with {@code !} warns; {@code ""} for none. */
    default String mark() {
        return "";
    }
}
