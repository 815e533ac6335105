package dev.rung.files.pack;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object in the making: only what is put in by name leaves. */
final class Entries {
    private final Map<String, Object> map = new LinkedHashMap<>();

    /** @param value anything {@link dev.rung.files.JsonText} writes; an empty {@code Optional} becomes {@code null} */
    Entries put(String name, Object value) {
        map.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
