package dev.rung.tui.core;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What happens after an action. */
public sealed interface Next {

    /** Nothing more; the screen is drawn again. */
    record Stay() implements Next {}

    /** The input was not for me; whoever comes next may have it. */
    record Pass() implements Next {}

    record Open(Destination destination) implements Next {}

    /** Goes to a destination and forgets the way there, as a section does. */
    record Restart(Destination destination) implements Next {}

    /** Shows a screen over this one that has no destination of its own: a picker, a question. */
    record Show(Screen screen) implements Next {}

    /** Leaves this screen. At the top nothing happens. */
    record Back() implements Next {}

    /** Leaves this screen, then does what follows in the one below. */
    record BackThen(Supplier<Next> then) implements Next {}

    record Quit() implements Next {}

    record Suspend() implements Next {}

    record Repaint() implements Next {}

    /** Opens the person's own editor on a text; what comes back is handed over. */
    record Edit(String text, Consumer<String> edited) implements Next {}

    /** Puts text on the terminal's clipboard. */
    record Copy(String text, String what) implements Next {}

    /** Says something for a few seconds, after what else happens. */
    record Say(Next then, String words, boolean alarm) implements Next {}

    /** Runs beside the screens with progress and cancel; its result is handed over on the screens' thread. */
    record Work(String title, Task task) implements Next {}

    static Next stay() {
        return new Stay();
    }

    static Next pass() {
        return new Pass();
    }

    static Next open(Destination destination) {
        return new Open(destination);
    }

    static Next show(Screen screen) {
        return new Show(screen);
    }

    static Next back() {
        return new Back();
    }

    static Next say(String words) {
        return new Say(stay(), words, false);
    }

    /** Says why something cannot be done now. */
    static Next refuse(String words) {
        return new Say(stay(), words, true);
    }

    default Next saying(String words) {
        return new Say(this, words, false);
    }
}
