package dev.rung.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the fields of a JSON object one by one and notes what is missing, of the wrong kind or unknown. A faulty field reads
 * as its fallback, so that one pass finds every fault; whoever reads must look at the faults before using the result.
 */
public final class Fields {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Located.Obj object;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Located.Obj object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /** The fields of the value; empty, with a fault, when it is no object. */
    public static Optional<Fields> of(Located value, Faults faults) {
        if (value instanceof Located.Obj object) {
            return Optional.of(new Fields(object, faults));
        }
        faults.at(value, "wants an object, not " + value.what());
        return Optional.empty();
    }

    /** The object itself. */
    public Located.Obj place() {
        return object;
    }

    /** A text that must be there and not blank. */
    String text(String name) {
        return required(name).map(v -> line(v, true)).orElse("");
    }

    /** A text that may be missing or empty. */
    String optionalText(String name) {
        return optional(name).map(v -> line(v, false)).orElse("");
    }

    /** An id that must be there: small letters, digits, hyphens. */
    String id(String name) {
        return required(name).map(this::id).orElse("");
    }

    String optionalId(String name) {
        return optional(name).map(this::id).orElse("");
    }

    /** One of some words, empty when it is missing. */
    <T> Optional<T> optionalWord(String name, Map<String, T> words) {
        Optional<Located> value = optional(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String said = line(value.get(), true);
        if (!said.isEmpty() && !words.containsKey(said)) {
            faults.at(value.get(), Shown.quoted(said) + " is none of " + String.join(", ", words.keySet()));
        }
        return Optional.ofNullable(words.get(said));
    }

    /** One of some words, the fallback when it is missing. */
    <T> T word(String name, Map<String, T> words, T fallback, boolean needed) {
        if (needed) {
            required(name);
        }
        return optionalWord(name, words).orElse(fallback);
    }

    /** True or false; false when it is missing. */
    boolean flag(String name) {
        Optional<Located> value = optional(name);
        if (value.isPresent() && value.get() instanceof Located.Word word && !word.word.equals("null")) {
            return word.word.equals("true");
        }
        value.ifPresent(v -> faults.at(v, "wants true or false, not " + v.what()));
        return false;
    }

    /** A whole number from least to most that must be there. */
    public int requiredNumber(String name, int least, int most) {
        return required(name).isPresent() ? number(name, least, most, least) : least;
    }

    /** A whole number from least to most, the fallback when it is missing. */
    int number(String name, int least, int most, int fallback) {
        Optional<Located> value = optional(name);
        if (value.isEmpty()) {
            return fallback;
        }
        if (value.get() instanceof Located.Num number && number.digits.matches("-?\\d{1,9}")) {
            int read = Integer.parseInt(number.digits);
            if (read >= least && read <= most) {
                return read;
            }
        }
        faults.at(value.get(), "wants a whole number from " + least + " to " + most);
        return fallback;
    }

    /** The items of a list that must be there. */
    public List<Located> list(String name, int most) {
        return required(name).map(v -> items(v, most)).orElse(List.of());
    }

    /** The items of a list that may be missing. */
    List<Located> optionalList(String name, int most) {
        return optional(name).map(v -> items(v, most)).orElse(List.of());
    }

    /** Texts of a list that may be missing, none of them blank. */
    List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        optionalList(name, most).forEach(v -> texts.add(line(v, true)));
        return texts;
    }

    /** The values of an object that must be there, by name. */
    Map<String, Located> object(String name) {
        Optional<Located> value = required(name);
        if (value.isPresent() && value.get() instanceof Located.Obj found) {
            return found.fields;
        }
        value.ifPresent(v -> faults.at(v, "wants an object, not " + v.what()));
        return Map.of();
    }

    /** The fields of an object that may be missing. */
    Optional<Fields> optionalObject(String name) {
        return optional(name).flatMap(v -> of(v, faults));
    }

    /** Notes every field that nobody asked for. */
    public void finish() {
        object.fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                faults.at(value, "is not a known field; known here are " + String.join(", ", known));
            }
        });
    }

    /** A value of any kind that must be there. */
    public Optional<Located> required(String name) {
        Optional<Located> value = optional(name);
        if (value.isEmpty()) {
            faults.add(object.line(), object.path(name), "is missing");
        }
        return value;
    }

    private Optional<Located> optional(String name) {
        known.add(name);
        return Optional.ofNullable(object.fields.get(name));
    }

    private List<Located> items(Located value, int most) {
        if (!(value instanceof Located.Arr list)) {
            faults.at(value, "wants a list, not " + value.what());
            return List.of();
        }
        if (list.items.size() > most) {
            faults.at(value, "has " + list.items.size() + " entries; at most " + most + " are read");
            return list.items.subList(0, most);
        }
        return list.items;
    }

    private String id(Located value) {
        String id = line(value, true);
        if (!id.isEmpty() && (!ID.matcher(id).matches() || id.length() > 100)) {
            faults.at(
                    value,
                    Shown.quoted(id) + " is not an id; ids are small letters, digits and hyphens, such as senior-pm");
        }
        return id;
    }

    private String line(Located value, boolean needed) {
        if (!(value instanceof Located.Text text)) {
            faults.at(value, "wants a text, not " + value.what());
            return "";
        }
        if (needed && text.text.isBlank()) {
            faults.at(value, "is empty");
        }
        text.text.codePoints().filter(Fields::forbidden).findFirst().ifPresent(c -> {
            faults.at(value, String.format("has the character U+%04X, which cannot be seen; take it out", c));
        });
        return text.text;
    }

    /** Joiners have their place in scripts and emoji; everything else that hides has none in a line of text. */
    private static boolean forbidden(int c) {
        return Shown.hidden(c) && c != 0x200C && c != 0x200D && c != 0x00AD;
    }
}
