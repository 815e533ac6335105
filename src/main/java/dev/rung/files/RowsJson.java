package dev.rung.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole tables as one JSON stream of any size: {@code {"format": "rung-export", "version": 1, "about": {…}, "tables": {name:
 * [{column: value}]}}}, a row a line. Values are texts, whole numbers of 64 bits, finite doubles, {@code null}, and bytes as
 * {@code {"base64": "…"}}. Knows nothing of what the tables mean.
 */
public final class RowsJson {
    public static final String FORMAT = "rung-export";
    public static final int VERSION = 1;

    static final String BYTES = "base64";
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(20_000_000)
                    .maxNestingDepth(8)
                    .build())
            .build();

    private RowsJson() {}

    /**
     * The columns a table may have.
     *
     * @param required must be there in every row
     * @param optional may be missing, such as those an older export did not have
     */
    public record Columns(Set<String> required, Set<String> optional) {
        public Columns {
            required = Set.copyOf(required);
            optional = Set.copyOf(optional);
        }
    }

    /** Takes the rows in the order of the file. What it throws ends the reading and comes through. */
    @FunctionalInterface
    public interface Sink {
        /** @param line where the row begins, for a refusal that names it */
        void row(String table, int line, Map<String, @Nullable Object> values);
    }

    /**
     * What a read export said of itself.
     *
     * @param about free facts by name, as they were written
     * @param rows number of rows by table, in the order of the file
     */
    public record Summary(Map<String, String> about, Map<String, Long> rows) {}

    /**
     * Reads an export and hands each row on as soon as it is read.
     *
     * @param allowed the tables that may occur, with their columns; not every one must occur
     * @throws dev.rung.domain.Refusal at the first fault, naming file, line and path; rows before it were handed on
     */
    public static Summary read(InputStream in, String file, Map<String, Columns> allowed, Sink sink) {
        return new RowsJsonReader(file, allowed, sink).read(in);
    }

    /** Writes an export; close it to end the JSON. */
    public static final class Writer implements AutoCloseable {
        private final JsonGenerator json;
        private boolean inTable;

        /** @param about free facts, such as the version of rung; the stream is flushed on close and not closed */
        public Writer(OutputStream out, Map<String, String> about) {
            try {
                json = FACTORY.createGenerator(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
                json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
                json.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance)
                        .withArrayIndenter(new DefaultIndenter("", "\n")));
                json.setCharacterEscapes(SafeEscapes.INSTANCE);
                json.writeStartObject();
                json.writeStringField("format", FORMAT);
                json.writeNumberField("version", VERSION);
                json.writeObjectFieldStart("about");
                for (Map.Entry<String, String> fact : about.entrySet()) {
                    json.writeStringField(fact.getKey(), SafeEscapes.whole(fact.getValue()));
                }
                json.writeEndObject();
                json.writeObjectFieldStart("tables");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Begins a table; the rows that follow are its rows. */
        public void table(String name) {
            try {
                endTable();
                json.writeArrayFieldStart(name);
                inTable = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** @throws IllegalArgumentException for a value of a kind that is not listed above */
        public void row(Map<String, ? extends @Nullable Object> values) {
            try {
                json.writeStartObject();
                for (Map.Entry<String, ? extends @Nullable Object> value : values.entrySet()) {
                    json.writeFieldName(value.getKey());
                    value(value.getValue());
                }
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void value(@Nullable Object value) throws IOException {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof String text) {
                json.writeString(SafeEscapes.whole(text));
            } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
                json.writeNumber(((Number) value).longValue());
            } else if (value instanceof Double number && Double.isFinite(number)) {
                json.writeNumber(number);
            } else if (value instanceof byte[] bytes) {
                json.writeStartObject();
                json.writeBinaryField(BYTES, bytes);
                json.writeEndObject();
            } else {
                throw new IllegalArgumentException(
                        "no JSON for " + value.getClass().getName());
            }
        }

        private void endTable() throws IOException {
            if (inTable) {
                json.writeEndArray();
            }
        }

        @Override
        public void close() {
            try {
                endTable();
                json.writeEndObject();
                json.writeEndObject();
                json.writeRaw('\n');
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
