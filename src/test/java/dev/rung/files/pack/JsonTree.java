package dev.rung.files.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** JSON that may also be wrong: an object is a list of fields, so that one can stand there twice. */
final class JsonTree {
    /** @param value an {@link Obj}, a {@code List}, a text, a number, a boolean, or {@link #NULL} */
    record Field(String name, Object value) {}

    record Obj(List<Field> fields) {}

    static final Object NULL = new Object();

    private JsonTree() {}

    /** What {@link dev.rung.files.JsonText} would write, as a tree that can be changed. */
    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Field> fields = new ArrayList<>();
            map.forEach((name, v) -> fields.add(new Field(String.valueOf(name), of(v))));
            return new Obj(fields);
        }
        if (value instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(JsonTree::of).toList());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(o -> of((Object) o)).orElse(NULL);
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    static String text(Object node) {
        if (node instanceof Obj object) {
            return "{\n"
                    + String.join(
                            ",\n",
                            object.fields().stream()
                                    .map(f -> quoted(f.name()) + ": " + text(f.value()))
                                    .toList())
                    + "\n}";
        }
        if (node instanceof List<?> list) {
            return "[" + String.join(",\n", list.stream().map(JsonTree::text).toList()) + "]";
        }
        return node == NULL ? "null" : node instanceof String s ? quoted(s) : node.toString();
    }

    /** Calls for each field of each object in the tree, with the object; the tree may be changed and has to be restored. */
    static void eachField(Object node, String path, Visit visit) {
        if (node instanceof Obj object) {
            for (int i = 0; i < object.fields().size(); i++) {
                Field field = object.fields().get(i);
                visit.at(path + "." + field.name(), object, i);
                eachField(field.value(), path + "." + field.name(), visit);
            }
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                eachField(list.get(i), path + "[" + i + "]", visit);
            }
        }
    }

    /** A field of an object, by where it stands in it. */
    interface Visit {
        void at(String path, Obj object, int index);
    }

    /** Calls for each object in the tree. */
    static void eachObject(Object node, String path, BiConsumer<String, Obj> visit) {
        if (node instanceof Obj object) {
            visit.accept(path, object);
            List.copyOf(object.fields()).forEach(f -> eachObject(f.value(), path + "." + f.name(), visit));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                eachObject(list.get(i), path + "[" + i + "]", visit);
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .forEach(c -> out.append(
                        c < 0x20 || c > 0x7E || c == '"' || c == '\\'
                                ? String.format("\\u%04x", c)
                                : Character.toString(c)));
        return out.append('"').toString();
    }
}
