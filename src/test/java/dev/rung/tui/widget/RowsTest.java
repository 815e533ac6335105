package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
    private static final String[] PIECES = {
        "a", "word", " ", "  ", "\n", "\n\n", "\t", "日本", "é", "e\u0301", "👩‍💻", "longlonglonglong", ".", "\u202e"
    };

    static String randomText(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<String> shown(String text, int columns) {
        Rows rows = Rows.of(text, columns);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            shown.add(text.substring(rows.start(i), rows.end(i, text)));
        }
        return shown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | 10 | []",
                "one two | 10 | [one two]",
                "one two three | 7 | [one two , three]",
                "one two three | 8 | [one two , three]",
                "abcdefghij | 4 | [abcd, efgh, ij]",
                "a/ | 4 | [a, ]",
                "// | 4 | [, , ]",
                "abcd/efg | 4 | [abcd, efg]",
                "abcd /efg | 4 | [abcd , efg]",
                "日本語日本語 | 5 | [日本, 語日, 本語]",
            })
    void aRowBreaksBehindASpaceAndInsideAWordOnlyWhenItMust(String text, int columns, String expected) {
        assertThat(shown(text.replace('/', '\n'), columns)).hasToString(expected);
    }

    @Test
    void rowsTogetherAreTheText() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random, random.nextInt(60));
            int columns = 1 + random.nextInt(30);
            Rows rows = Rows.of(text, columns);
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < rows.count(); i++) {
                String row = text.substring(rows.start(i), i + 1 < rows.count() ? rows.start(i + 1) : text.length());
                joined.append(row);
                assertThat(row.substring(0, Math.max(0, row.length() - 1))).doesNotContain("\n");
                int width = Walk.columns(text, rows.start(i), rows.end(i, text));
                assertThat(width <= columns + 1 || row.length() <= 8)
                        .as("row ‹%s› in %s columns", row, columns)
                        .isTrue();
            }
            assertThat(joined.toString()).isEqualTo(text);
        }
    }

    @Test
    void anEditLooksAtFewRowsAndComesToTheSameAsWrappingAnew() {
        Random random = new Random(2);
        for (int round = 0; round < 300; round++) {
            int columns = 1 + random.nextInt(30);
            TextState state = TextState.of(randomText(random, 40));
            Rows rows = Rows.of(state.text(), columns);
            for (int step = 0; step < 20; step++) {
                TextState next = RandomEdits.one(state, random);
                if (!next.text().equals(state.text())) {
                    Optional<Edit> last = next.last();
                    rows = rows.edited(next.text(), last.orElseThrow());
                }
                state = next;
                Rows anew = Rows.of(state.text(), columns);
                assertThat(starts(rows)).isEqualTo(starts(anew));
            }
        }
    }

    private static List<Integer> starts(Rows rows) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            starts.add(rows.start(i));
        }
        return starts;
    }
}
