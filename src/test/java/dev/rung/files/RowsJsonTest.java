package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.files.RowsJson.Columns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsJsonTest {
    private static final Map<String, Columns> ALLOWED = Map.of(
            "person",
            new Columns(Set.of("id", "name"), Set.of("note", "hash")),
            "claim",
            new Columns(Set.of("id"), Set.of()));

    private static List<String> read(byte[] bytes) {
        List<String> rows = new ArrayList<>();
        RowsJson.read(
                new ByteArrayInputStream(bytes),
                "e.json",
                ALLOWED,
                (table, line, values) -> rows.add(table + line + values));
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasWrittenComesBackToTheLastField() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", 9_007_199_254_740_993L);
        row.put("name", "Jörg\n\u001b[2J 😀 \u202E");
        row.put("note", null);
        row.put("hash", new byte[] {1, -1});
        try (RowsJson.Writer writer = new RowsJson.Writer(out, Map.of("rung", "1.0"))) {
            writer.table("person");
            writer.row(row);
            writer.row(Map.of("id", 0.1, "name", ""));
            writer.table("claim");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b", "\u202E");
        List<Map<String, Object>> rows = new ArrayList<>();
        RowsJson.Summary summary = RowsJson.read(
                new ByteArrayInputStream(out.toByteArray()),
                "e.json",
                ALLOWED,
                (table, line, values) -> rows.add(values));
        assertThat(summary.about()).isEqualTo(Map.of("rung", "1.0"));
        assertThat(summary.rows()).isEqualTo(Map.of("person", 2L, "claim", 0L));
        assertThat((byte[]) rows.get(0).remove("hash")).containsExactly(1, -1);
        row.remove("hash");
        assertThat(rows.get(0)).isEqualTo(row);
        assertThat(rows.get(1)).isEqualTo(Map.of("id", 0.1, "name", ""));
    }

    @Test
    void anEmptyExportIsOne() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RowsJson.Writer(out, Map.of()).close();
        assertThat(read(out.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|e.json:1: $: format is missing",
                "[]|e.json:1: $: wants an object",
                "{\"format\": \"x\"}|e.json:1: $.format: this is no export of rung; its format is \"rung-export\"",
                "{\"format\": \"rung-export\", \"version\": 2}|e.json:1: $.version: is an export of version 2; this rung reads version 1",
                "{\"tables\": {}}|e.json:1: $.tables: wants format and version before it",
                "{\"x\": 1}|e.json:1: $.x: is not a known field; known here are format, version, about, tables",
                "HEAD{\"pet\": []}}|e.json:1: $.tables.pet: is not a known table; known are claim, person",
                "HEAD{\"claim\": [], \"claim\": []}}|e.json:1: $.tables.claim: is there twice",
                "HEAD{\"claim\": [{\"id\": 1, \"x\": 2}]}}|e.json:1: $.tables.claim[0].x: is not a known column of this table",
                "HEAD{\"claim\": [{\"id\": 1}, {}]}}|e.json:1: $.tables.claim[1].id: is missing",
                "HEAD{\"claim\": [{\"id\": 1, \"id\": 2}]}}|e.json:1: $.tables.claim[0].id: is there twice",
                "HEAD{\"claim\": [{\"id\": true}]}}|e.json:1: $.tables.claim[0].id: wants a text, a number, null or bytes",
                "HEAD{\"claim\": [{\"id\": 9223372036854775808}]}}|e.json:1: $.tables.claim[0].id: is a number of more than 64 bits",
                "HEAD{\"claim\": [{\"id\": {\"x\": \"\"}}]}}|e.json:1: $.tables.claim[0].id: wants bytes as {\"base64\": \"…\"}",
                "HEAD{}} {}|e.json:1: $: there is more after the end of the export; take it away",
                "HEAD{\"claim\": [|e.json:1: $.tables.claim: is not JSON: Unexpected end-of-input: expected close marker for Array opened in line 1",
            })
    void aFaultNamesItsLineAndPath(String json, String said) {
        String head = "{\"format\": \"rung-export\", \"version\": 1, \"tables\": ";
        assertThatThrownBy(() -> read(utf8(json.replace("HEAD", head))))
                .isInstanceOf(Refusal.class)
                .hasMessage(said);
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] bytes = utf8("{\"format\": \"x\"}");
        bytes[12] = (byte) 0xFC;
        assertThatThrownBy(() -> read(bytes)).hasMessageContaining("is not UTF-8");
    }
}
