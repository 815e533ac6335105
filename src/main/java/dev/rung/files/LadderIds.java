package dev.rung.files;

import dev.rung.domain.ladder.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges how the ids of a ladder hang together: each once, every {@code after} a level, no loop. */
final class LadderIds {
    private final Faults faults;
    private final Map<String, Located.Obj> levels = new LinkedHashMap<>();
    private final Map<String, Located.Obj> competencies = new HashMap<>();

    LadderIds(Faults faults) {
        this.faults = faults;
    }

    void level(String id, Located.Obj place) {
        once(id, "level", place, levels);
    }

    void competency(String id, Located.Obj place) {
        once(id, "competency", place, competencies);
    }

    boolean hasLevel(String id) {
        return levels.containsKey(id);
    }

    String noLevel(String id) {
        String known = levels.isEmpty() ? "the ladder has none" : "name one of " + String.join(", ", levels.keySet());
        return "there is no level " + Shown.quoted(id) + "; " + known;
    }

    /** To be called when all levels are known. */
    void check(List<Level> read) {
        Map<String, List<String>> after = new HashMap<>();
        read.forEach(l -> after.putIfAbsent(l.id(), l.after()));
        levels.forEach((id, place) -> {
            if (place.fields.get("after") instanceof Located.Arr list) {
                List<String> seen = new ArrayList<>();
                for (Located item : list.items.subList(0, Math.min(list.items.size(), LadderReader.MOST_LEVELS))) {
                    if (item instanceof Located.Text text && !text.text.isBlank()) {
                        one(text, seen);
                        seen.add(text.text);
                    }
                }
            }
        });
        Map<String, Boolean> done = new HashMap<>();
        levels.keySet().forEach(id -> walk(id, after, new ArrayList<>(), done));
    }

    private void one(Located.Text text, List<String> seen) {
        if (!levels.containsKey(text.text)) {
            faults.at(text, noLevel(text.text));
        } else if (seen.contains(text.text)) {
            faults.at(text, Shown.quoted(text.text) + " is there twice; keep one");
        }
    }

    /** Follows {@code after} down; a level met again on the same way closes a loop, which is told once. */
    private void walk(String id, Map<String, List<String>> after, List<String> way, Map<String, Boolean> done) {
        int met = way.indexOf(id);
        if (met >= 0) {
            List<String> loop = new ArrayList<>(way.subList(met, way.size()));
            loop.add(id);
            Located.Obj place = levels.get(loop.get(0));
            faults.add(
                    place.fields.get("after").line(),
                    place.path("after"),
                    "goes round in a loop: " + String.join(" after ", loop) + "; break it");
            return;
        }
        if (done.containsKey(id) || !levels.containsKey(id)) {
            return;
        }
        way.add(id);
        after.getOrDefault(id, List.of()).forEach(below -> walk(below, after, way, done));
        way.remove(way.size() - 1);
        done.put(id, true);
    }

    private void once(String id, String noun, Located.Obj place, Map<String, Located.Obj> known) {
        if (id.isEmpty()) {
            return;
        }
        Located.Obj first = known.putIfAbsent(id, place);
        if (first != null) {
            Located at = place.fields.get("id");
            faults.at(
                    at,
                    "the " + noun + " id " + Shown.quoted(id) + " is there twice, first in line "
                            + first.fields.get("id").line() + "; give this one another");
        }
    }
}
