package dev.rung.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.rung.files.RowsJson.Columns;
import dev.rung.files.RowsJson.Sink;
import dev.rung.files.RowsJson.Summary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads an export as a stream, strictly: format first, known tables and columns only, each once, no coercion. */
final class RowsJsonReader {
    private final String file;
    private final Map<String, Columns> allowed;
    private final Sink sink;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private String path = "$";

    RowsJsonReader(String file, Map<String, Columns> allowed, Sink sink) {
        this.file = file;
        this.allowed = allowed;
        this.sink = sink;
    }

    Summary read(InputStream stream) {
        try (JsonParser json = RowsJson.FACTORY.createParser(reader(stream))) {
            try {
                read(json);
            } catch (JsonProcessingException e) {
                throw fault(json, "is not JSON: " + StrictJson.words(e));
            } catch (CharacterCodingException e) {
                throw fault(json, "is not UTF-8 here or soon after; the file is damaged");
            }
        } catch (Unreadable e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Unreadable(Fault.ofFile(file, "cannot be read: " + Shown.whole(String.valueOf(e.getMessage()))))
                    .refusal();
        }
        return new Summary(about, rows);
    }

    private static InputStreamReader reader(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(3);
        boolean mark = in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
        if (!mark) {
            in.reset();
        }
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void read(JsonParser json) throws IOException {
        want(json, json.nextToken(), JsonToken.START_OBJECT, "an object");
        Map<String, Boolean> seen = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            path = "$" + Located.Step.of(name);
            once(json, seen, name);
            JsonToken value = json.nextToken();
            switch (name) {
                case "format" -> {
                    if (value != JsonToken.VALUE_STRING || !json.getText().equals(RowsJson.FORMAT)) {
                        throw fault(json, "this is no export of rung; its format is \"" + RowsJson.FORMAT + "\"");
                    }
                }
                case "version" -> {
                    want(json, value, JsonToken.VALUE_NUMBER_INT, "a whole number");
                    if (!json.getText().equals(String.valueOf(RowsJson.VERSION))) {
                        throw fault(
                                json,
                                "is an export of version " + Shown.whole(json.getText()) + "; this rung reads version "
                                        + RowsJson.VERSION);
                    }
                }
                case "about" -> about(json, value);
                case "tables" -> {
                    if (!seen.containsKey("format") || !seen.containsKey("version")) {
                        throw fault(json, "wants format and version before it");
                    }
                    tables(json, value);
                }
                default -> throw fault(json, "is not a known field; known here are format, version, about, tables");
            }
        }
        path = "$";
        for (String needed : new String[] {"format", "version", "tables"}) {
            if (!seen.containsKey(needed)) {
                throw fault(json, needed + " is missing");
            }
        }
        if (json.nextToken() != null) {
            throw fault(json, "there is more after the end of the export; take it away");
        }
    }

    private void about(JsonParser json, JsonToken token) throws IOException {
        want(json, token, JsonToken.START_OBJECT, "an object");
        Map<String, Boolean> seen = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            path = "$.about" + Located.Step.of(name);
            once(json, seen, name);
            want(json, json.nextToken(), JsonToken.VALUE_STRING, "a text");
            about.put(name, json.getText());
        }
    }

    private void tables(JsonParser json, JsonToken token) throws IOException {
        want(json, token, JsonToken.START_OBJECT, "an object");
        Map<String, Boolean> seen = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String table = json.currentName();
            path = "$.tables" + Located.Step.of(table);
            once(json, seen, table);
            Columns columns = allowed.get(table);
            if (columns == null) {
                throw fault(
                        json, "is not a known table; known are " + String.join(", ", new TreeSet<>(allowed.keySet())));
            }
            want(json, json.nextToken(), JsonToken.START_ARRAY, "a list of rows");
            String tablePath = path;
            long count = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                path = tablePath + "[" + count + "]";
                int line = json.currentTokenLocation().getLineNr();
                sink.row(table, line, row(json, columns));
                count++;
            }
            rows.put(table, count);
        }
    }

    private Map<String, @Nullable Object> row(JsonParser json, Columns columns) throws IOException {
        want(json, json.currentToken(), JsonToken.START_OBJECT, "an object");
        String rowPath = path;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String column = json.currentName();
            path = rowPath + Located.Step.of(column);
            if (!columns.required().contains(column) && !columns.optional().contains(column)) {
                throw fault(json, "is not a known column of this table");
            }
            if (values.containsKey(column)) {
                throw fault(json, "is there twice");
            }
            values.put(column, value(json, json.nextToken()));
        }
        for (String needed : new TreeSet<>(columns.required())) {
            if (!values.containsKey(needed)) {
                path = rowPath + Located.Step.of(needed);
                throw fault(json, "is missing");
            }
        }
        return values;
    }

    private @Nullable Object value(JsonParser json, JsonToken token) throws IOException {
        switch (token) {
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_STRING -> {
                return json.getText();
            }
            case VALUE_NUMBER_INT -> {
                if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    throw fault(json, "is a number of more than 64 bits");
                }
                return json.getLongValue();
            }
            case VALUE_NUMBER_FLOAT -> {
                double number = json.getDoubleValue();
                if (!Double.isFinite(number)) {
                    throw fault(json, "is a number out of range");
                }
                return number;
            }
            case START_OBJECT -> {
                return bytes(json);
            }
            default -> throw fault(json, "wants a text, a number, null or bytes");
        }
    }

    private byte[] bytes(JsonParser json) throws IOException {
        boolean named =
                json.nextToken() == JsonToken.FIELD_NAME && json.currentName().equals(RowsJson.BYTES);
        if (!named || json.nextToken() != JsonToken.VALUE_STRING) {
            throw fault(json, "wants bytes as {\"" + RowsJson.BYTES + "\": \"…\"}");
        }
        byte[] bytes = json.getBinaryValue();
        want(json, json.nextToken(), JsonToken.END_OBJECT, "nothing beside " + RowsJson.BYTES);
        return bytes;
    }

    private void once(JsonParser json, Map<String, Boolean> seen, String name) {
        if (seen.put(name, true) != null) {
            throw fault(json, "is there twice");
        }
    }

    private void want(JsonParser json, @Nullable JsonToken met, JsonToken wanted, String words) {
        if (met != wanted) {
            throw fault(json, "wants " + words);
        }
    }

    private Unreadable fault(JsonParser json, String message) {
        return new Unreadable(new Fault(file, json.currentLocation().getLineNr(), path, message));
    }
}
