package dev.rung.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads JSON that nobody vouches for into a tree whose every value knows its line and path. Limits: 8 MB, depth 32, texts
 * of 2 million characters, names of 100, numbers of 20 digits, 200,000 values. A field named twice and anything after the
 * value are faults. What the fields mean is the caller's matter.
 */
public final class StrictJson {
    /** Bytes of a file that are read at most. */
    public static final long LARGEST = 8 * SizedFile.MEGABYTE;

    static final int LONGEST_TEXT = 2_000_000;

    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_VALUES = 200_000;
    private static final Pattern MARKER = Pattern.compile("\\s*\\(start marker at \\[.*?line: (\\d+)[^]]*]\\)");
    private static final Pattern PLACE = Pattern.compile("\\s*\\(?at \\[Source:[^]]*]\\)?");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST + 2)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String file;
    private final Faults faults;
    private Located.Step where = Located.Step.ROOT;
    private int values;

    private StrictJson(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The value of the file; empty, with a fault, when it cannot be read as JSON to its end. */
    public static Optional<Located> read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(0, "", "is larger than " + LARGEST / SizedFile.MEGABYTE + " MB; that is not read");
            return Optional.empty();
        }
        try {
            return Optional.of(new StrictJson(file, faults).root(Utf8Text.decode(file, bytes)));
        } catch (Unreadable e) {
            faults.add(e.fault().line(), e.fault().path(), e.fault().message());
            return Optional.empty();
        }
    }

    private Located root(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return root(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Located root(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new Unreadable(Fault.ofFile(file, "is empty; it wants one JSON object"));
            }
            Located root = value(parser, Located.Step.ROOT, 0);
            where = Located.Step.ROOT;
            if (parser.nextToken() != null) {
                throw stop(parser, "there is more after the end of the JSON value; take it away");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new Unreadable(
                    new Fault(file, line(parser), where.path(), "is longer than allowed; texts have at most 2 MB"));
        } catch (JsonProcessingException e) {
            throw new Unreadable(new Fault(file, line(parser), where.path(), "is not JSON: " + words(e)));
        }
    }

    private Located value(JsonParser parser, Located.Step step, int depth) throws IOException {
        where = step;
        if (++values > MOST_VALUES) {
            throw stop(parser, "has more than " + MOST_VALUES + " values; that is not read");
        }
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth == DEEPEST) {
            throw stop(parser, "is nested more than " + DEEPEST + " deep");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, new Located.Obj(step, line), step, depth);
            case START_ARRAY -> list(parser, new Located.Arr(step, line), step, depth);
            case VALUE_STRING -> new Located.Text(step, line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, step, line);
            default -> new Located.Word(step, line, parser.getText());
        };
    }

    private Located object(JsonParser parser, Located.Obj object, Located.Step step, int depth) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            Located.Step field = step.field(name);
            if (name.length() > LONGEST_NAME) {
                faults.add(
                        line, step.path(), "the field name " + Shown.quoted(name) + " is longer than 100 characters");
            }
            where = field;
            parser.nextToken();
            Located value = value(parser, field, depth + 1);
            if (object.fields.putIfAbsent(name, value) != null) {
                faults.add(line, field.path(), "is there twice; keep one");
            }
            where = step;
        }
        return object;
    }

    private Located list(JsonParser parser, Located.Arr list, Located.Step step, int depth) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.items.add(value(parser, step.index(list.items.size()), depth + 1));
            where = step;
        }
        return list;
    }

    private Located number(JsonParser parser, Located.Step step, int line) throws IOException {
        String digits = parser.getText();
        if (digits.length() > LONGEST_NUMBER) {
            faults.add(line, step.path(), "a number has at most " + LONGEST_NUMBER + " digits");
        }
        return new Located.Num(step, line, digits);
    }

    private Unreadable stop(JsonParser parser, String message) {
        return new Unreadable(new Fault(file, line(parser), where.path(), message));
    }

    private static int line(JsonParser parser) {
        return parser.currentLocation().getLineNr();
    }

    /** The parser's own words, in one safe line and without its notion of a place. */
    static String words(JsonProcessingException e) {
        String said = MARKER.matcher(e.getOriginalMessage()).replaceAll(" opened in line $1");
        said = said.replaceAll(": enable `.*", "");
        return Shown.whole(
                PLACE.matcher(said).replaceAll("").replaceAll("\\s+", " ").strip());
    }
}
