package dev.rung.tui.core;

import dev.rung.tui.terminal.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which actions there are in a place, and which one a key means. */
public final class Keys {
    private Keys() {}

    /** The actions of the screen on top. */
    public static List<Action> here(Navigator navigator, Everywhere everywhere) {
        return navigator.top().actions();
    }

    /** The actions of every place, as they stand now: going back, undo, help, sections, quitting. */
    public static List<Action> everywhere(Navigator navigator, Everywhere everywhere) {
        List<Action> all = new ArrayList<>();
        boolean top = navigator.depth() == 1;
        boolean overlay = navigator.top().overlay();
        if (!top) {
            all.add(Action.of("go.back", overlay ? "close" : "back", Next::back, "esc"));
        }
        if (!overlay) {
            for (Everywhere.Section section : everywhere.sections()) {
                all.add(Action.quiet(
                        "go." + section.title().toLowerCase(java.util.Locale.ROOT),
                        section.title(),
                        () -> new Next.Restart(section.destination()),
                        section.key()));
            }
            all.addAll(left(everywhere.actions(), here(navigator, everywhere)));
            all.add(Action.quiet(
                            "change.undo",
                            "undo",
                            () -> said(navigator, everywhere.undo(), "There is nothing to undo."),
                            "u")
                    .about("Undo the last change"));
            all.add(Action.quiet(
                            "change.redo",
                            "redo",
                            () -> said(navigator, everywhere.redo(), "There is nothing to redo."),
                            "ctrl-r")
                    .about("Redo what was undone"));
            all.add(Action.of(
                            "go.commands",
                            "commands",
                            () -> Next.show(new Palette(navigator, everywhere)),
                            ":",
                            "ctrl-p")
                    .about("Find any action by its name"));
            all.add(Action.of("go.help", "help", () -> Next.show(new Help(navigator, everywhere)), "?", "f1")
                    .about("Keys and words for this place"));
        }
        all.add(Action.quiet("screen.repaint", "repaint", Next.Repaint::new, "ctrl-l")
                .about("Draw everything again"));
        all.add(Action.quiet("rung.suspend", "suspend", Next.Suspend::new, "ctrl-z")
                .about("Back to the shell; fg returns"));
        if (top) {
            all.add(Action.of("rung.quit", "quit", Next.Quit::new, "q"));
        }
        return all;
    }

    /** Actions with the keys that a screen does not use itself: {@code x} exports what is shown, where that can be. */
    private static List<Action> left(List<Action> actions, List<Action> here) {
        Set<Key> taken = here.stream().flatMap(a -> a.keys().stream()).collect(Collectors.toSet());
        return actions.stream()
                .map(a -> new Action(
                        a.id(),
                        a.keys().stream().filter(k -> !taken.contains(k)).toList(),
                        a.label(),
                        a.about(),
                        a.rank(),
                        a.disabledBecause(),
                        a.run()))
                .toList();
    }

    /** What is on top shows the records as they were before; it reads them anew. */
    private static Next said(Navigator navigator, Optional<String> words, String nothing) {
        navigator.top().refresh();
        return words.map(Next::say).orElseGet(() -> Next.refuse(nothing));
    }

    /** The action that a key means here: the screen's own come first. */
    public static Optional<Action> meaning(Key key, Navigator navigator, Everywhere everywhere) {
        for (Action action : here(navigator, everywhere)) {
            if (action.keys().contains(key)) {
                return Optional.of(action);
            }
        }
        for (Action action : everywhere(navigator, everywhere)) {
            if (action.keys().contains(key)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** Keys that mean two things in one place, each with the ids of the actions; empty when all is well. */
    public static Map<Key, List<String>> conflicts(List<Action> actions) {
        Map<Key, List<String>> found = new HashMap<>();
        for (Action action : actions) {
            for (Key key : action.keys()) {
                found.computeIfAbsent(key, k -> new ArrayList<>()).add(action.id());
            }
        }
        found.values().removeIf(ids -> ids.size() < 2);
        return found;
    }
}
