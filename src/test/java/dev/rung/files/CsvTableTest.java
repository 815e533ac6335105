package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static CsvTable table(String text) {
        return CsvTable.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, String said) {
        assertThatThrownBy(() -> table(text)).isInstanceOf(Unreadable.class).hasMessage(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a;b\n1;2\n",
                "a\tb\n1\t2",
                "\uFEFFa,b\r\n1,2\r\n",
                "\"a\",\"b\"\n\"1\",2",
                "a;b\r1;2\r"
            })
    void separatorsLineEndsAndQuotesAreUnderstood(String text) {
        assertThat(table(text).rows())
                .extracting(CsvTable.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void quotesKeepSeparatorsLineBreaksAndDoubledQuotes() {
        CsvTable table = table("a,b\n\"x, \"\"y\"\"\r\nz\",2\n\n,\n3,\n");
        assertThat(table.rows().get(1).cells()).containsExactly("x, \"y\"\r\nz", "2");
        assertThat(table.rows()).extracting(CsvTable.Row::place).containsExactly("row 1", "row 2", "row 5 (line 6)");
        assertThat(table.rows().get(2).cells()).containsExactly("3", "");
    }

    @Test
    void aQuoteThatNeverEndsIsToldWhereItBegan() {
        refused(
                "a,b\n1,\"2\n3,4\n5,6\n",
                "t.csv:2: a quote is opened here and never closed; close it, or write a quote inside a cell twice");
    }

    @Test
    void whatIsNoTableIsRefused() {
        refused("  \n", "t.csv: is empty; it wants a header row and rows");
        refused("a\n\"b\"c\n", "t.csv:2: there is text after a closing quote; write a quote inside a cell twice");
        refused(
                "a,b\n1,\u00002\n",
                "t.csv:2: has a NUL character; this is no text file, or it is UTF-16: save it as CSV UTF-8");
        refused(",,\n,,\n", "t.csv: has only empty cells; it wants a header row and rows");
        refused("a" + ",".repeat(10_000), "t.csv:1: row 1 has more than 1000 columns; that is not read");
        refused("a\n" + "x".repeat(2_000_001), "t.csv:2: row 2 has a cell of more than 2 MB; that is not read");
    }

    @Test
    void windows1252IsRefusedWithItsLetter() {
        byte[] bytes = "a,b\n1,Käse\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> CsvTable.read("t.csv", bytes))
                .hasMessage("t.csv:2: byte 7 (0xE4) is not UTF-8; it looks like Windows-1252, where that byte is “ä”;"
                        + " save the file as UTF-8");
    }
}
