package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.text.WordDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One-pagers as JSON. The names are documented in {@code json.md} and stay. */
final class OnePagerJson {
    private OnePagerJson() {}

    /** Every field in the order of the page; {@code ""} where nothing is written. */
    static Map<String, Object> fields(OnePager page) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (OnePagerField field : OnePagerField.values()) {
            json.put(field.id(), page.text(field));
        }
        return json;
    }

    /** The page with whose it is. */
    static Map<String, Object> whole(Initiative initiative, OnePager page) {
        return JsonMap.of(
                "initiative", initiative.id(),
                "title", initiative.title(),
                "owner", initiative.owner(),
                "fields", fields(page));
    }

    static Map<String, Object> of(OnePagerRevision revision) {
        return JsonMap.of(
                "number", revision.number(),
                "on", revision.on(),
                "sealed", revision.sealed(),
                "fields", fields(revision.page()));
    }

    /** The fields that read otherwise, each word by word. */
    static List<Map<String, Object>> diff(OnePager before, OnePager after) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (OnePagerField field : OnePagerField.values()) {
            if (!before.text(field).equals(after.text(field))) {
                rows.add(JsonMap.of(
                        "field", field.id(),
                        "before", before.text(field),
                        "after", after.text(field),
                        "pieces",
                                WordDiff.between(before.text(field), after.text(field)).stream()
                                        .map(p -> JsonMap.of("kind", p.kind(), "text", p.text()))
                                        .toList()));
            }
        }
        return rows;
    }
}
