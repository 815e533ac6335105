package dev.rung.files.pack;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.files.Faults;
import dev.rung.files.Fields;
import dev.rung.files.Located;
import dev.rung.files.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes the fields of an object of a pack, every one of which must be there: what there is none of is {@code null}. A faulty
 * field reads as a fallback that no record refuses; whoever reads must look at the faults before using the result. Texts may
 * hold any characters: they are somebody else's words and are made safe where they are shown.
 */
final class PackFields {
    static final int LONGEST_NAME = 200;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@~-]{1,64}");
    private static final Pattern CELL_PART = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String NOTHING = "?";
    private static final ExpectationId NO_CELL = new ExpectationId("none", "none");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Fields fields;
    private final Faults faults;

    private PackFields(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    /** The fields of the value; empty, with a fault, when it is no object. */
    static Optional<PackFields> of(Located value, Faults faults) {
        return Fields.of(value, faults).map(f -> new PackFields(f, faults));
    }

    /** Notes a fault at a field. */
    void fault(String name, String message) {
        Located value = fields.place().fields.get(name);
        faults.add(
                value == null ? fields.place().line() : value.line(),
                fields.place().path(name),
                message);
    }

    /** Any text, also an empty one. */
    String text(String name) {
        return value(name).map(this::text).orElse("");
    }

    /** A text, where there is one; a fault where there is not. */
    Optional<String> givenText(String name) {
        Optional<Located> value = value(name);
        if (value.isPresent() && !(value.get() instanceof Located.Text)) {
            text(value.get());
            return Optional.empty();
        }
        return value.map(this::text);
    }

    /** A text that says something. */
    String said(String name) {
        return value(name).map(this::said).orElse(NOTHING);
    }

    /** A text that says something in at most 200 characters. */
    String name(String name) {
        String read = said(name);
        if (read.length() > LONGEST_NAME) {
            fault(name, "has more than " + LONGEST_NAME + " characters");
        }
        return read;
    }

    String id(String name) {
        return value(name).map(this::id).orElse(NOTHING);
    }

    /** An id that is there once among those seen. */
    String newId(String name, Set<String> seen) {
        String id = id(name);
        if (!seen.add(id) && !id.equals(NOTHING)) {
            fault(name, Shown.quoted(id) + " is there twice");
        }
        return id;
    }

    /** An id, or {@code ""} for one that is not known. */
    String idOrNone(String name) {
        return value(name)
                .map(v -> v instanceof Located.Text text && text.text.isEmpty() ? "" : id(v))
                .orElse("");
    }

    Optional<String> optionalId(String name) {
        return optional(name).map(this::id);
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(this::said);
    }

    /** 64 small hexadecimal digits. */
    String digest(String name) {
        String read = text(name);
        if (!DIGEST.matcher(read).matches()) {
            fault(name, "wants 64 hexadecimal digits");
        }
        return read;
    }

    ExpectationId expectation(String name) {
        return value(name).map(this::expectation).orElse(NO_CELL);
    }

    Optional<ExpectationId> optionalExpectation(String name) {
        return optional(name).map(this::expectation);
    }

    LocalDate day(String name) {
        return value(name).map(this::day).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDay(String name) {
        return optional(name).map(this::day);
    }

    Instant moment(String name) {
        Optional<Located> value = value(name);
        if (value.isEmpty()) {
            return Instant.EPOCH;
        }
        String said = text(value.get());
        try {
            Instant read = Instant.parse(said);
            if (read.toString().equals(said)
                    && sane(read.atOffset(ZoneOffset.UTC).getYear())) {
                return read;
            }
        } catch (DateTimeException e) {
            // told below, together with what is no moment for another reason
        }
        faults.at(value.get(), Shown.quoted(said) + " is no moment such as 2026-03-14T09:26:53Z");
        return Instant.EPOCH;
    }

    <T> T word(String name, Map<String, T> words, T fallback) {
        Optional<Located> value = value(name);
        return value.isEmpty() ? fallback : word(value.get(), words, fallback);
    }

    <T> Optional<T> optionalWord(String name, Map<String, T> words, T fallback) {
        return optional(name).map(v -> word(v, words, fallback));
    }

    boolean flag(String name) {
        Optional<Located> value = value(name);
        if (value.isPresent() && value.get() instanceof Located.Word word && !word.word.equals("null")) {
            return word.word.equals("true");
        }
        value.ifPresent(v -> faults.at(v, "wants true or false, not " + v.what()));
        return false;
    }

    int number(String name, int least, int most) {
        return fields.requiredNumber(name, least, most);
    }

    Optional<Integer> optionalNumber(String name, int least, int most) {
        return optional(name).map(v -> number(name, least, most));
    }

    /** A value that must be there and is not {@code null}. */
    Optional<Located> value(String name) {
        return fields.required(name);
    }

    /** The fields of an object that must be there. */
    Optional<PackFields> object(String name) {
        return value(name).flatMap(v -> of(v, faults));
    }

    Optional<PackFields> optionalObject(String name) {
        return optional(name).flatMap(v -> of(v, faults));
    }

    /** The objects of a list that must be there. */
    <T> List<T> objects(String name, int most, Function<PackFields, T> read) {
        List<T> all = new ArrayList<>();
        fields.list(name, most)
                .forEach(v -> of(v, faults).ifPresent(f -> {
                    all.add(read.apply(f));
                    f.finish();
                }));
        return all;
    }

    List<ExpectationId> expectations(String name, int most) {
        return once(name, most, this::expectation);
    }

    List<String> ids(String name, int most) {
        return once(name, most, this::id);
    }

    /** The values of a list that must be there, none of them twice. */
    <T> List<T> once(String name, int most, Function<Located, T> read) {
        List<T> all = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (Located item : fields.list(name, most)) {
            T value = read.apply(item);
            if (!seen.add(value) && !value.equals(NOTHING) && !value.equals(NO_CELL)) {
                faults.at(item, Shown.quoted(String.valueOf(value)) + " is there twice");
            }
            all.add(value);
        }
        return all;
    }

    /** Notes every field that nobody asked for. */
    void finish() {
        fields.finish();
    }

    /** What a value says as text; {@code ""}, with a fault, when it is none. */
    String text(Located value) {
        if (value instanceof Located.Text text) {
            return text.text;
        }
        faults.at(value, "wants a text, not " + value.what());
        return "";
    }

    static boolean sane(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private Optional<Located> optional(String name) {
        return value(name).filter(v -> !(v instanceof Located.Word word && word.word.equals("null")));
    }

    private String said(Located value) {
        String read = text(value);
        if (read.isBlank() && value instanceof Located.Text) {
            faults.at(value, "is empty");
        }
        return read.isBlank() ? NOTHING : read;
    }

    private String id(Located value) {
        String read = text(value);
        if (ID.matcher(read).matches()) {
            return read;
        }
        if (value instanceof Located.Text) {
            faults.at(value, Shown.quoted(read) + " is not an id; ids have at most 64 letters, digits and . _ @ ~ -");
        }
        return NOTHING;
    }

    private ExpectationId expectation(Located value) {
        String read = text(value);
        Optional<ExpectationId> cell = ExpectationId.parse(read)
                .filter(c -> CELL_PART.matcher(c.competency()).matches()
                        && CELL_PART.matcher(c.level()).matches()
                        && c.toString().equals(read));
        if (cell.isEmpty() && value instanceof Located.Text) {
            faults.at(value, Shown.quoted(read) + " names no expectation; write it as competency@level");
        }
        return cell.orElse(NO_CELL);
    }

    private LocalDate day(Located value) {
        String read = text(value);
        try {
            LocalDate day = LocalDate.parse(read);
            if (sane(day.getYear())) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, together with the days of years that nobody means
        }
        if (value instanceof Located.Text) {
            faults.at(value, Shown.quoted(read) + " is no day such as 2026-03-14, from 1900 on");
        }
        return LocalDate.EPOCH;
    }

    private <T> T word(Located value, Map<String, T> words, T fallback) {
        String said = text(value);
        T found = words.get(said);
        if (found == null) {
            if (value instanceof Located.Text) {
                faults.at(value, Shown.quoted(said) + " is none of " + String.join(", ", words.keySet()));
            }
            return fallback;
        }
        return found;
    }
}
